/** It gets quieter by itself (N1): two refusals in a row end the day, three such days bring rest. */
import { addDays, dayBounds, dayOf } from '../ledger/days';
import { dayMs, type Today } from '../people/today';
import type { Nudge } from './nudge';

const refusalsToEnd = 2;
const daysToRest = 3;
export const restDays = 7;
/** Older days say nothing about how suggestions are received now. */
const rowWithinDays = 30;

/**
 * Whether two in a row were ignored or answered by "Keep scrolling". What was never answered (its
 * page went away) neither counts nor breaks the row; what came before `resting` is forgiven.
 */
export function dayHasEnded(todays: readonly Nudge[], resting: number): boolean {
  let row = 0;
  const answered = todays.filter(({ at, outcome }) => outcome && at >= resting);
  for (const { outcome } of answered.sort((a, b) => a.at - b.at)) {
    row = outcome === 'kept' || outcome === 'ignored' ? row + 1 : 0;
    if (row >= refusalsToEnd) return true;
  }
  return false;
}

/**
 * Epoch ms until which cards rest after three days in a row, of those with suggestions, that ended
 * so; undefined when they need not. The seven days begin after the third. "Bring back" sets the
 * setting `resting` to the present moment: what came before no longer counts.
 */
export function restUntil(
  nudges: readonly Nudge[],
  resting: number,
  today: Today,
): number | undefined {
  const run = endedDays(nudges, resting, today);
  const third = run[run.length - (run.length % daysToRest) - 1];
  if (third === undefined) return undefined;
  const until = dayBounds(addDays(third, restDays + 1), today.zone).start;
  return until > today.now ? until : undefined;
}

/** The days up to the last one with suggestions that ended one after the other, earliest first. */
function endedDays(nudges: readonly Nudge[], resting: number, { now, zone }: Today): string[] {
  const since = Math.max(resting, now - rowWithinDays * dayMs);
  const recent = nudges.filter(({ at, outcome }) => outcome && at >= since);
  recent.sort((a, b) => a.at - b.at);
  const run: string[] = [];
  for (let last = recent.at(-1); last; last = recent.at(-1)) {
    const day = dayOf(last.at, zone);
    const { start } = dayBounds(day, zone);
    const first = recent.findIndex(({ at }) => at >= start);
    if (!dayHasEnded(recent.splice(first), resting)) break;
    run.unshift(day);
  }
  return run;
}
