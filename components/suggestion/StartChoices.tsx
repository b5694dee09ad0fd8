/** Another way to start: what it is about, the light ones first (P4). */
import { i18n } from '#i18n';
import { type Intent, intents } from '../../lib/people/person';
import { startName } from '../labels';
import { SubPanel } from './SubPanel';

interface Props {
  /** What the words on show are about. */
  current: Intent | undefined;
  onStart(intent: Intent): void;
  onBack(): void;
}

export function StartChoices({ current, onStart, onBack }: Props) {
  return (
    <SubPanel title={i18n.t('reach.startHint')} onBack={onBack}>
      <div class="row">
        {intents.map((intent) => (
          <button
            type="button"
            class="chip small"
            key={intent}
            aria-current={intent === current || undefined}
            onClick={() => onStart(intent)}
          >
            {startName(intent)}
          </button>
        ))}
      </div>
    </SubPanel>
  );
}
