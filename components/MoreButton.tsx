/** ⋯: opens and closes what is not needed at first sight. */

import { Ellipsis } from 'lucide-preact';
import { i18n } from '#i18n';

export function MoreButton({ open, onToggle }: { open: boolean; onToggle(): void }) {
  return (
    <button
      type="button"
      class="button quiet icon more"
      aria-expanded={open}
      aria-label={i18n.t('card.more')}
      onClick={onToggle}
    >
      <Ellipsis size={20} />
    </button>
  );
}
