/** One person worth a hello: who, a way to start, the buttons, and the rest behind ⋯ (N2, U2). */

import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Intent, SupportKind } from '../../lib/people/person';
import type { SuggestionView } from '../../lib/views/views';
import { copyText } from '../copy-text';
import { MoreButton } from '../MoreButton';
import { openerText } from '../opener-text';
import { PersonLine } from '../PersonLine';
import { ReachPanel } from '../ReachPanel';
import { reasonText } from '../reasons';
import { WayButton } from '../WayButton';
import { takesReaction, unsentWords, wayLabel, wayOf } from '../way';
import { Choices, type MomentChoices } from './Choices';
import { StartChoices } from './StartChoices';
import { SupportChoices } from './SupportChoices';
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
  /** Words of another kind. */
  onStart(intent: Intent): void;
  /** Kinds of support for which there is someone, and where else there is help. */
  support: readonly SupportKind[];
  supportHref: string;
  onSupport(kind: SupportKind): void;
  /** Something is open that may be read from a phone. */
  onReading?(reading: boolean): void;
}

type Panel =
  | 'rest'
  | 'choices'
  | 'why'
  | 'start'
  | 'support'
  | { reach: number; copied: boolean; voiceNote?: boolean };

export function Suggested(props: Props) {
  const { suggestion, hidden, hideNames } = props;
  const [panel, setPanel] = useState<Panel>('rest');
  const words = suggestion.opener ? openerText(suggestion.opener) : '';

  const show = (next: Panel) => {
    setPanel(next);
    props.onReading?.(typeof next === 'object');
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
  const onFollow = (place: number) =>
    props.onFollow(place, unsentWords(suggestion.channels[place], words));
  const back = <BackLink onBack={() => show('rest')} />;
  const person = <PersonLine {...suggestion} now={props.now} hidden={hidden} />;

  if (typeof panel === 'object')
    return (
      <>
        {person}
        <ReachPanel
          channel={suggestion.channels[panel.reach]}
          words={words}
          copied={panel.copied}
          voiceNote={panel.voiceNote}
          now={props.now}
        />
        {back}
      </>
    );
  if (panel === 'why')
    return (
      <>
        {person}
        <Why suggestion={suggestion} />
        {back}
      </>
    );
  if (panel === 'start')
    return (
      <>
        {person}
        <StartChoices
          current={suggestion.opener?.intent}
          onStart={(intent) => {
            props.onStart(intent);
            show('rest');
          }}
          onBack={() => show('rest')}
        />
      </>
    );
  if (panel === 'support')
    return (
      <>
        {person}
        <SupportChoices
          kinds={props.support}
          supportHref={props.supportHref}
          onSupport={(kind) => {
            props.onSupport(kind);
            show('rest');
          }}
          onBack={() => show('rest')}
        />
      </>
    );
  const choices = {
    ...{ suggestion, words, hideNames, onPanel, onFollow, onVoiceNote },
    onStart: () => show('start'),
    onSupport: () => show('support'),
    onSomeoneElse: props.onSomeoneElse,
    onWhy: () => show('why'),
    onHideNames: (on: boolean) => {
      props.onHideNames(on);
      show('rest');
    },
  };
  const [first] = suggestion.channels;
  return (
    <>
      {person}
      {panel === 'choices' ? (
        <Choices person={choices} moment={props.moment} />
      ) : (
        // A fill comes from the person's notes and may name someone.
        words &&
        !(hidden && suggestion.opener?.fill) && (
          <p class="opener">
            {suggestion.first === 'least' && takesReaction(first) && (
              <>{i18n.t('reach.reactionFirst')} </>
            )}
            <q>{words}</q>
          </p>
        )
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
