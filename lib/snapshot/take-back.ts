/**
 * Taking a change back while others may have changed the same record since: only what the change
 * touched returns, and only where it still stands as the change left it. A boundary that was set
 * since stands, and whoever was erased since stays erased.
 */
import type { Nudge } from '../nudges/nudge';
import { sameBoundary } from '../people/boundaries';
import type { Person } from '../people/person';
import { forgetInNudge, forgetInReachOut } from './forget';
import { stableJson } from './stable-json';

/** One record of a change: before it and as it left it. Null: not there. */
export interface Changed {
  key: string;
  was: unknown;
  wrote: unknown;
}

type Fields = Record<string, unknown>;

/** What only means something together is put back together or not at all; the rest field by field. */
const together: Record<string, (keyof Nudge)[][]> = {
  'nudge/': [
    ['personId', 'odds', 'reasons', 'opener', 'first', 'passedOver'],
    ['outcome', 'outcomeAt', 'until'],
  ],
};
/** Kinds of records whose fields say things of their own; of all others the whole is one thing. */
const inParts = ['person/', 'nudge/', 'reach-out/', 'week-note/'];
const stamps: ReadonlySet<string> = new Set(['updatedAt', 'boundary', 'boundaryAt']);

const isGone = (record: unknown): boolean =>
  record === null || (record as { deleted?: boolean }).deleted === true;
const same = (a: unknown, b: unknown): boolean => stableJson(a) === stableJson(b);
const unstamped = (record: object): Fields =>
  Object.fromEntries(Object.entries(record).filter(([name]) => !stamps.has(name)));

const boundaryOf = (record: Partial<Person>) => record.boundary;

/** Whether the change left the record otherwise than it was, but for the time. */
export function changesAnything({ was, wrote }: Changed): boolean {
  if (was === null || wrote === null) return was !== wrote;
  const [before, after] = [was as Fields, wrote as Fields];
  return (
    !same(unstamped(before), unstamped(after)) ||
    !sameBoundary(boundaryOf(before), boundaryOf(after))
  );
}

/**
 * The record as it is once the change is taken back, without a new time; null for "not there" and
 * undefined where nothing of the change is left to take back. `now`, epoch ms, is when a boundary that
 * returns was decided.
 */
export function takenBack(
  { key, was, wrote }: Changed,
  current: unknown,
  now: number,
): object | null | undefined {
  // Whatever was wiped from the store, or deleted at another time, is not this change's to bring back.
  if (current === null || isGone(current) || isGone(wrote)) {
    return same(current, wrote) ? (was as object | null) : undefined;
  }
  const [held, left] = [current as Fields, wrote as Fields];
  const stands = same(unstamped(held), unstamped(left)) && sameDecision(held, left);
  if (isGone(was)) return stands ? (was as object | null) : undefined;
  const parts = inParts.some((prefix) => key.startsWith(prefix))
    ? partsOf(key, was as Fields, left)
    : [Object.keys({ ...(was as Fields), ...left }).filter((name) => !stamps.has(name))];
  const back = {
    ...putBack(parts, was as Fields, left, held),
    ...boundaryBack(was as Fields, left, held, now),
  };
  return same(back, held) ? undefined : defined(back);
}

function partsOf(key: string, was: Fields, wrote: Fields): string[][] {
  const groups: string[][] = together[key.slice(0, key.indexOf('/') + 1)] ?? [];
  const grouped = new Set(groups.flat());
  const single = Object.keys({ ...was, ...wrote })
    .filter((name) => !stamps.has(name) && !grouped.has(name))
    .map((name) => [name]);
  return [...groups, ...single];
}

function putBack(parts: string[][], was: Fields, wrote: Fields, current: Fields): Fields {
  const pick = (names: string[], from: Fields) => names.map((name) => from[name] ?? null);
  const back = { ...current };
  for (const names of parts) {
    if (!same(pick(names, current), pick(names, wrote))) continue;
    for (const name of names) back[name] = was[name];
  }
  return back;
}

/** The same decision as the change left it: one that was made again since is a later one. */
const sameDecision = (current: Partial<Person>, wrote: Partial<Person>): boolean =>
  sameBoundary(current.boundary, wrote.boundary) &&
  (wrote.boundary === undefined || current.boundaryAt === wrote.boundaryAt);

/** A boundary goes by its own time, so one that is put back, or lifted again, is the latest word there too. */
function boundaryBack(
  was: Partial<Person>,
  wrote: Partial<Person>,
  current: Partial<Person>,
  now: number,
): Partial<Person> {
  if (sameBoundary(was.boundary, wrote.boundary) || !sameDecision(current, wrote)) return {};
  return { boundary: was.boundary, boundaryAt: now } as Partial<Person>;
}

const defined = (record: Fields): Fields =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

/** Keys of the people a change speaks of, beside the records it wrote. */
export function peopleIn(changes: readonly Changed[]): string[] {
  const ids = changes
    .flatMap(({ was, wrote }) => [was, wrote] as (Partial<Nudge> | null)[])
    .flatMap((record) => [record?.personId, ...(record?.passedOver ?? [])]);
  return [...new Set(ids.filter((id) => id !== undefined))].map((id) => `person/${id}`);
}

/** The change as it would stand had these people never been in it. */
export function withoutErased(changed: Changed, erased: ReadonlySet<string>): Changed {
  const { key, was, wrote } = changed;
  const forget = (record: unknown) => {
    if (record === null) return record;
    if (key.startsWith('nudge/')) return forgetInNudge(record as Nudge, erased);
    if (key.startsWith('reach-out/'))
      return forgetInReachOut(record as Parameters<typeof forgetInReachOut>[0], erased);
    return record;
  };
  return { key, was: forget(was), wrote: forget(wrote) };
}
