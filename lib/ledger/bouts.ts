/** Stretches of scrolling: passive time, on any sites, with less than five minutes between. */
import type { Interval } from './interval';
import type { Correction, Kept } from './records';
import { type Counted, underCorrections } from './totals';

/** ms; product.md, "bout" and "visit": a shorter break is part of the same stretch. */
export const breakMs = 5 * 60_000;

export interface Bout {
  /** Epoch ms of the first and after the last passive moment that was not on purpose. */
  start: number;
  end: number;
  /** ms of passive time, less what was on purpose. */
  passive: number;
}

/**
 * The bout that is still going on at `now`, or null. Intervals are resolved and sorted. Time that
 * was on purpose holds a bout together and adds nothing to it.
 */
export function boutAt(
  intervals: readonly Interval[],
  corrections: readonly Kept<Correction>[],
  now: number,
): Bout | null {
  const scrolled = intervals.filter(({ kind, start }) => kind === 'passive' && start < now);
  let first = scrolled.length;
  let reached = now;
  for (; first > 0; first -= 1) {
    const { start, end } = scrolled[first - 1] as Interval;
    if (reached - end >= breakMs) break;
    reached = start;
  }
  const going = scrolled.slice(first).map((one) => ({ ...one, end: Math.min(one.end, now) }));
  return boutOf(underCorrections(going, corrections));
}

/** When the scrolling that goes on at `at` (epoch ms) ended, in epoch ms; `at` itself where none does. */
export function boutEndAfter(intervals: readonly Interval[], at: number): number {
  const scrolled = intervals.filter(({ kind }) => kind === 'passive');
  const around = stretches(scrolled).find(
    (stretch) =>
      (stretch[0] as Interval).start <= at && (stretch.at(-1) as Interval).end + breakMs > at,
  );
  return Math.max(at, around?.at(-1)?.end ?? at);
}

/** The bout with the most passive time, the earliest of equals; null when there is none. */
export function longestBout(
  intervals: readonly Interval[],
  corrections: readonly Kept<Correction>[],
): Bout | null {
  let longest: Bout | null = null;
  for (const stretch of stretches(underCorrections(intervals, corrections).filter(isScrolling))) {
    const bout = boutOf(stretch);
    if (bout && (!longest || bout.passive > longest.passive)) longest = bout;
  }
  return longest;
}

/** Sorted pieces, parted wherever five minutes or more lie between. */
export function stretches<T extends { start: number; end: number }>(pieces: readonly T[]): T[][] {
  const parted: T[][] = [];
  for (const piece of pieces) {
    const last = parted.at(-1);
    const before = last?.at(-1);
    if (last && before && piece.start - before.end < breakMs) last.push(piece);
    else parted.push([piece]);
  }
  return parted;
}

const isScrolling = ({ kind }: Counted): boolean => kind === 'passive' || kind === 'intended';

function boutOf(stretch: readonly Counted[]): Bout | null {
  const own = stretch.filter(({ kind }) => kind === 'passive');
  const first = own[0];
  const last = own.at(-1);
  if (!first || !last) return null;
  const passive = own.reduce((sum, { start, end }) => sum + end - start, 0);
  return { start: first.start, end: last.end, passive };
}
