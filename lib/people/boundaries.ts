/** Who may be suggested at all (P1, P2). Everything that suggests anyone goes through here. */
import type { Kept } from '../ledger/records';
import type { Person } from './person';
import type { Today } from './today';

/** Starred, not snoozed, and nothing under "something changed" that speaks against it. */
export function maySuggest(
  person: Kept<Person> | undefined,
  today: Pick<Today, 'now' | 'day'>,
): person is Person {
  if (!person || person.deleted || !person.star) return false;
  if (person.snoozedUntil !== undefined && person.snoozedUntil > today.now) return false;
  const { boundary } = person;
  return !boundary || (boundary.type === 'paused' && boundary.until <= today.day);
}
