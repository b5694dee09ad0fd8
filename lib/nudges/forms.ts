/** Forms take turns: a form that is always the same is soon not seen (HabitLab, CSCW 2018). */
import { type Kept, live } from '../ledger/records';
import type { Form, Nudge } from './nudge';

/**
 * The forms that may come, of those that are on. A mark on an icon that is out of sight is no
 * suggestion: where it is known to be, the badge is left out, and where nobody knows (undefined) it is
 * never the only form.
 */
export function usableForms(forms: readonly Form[], inSight: boolean | undefined): Form[] {
  const others = forms.filter((form) => form !== 'badge');
  if (inSight || others.length === forms.length) return [...forms];
  if (others.length === 0) return ['card'];
  return inSight === false ? others : [...forms];
}

/** The form after the last one that was used, of those that are on (at least one). */
export function nextForm(forms: readonly Form[], nudges: readonly Kept<Nudge>[]): Form {
  const used = live(nudges).filter(({ form }) => forms.includes(form));
  const last = used.reduce<Nudge | undefined>((a, b) => (a && a.at > b.at ? a : b), undefined);
  const place = last ? forms.indexOf(last.form) + 1 : 0;
  return forms[place % forms.length] as Form;
}
