/** "I could use support": what would help, of the kinds for which there is someone; and who else is there. */
import { i18n } from '#i18n';
import type { SupportKind } from '../../lib/people/person';
import { supportName } from '../labels';
import { SubPanel } from './SubPanel';

interface Props {
  kinds: readonly SupportKind[];
  supportHref: string;
  onSupport(kind: SupportKind): void;
  onBack(): void;
}

export function SupportChoices({ kinds, supportHref, onSupport, onBack }: Props) {
  return (
    <SubPanel title={i18n.t('reach.supportHint')} onBack={onBack}>
      {kinds.length === 0 && <p class="soft">{i18n.t('reach.supportNobody')}</p>}
      <div class="row">
        {kinds.map((kind) => (
          <button type="button" class="chip small" key={kind} onClick={() => onSupport(kind)}>
            {supportName(kind)}
          </button>
        ))}
        <a class="chip small" href={supportHref} target="_blank" rel="noreferrer">
          {i18n.t('common.support')}
        </a>
      </div>
    </SubPanel>
  );
}
