/**
 * What an erased person takes along (D2): reach-outs and suggestions lose the reference, and the
 * words that came from the person's notes. Versions are compared without all that, so that a record
 * merges the same way before and after.
 */
import type { Kept } from '../ledger/records';
import type { Nudge } from '../nudges/nudge';
import type { ReachOut } from '../people/person';
import { stableJson } from './stable-json';
import { compare } from './winner';

type Erased = ReadonlySet<string>;

/** The record without its person, when the person is among the erased. */
export function forgetInReachOut(record: Kept<ReachOut>, erased: Erased): Kept<ReachOut> {
  if (record.deleted || record.personId === undefined || !erased.has(record.personId))
    return record;
  return withoutPerson(record);
}

/** The same for a suggestion, and for everyone who was passed over on it. */
export function forgetInNudge(record: Kept<Nudge>, erased: Erased): Kept<Nudge> {
  if (record.deleted) return record;
  const known = record.personId !== undefined && erased.has(record.personId);
  const kept = known ? withoutPersonal(record) : record;
  if (!kept.passedOver.some((id) => erased.has(id))) return kept;
  return { ...kept, passedOver: kept.passedOver.filter((id) => !erased.has(id)) };
}

/** One of two versions of a reach-out; where only the person differs, without a person. */
export function joinReachOuts(a: Kept<ReachOut>, b: Kept<ReachOut>): Kept<ReachOut> {
  if (a.deleted || b.deleted) return compare(a, b) >= 0 ? a : b;
  const order = compare(withoutPerson(a), withoutPerson(b));
  if (order !== 0) return order > 0 ? a : b;
  return a.personId === b.personId ? a : withoutPerson(a);
}

/** One of two versions of a suggestion; where only what is personal differs, without that. */
export function joinNudges(a: Kept<Nudge>, b: Kept<Nudge>): Kept<Nudge> {
  if (a.deleted || b.deleted) return compare(a, b) >= 0 ? a : b;
  const order = compare(impersonal(a), impersonal(b));
  if (order !== 0) return order > 0 ? a : b;
  const passedOver = a.passedOver.filter((id) => b.passedOver.includes(id));
  const same = stableJson({ ...a, passedOver }) === stableJson({ ...b, passedOver });
  return { ...(same ? a : withoutPersonal(a)), passedOver };
}

function withoutPerson<T extends { personId?: string }>(record: T): T {
  const { personId: _, ...rest } = record;
  return rest as T;
}

/** Reasons and the way to start may quote the person's dates and notes; which way goes first, contacts. */
function withoutPersonal(nudge: Nudge): Nudge {
  const { opener: _, first: __, ...rest } = withoutPerson(nudge);
  return { ...rest, reasons: [] };
}

const impersonal = (nudge: Nudge): Nudge => ({ ...withoutPersonal(nudge), passedOver: [] });
