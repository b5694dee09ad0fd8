/** How far reading is. It takes a blink for a few people, and a second or two for thousands. */
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';

export function Progress({ share, onCancel }: { share: number; onCancel?: () => void }) {
  const id = useId();
  return (
    <div class="panel stack import-progress">
      <label for={id}>{i18n.t('import.reading')}</label>
      <progress id={id} max={1} value={share} />
      {onCancel && (
        <div>
          <button type="button" class="button" onClick={onCancel}>
            {i18n.t('common.cancel')}
          </button>
        </div>
      )}
    </div>
  );
}
