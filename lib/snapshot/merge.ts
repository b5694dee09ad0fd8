/**
 * The one idea in storing: two snapshots become one. Commutative, associative and idempotent, so
 * that restore, recovery and bringing two computers together are all the same operation.
 */
import { eraseFromDay, isEmptyDay, mergeDay, resolveDay } from '../ledger/documents';
import { type DayDocument, dayKey, type Erasure, type Kept, type Stamped } from '../ledger/records';
import type { Person } from '../people/person';
import type { SettingRecord } from '../settings/settings';
import { canonical } from './canonical';
import { forgetInNudge, forgetInReachOut, joinNudges, joinReachOuts } from './forget';
import type { Snapshot } from './snapshot';
import { stableJson } from './stable-json';
import { compare, later } from './winner';

/** Inputs are valid (`parse`) and stay as they are; the result is canonical. */
export function mergeSnapshots(a: Snapshot, b: Snapshot): Snapshot {
  const erasures = mergeById([...a.erasures, ...b.erasures], widen);
  const people = mergeById([...a.people, ...b.people], joinPeople);
  const erased = new Set(people.filter(({ deleted }) => deleted).map(({ id }) => id));
  const reachOuts = mergeById([...a.reachOuts, ...b.reachOuts], joinReachOuts);
  const nudges = mergeById([...a.nudges, ...b.nudges], joinNudges);
  return canonical({
    ...a,
    exportedAt: [a.exportedAt, b.exportedAt].sort()[1] ?? '',
    people,
    reachOuts: reachOuts.map((reachOut) => forgetInReachOut(reachOut, erased)),
    nudges: nudges.map((nudge) => forgetInNudge(nudge, erased)),
    corrections: mergeById([...a.corrections, ...b.corrections], later),
    checkIns: mergeById([...a.checkIns, ...b.checkIns], later),
    plans: mergeById([...a.plans, ...b.plans], later),
    settings: mergeSettings(a.settings, b.settings),
    days: mergeDays([...a.days, ...b.days], erasures),
    erasures,
    weekNotes: mergeById([...a.weekNotes, ...b.weekNotes], later),
  });
}

function mergeById<T extends Stamped>(records: readonly T[], join: (a: T, b: T) => T): T[] {
  const merged = new Map<string, T>();
  for (const record of records) {
    const held = merged.get(record.id);
    merged.set(record.id, held ? join(held, record) : record);
  }
  return [...merged.values()];
}

/**
 * A person who was erased stays erased, whatever is edited elsewhere later: their reach-outs have
 * lost the reference, and nothing could give it back.
 */
function joinPeople(a: Kept<Person>, b: Kept<Person>): Kept<Person> {
  if (Boolean(a.deleted) !== Boolean(b.deleted)) return a.deleted ? a : b;
  if (a.deleted || b.deleted) return later(a, b);
  const { boundary: _, boundaryAt: __, ...edited } = compare(unbound(a), unbound(b)) >= 0 ? a : b;
  const { boundary, boundaryAt } = laterBoundary(a, b);
  return {
    ...edited,
    ...(boundary && { boundary }),
    ...(boundaryAt !== undefined && { boundaryAt }),
  };
}

/**
 * A boundary goes by its own time: an edit made elsewhere by someone who did not know of it yet must
 * not bring the person back. Of two from the same moment there is one rather than none.
 */
function laterBoundary(a: Person, b: Person): Person {
  const [at, bt] = [a.boundaryAt ?? 0, b.boundaryAt ?? 0];
  if (at !== bt) return at > bt ? a : b;
  const [aText, bText] = [stableJson(a.boundary), stableJson(b.boundary)];
  if (aText !== bText) return aText > bText ? a : b;
  return a.boundaryAt === undefined ? b : a;
}

const unbound = ({ boundary: _, boundaryAt: __, ...rest }: Person): Stamped => rest;

/** What was erased once stays erased, so an erasure can only grow. */
const widen = (a: Erasure, b: Erasure): Erasure => ({
  id: a.id,
  updatedAt: Math.max(a.updatedAt, b.updatedAt),
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
});

function mergeSettings(a: Snapshot['settings'], b: Snapshot['settings']): Snapshot['settings'] {
  const merged = new Map<string, SettingRecord>(Object.entries(a));
  for (const [key, record] of Object.entries(b)) {
    const held = merged.get(key);
    merged.set(key, held ? later(held, record) : record);
  }
  return Object.fromEntries(merged);
}

function mergeDays(days: readonly DayDocument[], erasures: readonly Erasure[]): DayDocument[] {
  const merged = new Map<string, DayDocument>();
  for (const doc of days) {
    const held = merged.get(dayKey(doc));
    merged.set(dayKey(doc), held ? mergeDay(held, doc) : resolveDay(doc));
  }
  return [...merged.values()]
    .map((doc) => eraseFromDay(doc, erasures))
    .filter((doc) => !isEmptyDay(doc));
}
