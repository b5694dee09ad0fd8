/** What a choice behind ⋯ opens in the place of the suggestion, with the way back. */
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Intent, SupportKind } from '../../lib/people/person';
import type { SuggestionView } from '../../lib/views/views';
import { PlanTime, type SaveCalendar } from '../PlanTime';
import { ReachPanel } from '../ReachPanel';
import { reasonText } from '../reasons';
import { StartChoices } from './StartChoices';
import { SupportChoices } from './SupportChoices';

export type OpenPanel =
  | 'why'
  | 'plan'
  | 'start'
  | 'support'
  | { reach: number; copied: boolean; voiceNote?: boolean };

interface Props {
  panel: OpenPanel;
  suggestion: SuggestionView;
  now: number;
  /** The name may not be in the document right now. */
  hidden: boolean;
  words: string;
  /** The words, unless they may name someone who is hidden. */
  seenWords: string;
  support: readonly SupportKind[];
  supportHref: string;
  onStart(intent: Intent): void;
  onSupport(kind: SupportKind): void;
  onSaveCalendar?: SaveCalendar;
  onBack(): void;
}

export function Opened(props: Props) {
  const { panel, suggestion, onBack } = props;
  if (panel === 'start')
    return (
      <StartChoices
        current={suggestion.opener?.intent}
        onStart={(intent) => {
          props.onStart(intent);
          onBack();
        }}
        onBack={onBack}
      />
    );
  if (panel === 'support')
    return (
      <SupportChoices
        kinds={props.support}
        supportHref={props.supportHref}
        onSupport={(kind) => {
          props.onSupport(kind);
          onBack();
        }}
        onBack={onBack}
      />
    );
  return (
    <>
      {panel === 'why' && <Why suggestion={suggestion} />}
      {panel === 'plan' && <Plan {...props} />}
      {typeof panel === 'object' && (
        <ReachPanel
          channel={suggestion.channels[panel.reach]}
          words={props.words}
          copied={panel.copied}
          voiceNote={panel.voiceNote}
          now={props.now}
        />
      )}
      <BackLink onBack={onBack} />
    </>
  );
}

function Plan({ suggestion, hidden, seenWords, now, onSaveCalendar }: Props) {
  if (!onSaveCalendar) return null;
  return (
    <PlanTime
      name={hidden ? '' : suggestion.name}
      channel={suggestion.channels[0]}
      words={seenWords}
      now={now}
      onSave={onSaveCalendar}
    />
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
