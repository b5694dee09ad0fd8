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
  const since = Math.max(resting, today.now - rowWithinDays * dayMs);
  let row = 0;
  let until = 0;
  for (const { day, todays } of byDay(nudges, since, today.zone)) {
    if (dayHasEnded(todays, resting)) row += 1;
    else if (todays.some(({ outcome }) => outcome)) row = 0;
    if (row < daysToRest) continue;
    until = dayBounds(addDays(day, restDays + 1), today.zone).start;
    row = 0;
  }
  return until > today.now ? until : undefined;
}

function byDay(nudges: readonly Nudge[], since: number, zone: string) {
  const days: { day: string; end: number; todays: Nudge[] }[] = [];
  const recent = nudges.filter(({ at }) => at >= since).sort((a, b) => a.at - b.at);
  for (const nudge of recent) {
    const last = days.at(-1);
    if (last && nudge.at < last.end) {
      last.todays.push(nudge);
      continue;
    }
    const day = dayOf(nudge.at, zone);
    days.push({ day, end: dayBounds(day, zone).end, todays: [nudge] });
  }
  return days;
}
