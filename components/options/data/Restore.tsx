/** Restoring: the file is read and shown first; nothing changes before the second press. */

import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { RestorePreview } from '../../../lib/snapshot/preview';
import { useTell } from '../../tell';
import { Group } from '../Section';
import type { SectionProps } from '../section-props';
import { PreviewText } from './PreviewText';

type Found = { text: string; preview: RestorePreview };

export function Restore({ actions }: SectionProps) {
  const tell = useTell();
  const chooser = useRef<HTMLInputElement>(null);
  const [found, setFound] = useState<Found>();

  const read = async (file: File | undefined) => {
    if (!file) return;
    const text = await file.text();
    try {
      setFound({ text, preview: await actions.previewRestore(text) });
    } catch (error) {
      tell(Promise.reject(error), '');
    }
  };
  const restore = async ({ text }: Found) => {
    const done = actions.restore(text).then((outcome) => {
      // The second look may refuse what the first one took, when something changed in between.
      if (!outcome.ok) throw new Error(outcome.reason);
    });
    if (await tell(done, i18n.t('options.restored'))) setFound(undefined);
  };

  return (
    <Group title={i18n.t('options.restore')}>
      <p>{i18n.t('options.restoreHint')}</p>
      <input
        ref={chooser}
        class="visually-hidden"
        type="file"
        accept="application/json,.json"
        tabIndex={-1}
        aria-label={i18n.t('options.restoreChoose')}
        onChange={(event) => {
          read(event.currentTarget.files?.[0]);
          // The same file may be chosen again.
          event.currentTarget.value = '';
        }}
      />
      <div role="status">{found && <PreviewText preview={found.preview} />}</div>
      <div class="row">
        {found?.preview.ok && (
          <button type="button" class="button main" onClick={() => restore(found)}>
            {i18n.t('options.restoreNow')}
          </button>
        )}
        <button type="button" class="button" onClick={() => chooser.current?.click()}>
          {i18n.t('options.restoreChoose')}
        </button>
        {found && (
          <button type="button" class="button quiet" onClick={() => setFound(undefined)}>
            {i18n.t('common.cancel')}
          </button>
        )}
      </div>
    </Group>
  );
}
