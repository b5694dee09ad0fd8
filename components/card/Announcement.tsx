/** Tells a screen reader, politely and once, that the card is there. It takes no focus. */

import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';

/** Ms after which the announcement leaves, so that reading through the card doesn't meet it twice. */
const staysFor = 5_000;

/** `parts` follow the card's own name; what is missing is left out. */
export function Announcement({
  spoken,
  parts,
}: {
  spoken: boolean;
  parts: (string | undefined)[];
}) {
  const [text, setText] = useState('');
  useEffect(() => {
    if (!spoken) return;
    setText([i18n.t('card.label'), ...parts].filter(Boolean).join(' · '));
    const id = setTimeout(setText, staysFor, '');
    return () => {
      clearTimeout(id);
      setText('');
    };
  }, [spoken]);
  return (
    <p class="visually-hidden" aria-live="polite">
      {text}
    </p>
  );
}
