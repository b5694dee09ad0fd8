/** One person worth a hello: who, a way to start, the buttons, and the rest behind ⋯ (N2, U2). */

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Intent, SupportKind } from '../../lib/people/person';
import type { SuggestionView } from '../../lib/views/views';
import { CopyButton } from '../CopyButton';
import { copyText } from '../copy-text';
import { MoreButton } from '../MoreButton';
import { openerText } from '../opener-text';
import { PersonLine } from '../PersonLine';
import type { SaveCalendar } from '../PlanTime';
import { WayButton } from '../WayButton';
import { type Mail, mailOf, takesReaction, unsentWords, wayLabel, wayOf } from '../way';
import { Choices, type MomentChoices } from './Choices';
import { Opened, type OpenPanel } from './Opened';
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
  /** A link to this way was followed; `unsent` are words it could not carry, `mail` what may find no program. */
  onFollow(channel: number, unsent: string, mail?: Mail): void;
  /** A number or the words were shown, to be used elsewhere: as good as followed. */
  onShow(channel: number): void;
  onInTouch(): void;
  onHideNames(on: boolean): void;
  onSomeoneElse?(): void;
  /** Words of another kind. */
  onStart(intent: Intent): void;
  /** Kinds of support for which there is someone, and where else there is help. */
  support: readonly SupportKind[];
  supportHref: string;
  onSupport(kind: SupportKind): void;
  /** Absent where nothing is really planned. */
  onSaveCalendar?: SaveCalendar;
  /** The page closes once a link is followed: words the way can't carry are copied before. */
  closesOnLeaving?: boolean;
  /** Something is open that may be read from a phone. */
  onReading?(reading: boolean): void;
}

type Panel = 'rest' | 'choices' | OpenPanel;

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
  const onVoiceNote = (place: number) => {
    props.onShow(place);
    show({ reach: place, copied: false, voiceNote: true });
  };
  const onFollow = (place: number) => {
    const channel = suggestion.channels[place];
    props.onFollow(place, unsentWords(channel, words), mailOf(channel, words));
  };
  const person = <PersonLine {...suggestion} now={props.now} hidden={hidden} />;

  if (panel !== 'rest' && panel !== 'choices')
    return (
      <>
        {person}
        <Opened
          {...props}
          panel={panel}
          words={words}
          seenWords={seenWords}
          onBack={() => show('rest')}
        />
      </>
    );
  const choices = {
    ...{ suggestion, words, hideNames, onPanel, onFollow, onVoiceNote },
    onStart: () => show('start'),
    onSupport: () => show('support'),
    onSomeoneElse: props.onSomeoneElse,
    onPlan: props.onSaveCalendar && (() => show('plan')),
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
            {suggestion.first === 'least' && takesReaction(first) && (
              <>{i18n.t('reach.reactionFirst')} </>
            )}
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
