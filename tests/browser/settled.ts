/** Waiting until every delivery that is under way has arrived. */
import type { Interval } from '../../lib/ledger/interval';
import { until } from './until';
import type { World } from './world';

/** Reads in a row that have to agree before nothing more is expected. */
const agreeing = 5;

/** Everything stored, once nothing more arrives. Pages that still count never settle: hide them first. */
export async function settled(world: World): Promise<Interval[]> {
  let last = '';
  let same = 0;
  return until('the last delivery', async () => {
    const intervals = await world.intervals();
    const now = JSON.stringify(intervals);
    same = now === last ? same + 1 : 0;
    last = now;
    return same >= agreeing ? intervals : undefined;
  });
}

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
