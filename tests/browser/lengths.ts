/** How long stored intervals are. */

/** Seconds of all kinds together; stored intervals never overlap, so this is wall time too. */
export const lengthOf = (intervals: readonly { start: number; end: number }[]): number =>
  intervals.reduce((sum, { start, end }) => sum + (end - start) / 1000, 0);

/** Seconds of them between two moments, epoch ms. */
export const secondsWithin = (
  intervals: readonly { start: number; end: number }[],
  from: number,
  until: number,
): number =>
  lengthOf(
    intervals
      .map(({ start, end }) => ({ start: Math.max(start, from), end: Math.min(end, until) }))
      .filter(({ start, end }) => start < end),
  );

/** Seconds that belong to at least one of them: an instant that several have is counted once. */
export function coverOf(intervals: readonly { start: number; end: number }[]): number {
  let covered = 0;
  let until = Number.NEGATIVE_INFINITY;
  for (const { start, end } of [...intervals].sort((a, b) => a.start - b.start)) {
    covered += Math.max(0, end - Math.max(start, until));
    until = Math.max(until, end);
  }
  return covered / 1000;
}
