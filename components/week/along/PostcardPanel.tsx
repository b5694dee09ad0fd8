/** The postcard as it will be, names on or off, and a press that saves it. Made on the device. */

import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { postcardOf } from '../../../lib/week/postcard';
import { CheckRow } from '../../CheckRow';
import { list, listParts } from '../../format';
import { monthAndYear, rangeOfDays } from '../../format-days';
import { useTell } from '../../tell';
import type { WeekProps } from '../week-props';
import { drawPostcard, postcardSize } from './draw-postcard';

/** A canvas too large for the device gives no picture. */
const pictureOf = (canvas: HTMLCanvasElement | null): Promise<Blob> =>
  new Promise((resolve, reject) => {
    if (!canvas) return reject(new Error('There is no postcard.'));
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture was made.'))));
  });

export function PostcardPanel({ view, actions }: WeekProps) {
  const tell = useTell();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [withNames, setWithNames] = useState(false);
  const postcard = postcardOf(view, withNames);
  const words = {
    when: view.span === 'month' ? monthAndYear(view.first) : rangeOfDays(view.first, view.last),
    what: i18n.t('week.postcardCount', postcard.count),
    names: listParts(postcard.names),
  };
  const told = [words.when, words.what, list(postcard.names)].filter(Boolean).join(' · ');
  useEffect(() => {
    if (canvas.current) drawPostcard(canvas.current, postcard, words);
    // Drawn anew when what it says changes.
  }, [told]);
  const save = () =>
    tell(
      pictureOf(canvas.current).then((picture) =>
        actions.savePicture(`instead-${view.first}.png`, picture),
      ),
      i18n.t('week.postcardSaved'),
    );
  return (
    <div class="stack">
      <canvas ref={canvas} class="postcard" {...postcardSize} role="img" aria-label={told} />
      <CheckRow
        label={i18n.t('week.postcardNames')}
        hint={i18n.t('week.postcardNamesHint')}
        checked={withNames}
        onChange={setWithNames}
      />
      <div class="row">
        <button type="button" class="button" onClick={save}>
          {i18n.t('week.postcardSave')}
        </button>
      </div>
    </div>
  );
}
