/** One line about what was just done, and the way back. */

import { Undo2 } from 'lucide-preact';
import { i18n } from '#i18n';
import './styles/undo-bar.css';

interface Props {
  text: string;
  /** Absent when there is nothing to take back. */
  onUndo?(): void;
}

export function UndoBar({ text, onUndo }: Props) {
  return (
    <div class="undo-bar" role="status">
      <span>{text}</span>
      {onUndo && (
        <button type="button" class="button quiet" onClick={onUndo}>
          <Undo2 size={18} />
          {i18n.t('common.undo')}
        </button>
      )}
    </div>
  );
}
