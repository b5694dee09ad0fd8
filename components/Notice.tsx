/**
 * What just happened, with a way back, at the foot of the page. It stays until something else
 * happens or it is put away: nobody has to be quick.
 */

import { X } from 'lucide-preact';
import { i18n } from '#i18n';
import { UndoBar } from './UndoBar';
import './styles/notice.css';

export interface Notification {
  text: string;
  /** Puts back what was before. */
  takeBack?: () => void;
}

interface NoticeProps {
  notice: Notification | undefined;
  onDismiss: () => void;
}

export function Notice({ notice, onDismiss }: NoticeProps) {
  return (
    <div class="notice-place" aria-live="polite">
      {notice && (
        <div class="notice">
          <UndoBar text={notice.text} onUndo={notice.takeBack} />
          <button
            type="button"
            class="button quiet icon"
            aria-label={i18n.t('options.dismiss')}
            onClick={onDismiss}
          >
            <X size={18} />
          </button>
        </div>
      )}
    </div>
  );
}
