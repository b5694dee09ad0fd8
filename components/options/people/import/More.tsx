/** The rest of a long list. */
import { i18n } from '#i18n';
import { number } from '../../../format';

export function More({ hidden, more }: { hidden: number; more: () => void }) {
  if (hidden === 0) return null;
  return (
    <div class="import-more">
      <button type="button" class="button quiet" onClick={more}>
        {i18n.t('import.more', hidden, [number(hidden)])}
      </button>
    </div>
  );
}
