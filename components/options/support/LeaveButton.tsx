/** One press and the page is gone (P2). */
import { i18n } from '#i18n';

export function LeaveButton({ onLeave }: { onLeave(): void }) {
  return (
    <button type="button" class="button main no-print" onClick={onLeave}>
      {i18n.t('support.leave')}
    </button>
  );
}
