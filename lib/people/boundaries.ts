/** Who may be suggested at all (P1, P2). Everything that suggests anyone goes through here. */
import type { Kept } from '../ledger/records';
import type { Boundary, Person } from './person';
import type { Today } from './today';

/** Something under "something changed" speaks against bringing the person up on this local day. */
export const hasBoundary = ({ boundary }: Pick<Person, 'boundary'>, day: string): boolean =>
  boundary !== undefined && (boundary.type !== 'paused' || boundary.until > day);

/** Starred, not snoozed, and without a boundary. */
export function maySuggest(
  person: Kept<Person> | undefined,
  today: Pick<Today, 'now' | 'day'>,
): person is Person {
  if (!person || person.deleted || !person.star) return false;
  if (person.snoozedUntil !== undefined && person.snoozedUntil > today.now) return false;
  return !hasBoundary(person, today.day);
}

type Bounded = Pick<Person, 'boundary' | 'boundaryAt'>;

/**
 * The boundary after an edit. A form may have stood open while the boundary was decided elsewhere, so
 * only an edit that says `changesBoundary` decides one; for anyone new it is the edit's own.
 */
export function boundaryAfter(
  edited: Bounded & { changesBoundary?: true },
  known: Bounded | undefined,
  now: number,
): Bounded {
  const { boundary } = known && !edited.changesBoundary ? known : edited;
  return { ...(boundary && { boundary }), ...boundaryTime({ boundary }, known, now) };
}

/** When the boundary of an edited person was decided: now, if the edit changed it. Epoch ms. */
export function boundaryTime(
  edited: Bounded,
  known: Bounded | undefined,
  now: number,
): Pick<Person, 'boundaryAt'> {
  if (!sameBoundary(edited.boundary, known?.boundary)) return { boundaryAt: now };
  return known?.boundaryAt === undefined ? {} : { boundaryAt: known.boundaryAt };
}

/** The same decision, whenever it was made. */
export const sameBoundary = (a: Boundary | undefined, b: Boundary | undefined): boolean =>
  a?.type === b?.type && (a?.type !== 'paused' || b?.type !== 'paused' || a.until === b.until);
