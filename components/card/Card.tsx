/** The card that stands on a page while someone scrolls, in all its states (N2, N2b). */

import { useEffect, useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CardAct } from '../../lib/nudges/card-act';
import type { CardView } from '../../lib/views/views';
import { CopyButton } from '../CopyButton';
import { nextMidnight } from '../days';
import { timeOf } from '../format';
import { MailPanel } from '../MailPanel';
import type { SaveCalendar } from '../PlanTime';
import { Exits } from '../suggestion/Exits';
import { Suggested } from '../suggestion/Suggested';
import { useInside } from '../suggestion/use-inside';
import { UndoBar } from '../UndoBar';
import { type TakeBack, undoneText } from '../undone-text';
import type { Mail } from '../way';
import { Announcement } from './Announcement';
import { Breath } from './Breath';
import { Nobody } from './Nobody';
import { PassedOver } from './PassedOver';
import { Pill } from './Pill';
import { Turns } from './Turns';
import { useFolding } from './use-folding';
import { minutesLine } from './words';
import '../styles/suggestion.css';
import '../styles/menu.css';
import '../styles/card.css';

export interface CardProps {
  view: CardView;
  now: number;
  /** It was really visible once: the clock of folding runs, after the breath if there is one. */
  seen: boolean;
  links: { settings: string; support: string };
  practice?: boolean;
  /** Says what was pressed; answers how to take it back, where that can be done. */
  act(act: CardAct): Promise<TakeBack | undefined>;
  onSaveCalendar?: SaveCalendar;
  /** The card has nothing left to say. */
  onClose(): void;
}

/** Ms that a last line stays: to be read, to be taken back, or until the words were fetched. */
const lineStays = { plain: 4_000, undoable: 8_000, words: 60_000 };
/** Ms without pointer or focus after which an open number or code goes. */
const panelStays = 180_000;

interface Ending {
  text: string;
  /** To be pasted into a conversation that could not carry them. */
  words?: string;
  mail?: Mail;
  undo?: TakeBack;
}

export function Card(props: CardProps) {
  const { view, now, seen: visible, links, practice, act, onClose } = props;
  const labelId = useId();
  const Heading = practice ? 'h2' : 'h1';
  const { inside, handlers } = useInside();
  const [breathing, setBreathing] = useState(view.form === 'pause');
  const seen = visible && !breathing;
  const [reading, setReading] = useState(false);
  const [ending, setEnding] = useState<Ending>();
  /** What was changed about someone while the card stays. */
  const [told, setTold] = useState<Ending>();
  const folded = useFolding(seen && !ending && !reading, inside, () => {
    act({ do: 'ignored' });
    onClose();
  });
  useEffect(() => {
    if (seen) act({ do: 'seen' });
  }, [seen]);
  useTimer(ending && !inside ? staysFor(ending) : 0, onClose);
  useTimer(reading && !inside && !ending ? panelStays : 0, onClose);
  useTimer(view.closed && !ending && !reading ? 1 : 0, onClose);

  const endBreath = () => {
    const section = handlers.ref.current;
    // The button goes; the keyboard stays on the card.
    if (section?.querySelector(':focus-visible')) section.focus();
    setBreathing(false);
  };
  const leave = (answer: CardAct) => {
    if (!ending) act(answer);
    onClose();
  };
  const endWith = (text: string, answer: CardAct, along: Partial<Ending> = {}) => {
    setEnding({ text, ...along });
    return act(answer);
  };
  const endUndoable = (text: string, answer: CardAct) =>
    endWith(text, answer).then((undo) => setEnding((shown) => shown && { ...shown, undo }));
  const read = (open: boolean) => {
    setReading(open);
    // A number was shown, which is as good as opened: the card ends as it does then.
    if (!open && view.closed) setEnding({ text: i18n.t('card.opened') });
  };
  const takeBack = async () => {
    if (ending?.undo) setEnding({ text: undoneText(await ending.undo()) });
  };

  const tell = async (answer: CardAct) => {
    const undo = await act(answer);
    setTold({ text: i18n.t('popup.letGo'), undo });
  };
  const untell = async () => {
    if (told?.undo) setTold({ text: undoneText(await told.undo()) });
  };

  const { suggestion } = view;
  const line = minutesLine(view);
  const keep = () => leave({ do: 'keep' });
  const exits = { onKeep: keep, onDone: () => leave({ do: 'done' }) };
  const moment = {
    ...{ now, siteName: view.site.name, settingsHref: links.settings },
    onLater: (until: number) => endUndoable(laterLine(until, now), { do: 'later', until }),
    onNotHere: () => endUndoable(i18n.t('card.quietHere', [view.site.name]), { do: 'not-here' }),
  };
  const person = suggestion && (
    <Suggested
      key={suggestion.personId}
      {...{ suggestion, now, moment }}
      hideNames={view.hideNames}
      hidden={view.hideNames && !inside}
      row={(first) => <Exits {...exits}>{first}</Exits>}
      onFollow={(channel, words, mail) =>
        endWith(i18n.t('card.opened'), { do: 'open', channel }, { words, mail })
      }
      onShow={(channel) => act({ do: 'open', channel })}
      onInTouch={() => endUndoable(i18n.t('card.notedToday'), { do: 'in-touch' })}
      onHideNames={(on) => act({ do: 'hide-names', on })}
      onSomeoneElse={view.more ? () => act({ do: 'someone-else' }) : undefined}
      onStart={(intent) => act({ do: 'start', intent })}
      support={view.support}
      supportHref={links.support}
      onSupport={(kind) => act({ do: 'support', kind })}
      onSaveCalendar={props.onSaveCalendar}
      onReading={read}
    />
  );
  return (
    <section
      class={folded ? 'card folded' : 'card suggestion'}
      tabIndex={-1}
      aria-labelledby={labelId}
      {...handlers}
      onKeyDown={(event) => event.key === 'Escape' && !event.isComposing && keep()}
    >
      <Heading class="visually-hidden" id={labelId}>
        {i18n.t('card.label')}
      </Heading>
      <Announcement
        spoken={seen && !folded}
        parts={[line, view.hideNames ? undefined : suggestion?.name]}
      />
      {folded && <Pill passive={view.passive} onOpen={handlers.onFocusIn} />}
      {!folded && ending && <UndoBar text={ending.text} onUndo={ending.undo && takeBack} />}
      {!folded && ending?.words && (
        <div class="row">
          <CopyButton text={ending.words} label={i18n.t('reach.copyWords')} />
        </div>
      )}
      {!folded && ending?.mail && <MailPanel {...ending.mail} />}
      {breathing && <Breath onEnd={endBreath} />}
      {!folded && !ending && !breathing && (
        <>
          <p class="soft small figures">
            {practice && <span class="practice">{i18n.t('card.practice')}</span>}
            {line}
          </p>
          {person ?? <Nobody {...{ view, exits, moment, act }} supportHref={links.support} />}
          {view.passedOver && !told && (
            <PassedOver {...view.passedOver} hidden={view.hideNames && !inside} onAct={tell} />
          )}
          {told && <UndoBar text={told.text} onUndo={told.undo && untell} />}
          <Turns forms={view.turns} seen={seen} onSaid={() => act({ do: 'turns-said' })} />
        </>
      )}
    </section>
  );
}

const staysFor = ({ undo, words, mail }: Ending): number => {
  if (words || mail) return lineStays.words;
  return undo ? lineStays.undoable : lineStays.plain;
};

const laterLine = (until: number, now: number): string =>
  until >= nextMidnight(now)
    ? i18n.t('card.notBeforeTomorrow')
    : i18n.t('card.notBefore', [timeOf(until)]);

/** Calls once after `ms`; 0 stops. */
function useTimer(ms: number, call: () => void) {
  useEffect(() => {
    if (ms === 0) return;
    const id = setTimeout(call, ms);
    return () => clearTimeout(id);
  }, [ms]);
}
