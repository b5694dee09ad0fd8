/** What a restore would change, before anything is changed. */
import { minuteMs } from '../ledger/days';
import { overlaps } from '../ledger/ranges';
import { type DayDocument, dayKey, type Stamped } from '../ledger/records';
import type { Range } from '../ledger/sweep';
import { mergeSnapshots } from './merge';
import type { Refusal } from './parse';
import type { Snapshot } from './snapshot';
import { stableJson } from './stable-json';

export type RestorePreview =
  | {
      ok: true;
      /** Records the merge would add or change. */
      people: { added: number; changed: number };
      reachOuts: number;
      days: { first: string; last: string; count: number } | null;
      settings: number;
      /** Ranges this browser has erased, which the restore leaves out. */
      erased: number;
    }
  | Refusal;

/** Counts, never contents. `current` is what this browser holds, `incoming` a parsed backup. */
export function previewRestore(
  current: Snapshot,
  incoming: Snapshot,
  merged = mergeSnapshots(current, incoming),
): RestorePreview {
  const known = new Set(current.people.map(({ id }) => id));
  const people = news(current.people, merged.people, idOf).filter(
    ({ id, deleted }) => known.has(id) || !deleted,
  );
  const added = people.filter(({ id }) => !known.has(id)).length;
  return {
    ok: true,
    people: { added, changed: people.length - added },
    reachOuts: news(current.reachOuts, merged.reachOuts, idOf).length,
    days: daysChanged(current.days, merged.days),
    settings: news(Object.entries(current.settings), Object.entries(merged.settings), nameOf)
      .length,
    erased: current.erasures.filter((erasure) => holds(incoming.days, erasure)).length,
  };
}

const idOf = ({ id }: Stamped): string => id;
const nameOf = ([name]: [string, unknown]): string => name;

/** What the merge holds that was not there, or not so. */
function news<T>(before: readonly T[], after: readonly T[], keyOf: (item: T) => string): T[] {
  const known = new Map(before.map((item) => [keyOf(item), item]));
  return after.filter((item) => {
    const held = known.get(keyOf(item));
    return held === undefined || stableJson(held) !== stableJson(item);
  });
}

/** Days that gain or lose something, an erasure in the backup included. */
function daysChanged(
  before: readonly DayDocument[],
  after: readonly DayDocument[],
): { first: string; last: string; count: number } | null {
  const kept = new Set(after.map(dayKey));
  const lost = before.filter((doc) => !kept.has(dayKey(doc)));
  const days = [...new Set([...lost, ...news(before, after, dayKey)].map(({ day }) => day))].sort();
  const [first, last] = [days[0], days.at(-1)];
  return first && last ? { first, last, count: days.length } : null;
}

/** Whether any of the days has something in the range. */
export function holds(days: readonly DayDocument[], erased: Range): boolean {
  return days.some(
    ({ intervals, evidence = [] }) =>
      intervals.some((interval) => overlaps(interval, erased)) ||
      evidence.map(minuteRange).some((minute) => overlaps(minute, erased)),
  );
}

const minuteRange = ({ minute }: { minute: number }): Range => ({
  start: minute * minuteMs,
  end: (minute + 1) * minuteMs,
});
