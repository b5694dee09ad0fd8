/** Says once, on the first card after more than one form is on, that they take turns (N3). */
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Form } from '../../lib/nudges/nudge';
import { list } from '../format';

const names = { card: 'card.turnCard', pause: 'card.turnPause', badge: 'card.turnBadge' } as const;

/** `forms` is absent when there is nothing to say; `onSaid` is called once a person can see it. */
export function Turns({ forms, seen, onSaid }: { forms?: Form[]; seen: boolean; onSaid(): void }) {
  // What was said stays on this card, though it need not be said again.
  const [said] = useState(forms);
  useEffect(() => {
    if (said && seen) onSaid();
  }, [seen]);
  if (!said) return null;
  const turns = list(said.map((form) => i18n.t(names[form])));
  return <p class="soft small">{i18n.t('card.turns', [turns])}</p>;
}
