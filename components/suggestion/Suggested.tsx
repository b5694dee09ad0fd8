/** One person worth a hello: who, a way to start, the buttons, and the rest behind ⋯ (N2, U2). */

import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SuggestionView } from '../../lib/views/views';
import { CopyButton } from '../CopyButton';
import { copyText } from '../copy-text';
import { MoreButton } from '../MoreButton';
import { openerText } from '../opener-text';
import { PersonLine } from '../PersonLine';
import { PlanTime, type SaveCalendar } from '../PlanTime';
import { ReachPanel } from '../ReachPanel';
import { reasonText } from '../reasons';
import { WayButton } from '../WayButton';
import { unsentWords, wayLabel, wayOf } from '../way';
import { Choices, type MomentChoices } from './Choices';
import '../styles/suggestion.css';

interface Props {
  suggestion: SuggestionView;
  now: number;
  hideNames: boolean;
  /** The name may not be in the document right now. */
  hidden: boolean;
  /** What ⋯ offers about the moment; absent in the popup, which has its own places for that. */
  moment?: MomentChoices;
  /** A row of buttons of one size, with the given one first. */
  row(first: ComponentChildren): ComponentChildren;
  /** A link to this way was followed; `unsent` are words it could not carry. */
  onFollow(channel: number, unsent: string): void;
  /** A number or the words were shown, to be used elsewhere: as good as followed. */
  onShow(channel: number): void;
  onInTouch(): void;
  onHideNames(on: boolean): void;
  onSomeoneElse?(): void;
  /** Absent where nothing is really planned. */
  onSaveCalendar?: SaveCalendar;
  /** The page closes once a link is followed: words the way can't carry are copied before. */
  closesOnLeaving?: boolean;
  /** Something is open that may be read from a phone. */
  onReading?(reading: boolean): void;
}

type Panel = 'rest' | 'choices' | 'why' | 'plan' | { reach: number; copied: boolean };

export function Suggested(props: Props) {
  const { suggestion, hidden, hideNames } = props;
  const [panel, setPanel] = useState<Panel>('rest');
  const words = suggestion.opener ? openerText(suggestion.opener) : '';

  // A fill comes from the person's notes and may name someone.
  const seenWords = hidden && suggestion.opener?.fill ? '' : words;

  const show = (next: Panel) => {
    setPanel(next);
    props.onReading?.(typeof next === 'object' || next === 'plan');
  };
  const onPanel = (place: number) => {
    const elsewhere = wayOf(suggestion.channels[place], words).kind === 'elsewhere';
    // "I'll do it now" takes the words along; a number's panel has the number to copy.
    const copied = elsewhere && words !== '' && copyText(words);
    props.onShow(place);
    show({ reach: place, copied });
  };
  const onFollow = (place: number) =>
    props.onFollow(place, unsentWords(suggestion.channels[place], words));
  const person = <PersonLine {...suggestion} now={props.now} hidden={hidden} />;

  const { onSaveCalendar } = props;
  if (panel !== 'rest' && panel !== 'choices')
    return (
      <>
        {person}
        {typeof panel === 'object' && (
          <ReachPanel
            channel={suggestion.channels[panel.reach]}
            words={words}
            copied={panel.copied}
          />
        )}
        {panel === 'why' && <Why suggestion={suggestion} />}
        {panel === 'plan' && onSaveCalendar && (
          <PlanTime
            name={hidden ? '' : suggestion.name}
            channel={suggestion.channels[0]}
            words={seenWords}
            now={props.now}
            onSave={onSaveCalendar}
          />
        )}
        <BackLink onBack={() => show('rest')} />
      </>
    );
  const choices = {
    ...{ suggestion, words, hideNames, onPanel, onFollow },
    onSomeoneElse: props.onSomeoneElse,
    onPlan: onSaveCalendar && (() => show('plan')),
    onWhy: () => show('why'),
    onHideNames: (on: boolean) => {
      props.onHideNames(on);
      show('rest');
    },
  };
  const [first] = suggestion.channels;
  const unsent = unsentWords(first, words);
  return (
    <>
      {person}
      {panel === 'choices' ? (
        <Choices person={choices} moment={props.moment} />
      ) : (
        seenWords && (
          <p class="opener">
            <q>{seenWords}</q>
          </p>
        )
      )}
      {props.closesOnLeaving && wayOf(first, words).kind === 'link' && unsent !== '' && (
        <div class="row">
          <CopyButton text={unsent} label={i18n.t('reach.copyWords')} />
        </div>
      )}
      {props.row(
        <WayButton
          class="button main"
          channel={first}
          words={words}
          onFollow={() => onFollow(0)}
          onPanel={() => onPanel(0)}
        >
          {wayLabel(first?.type, hideNames ? '' : suggestion.name)}
        </WayButton>,
      )}
      <div class="last">
        <button type="button" class="link" onClick={props.onInTouch}>
          {i18n.t('card.inTouch')}
        </button>
        <MoreButton
          open={panel === 'choices'}
          onToggle={() => show(panel === 'choices' ? 'rest' : 'choices')}
        />
      </div>
    </>
  );
}

function Why({ suggestion }: { suggestion: SuggestionView }) {
  return (
    <div class="why">
      <h3>{i18n.t('reach.why')}</h3>
      <ul class="soft">
        {suggestion.reasons.map((reason) => (
          <li key={reason.because}>{reasonText(reason)}</li>
        ))}
      </ul>
    </div>
  );
}

function BackLink({ onBack }: { onBack(): void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <div class="last">
      <button type="button" class="link" ref={button} onClick={onBack}>
        {i18n.t('common.back')}
      </button>
    </div>
  );
}
