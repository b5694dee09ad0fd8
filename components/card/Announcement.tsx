/** Tells a screen reader, politely and once, that the card is there. It takes no focus. */

import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CardView } from '../../lib/views/views';
import { minutesLine } from './words';

/** Ms after which the announcement leaves, so that reading through the card doesn't meet it twice. */
const staysFor = 5_000;

export function Announcement({ spoken, view }: { spoken: boolean; view: CardView }) {
  const [text, setText] = useState('');
  useEffect(() => {
    if (!spoken) return;
    const name = view.hideNames ? undefined : view.suggestion?.name;
    const parts = [i18n.t('card.label'), minutesLine(view.passive, view.plan), name];
    setText(parts.filter(Boolean).join(' · '));
    const id = setTimeout(setText, staysFor, '');
    return () => clearTimeout(id);
  }, [spoken]);
  return (
    <p class="visually-hidden" aria-live="polite">
      {text}
    </p>
  );
}
