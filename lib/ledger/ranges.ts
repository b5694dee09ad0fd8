/** Ranges laid over intervals: what is inside, what is outside. */
import type { Interval } from './interval';
import { isRange, type Range } from './sweep';
import { append } from './union';

/** Sorted, without overlaps or touching neighbours. Empty ranges vanish; infinite edges are fine. */
export function joinRanges(ranges: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    if (!(start < end)) continue;
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/**
 * Cuts `whole` where joined ranges begin and end, and says of each piece whether it lies inside.
 * `joined` must come from `joinRanges`.
 */
export function cut(
  whole: Range,
  joined: readonly Range[],
  tell: (start: number, end: number, inside: boolean) => void,
): void {
  let at = whole.start;
  for (let i = firstEndingAfter(joined, whole.start); at < whole.end; i += 1) {
    const range = joined[i];
    const start = Math.min(range?.start ?? whole.end, whole.end);
    if (start > at) tell(at, start, false);
    if (!range || start === whole.end) return;
    const end = Math.min(range.end, whole.end);
    tell(Math.max(at, start), end, true);
    at = end;
  }
}

/** What the other leaves of a range: nothing, one piece or two. */
export const subtractFrom = (whole: Range, other: Range): Range[] =>
  [
    { start: whole.start, end: Math.min(whole.end, other.start) },
    { start: Math.max(whole.start, other.end), end: whole.end },
  ].filter(isRange);

/** What the ranges leave of the intervals, whole days included (D2). Sorted input stays sorted. */
export function subtractRanges(
  intervals: readonly Interval[],
  ranges: readonly Range[],
): Interval[] {
  const joined = joinRanges(ranges);
  const kept: Interval[] = [];
  for (const interval of intervals.filter(isRange)) {
    cut(interval, joined, (start, end, inside) => {
      if (!inside) append(kept, start, end, interval);
    });
  }
  return kept;
}

/** Everything before epoch ms `notBefore` falls away: what comes late after an erasure (D2). */
export const clipBefore = (intervals: readonly Interval[], notBefore: number): Interval[] =>
  subtractRanges(intervals, [{ start: Number.NEGATIVE_INFINITY, end: notBefore }]);

export const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

/** Whether the range touches any of the joined ranges. */
export function meets(range: Range, joined: readonly Range[]): boolean {
  const other = joined[firstEndingAfter(joined, range.start)];
  return other !== undefined && overlaps(range, other);
}

function firstEndingAfter(joined: readonly Range[], at: number): number {
  let low = 0;
  let high = joined.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((joined[middle] as Range).end > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
