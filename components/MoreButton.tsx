/** ⋯: opens and closes what is not needed at first sight. */

import { Ellipsis } from 'lucide-preact';
import { i18n } from '#i18n';

interface MoreButtonProps {
  open: boolean;
  /** Whose, where there are several. */
  label?: string;
  onToggle(): void;
}

export function MoreButton({ open, label, onToggle }: MoreButtonProps) {
  return (
    <button
      type="button"
      class="button quiet icon more"
      aria-expanded={open}
      data-part="more"
      aria-label={label ?? i18n.t('card.more')}
      onClick={onToggle}
    >
      <Ellipsis size={20} />
    </button>
  );
}
