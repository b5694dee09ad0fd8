/** The second half of the week: minutes per day and site, the longest stretch, the week before. */
import { longestBout } from '../ledger/bouts';
import { ownedDocuments } from '../ledger/documents';
import type { Correction, DayDocument, Kept } from '../ledger/records';
import { addTimes, timesOf, underCorrections } from '../ledger/totals';
import { type DayMinutes, dayMinutes, inOrder } from './day-minutes';
import type { SiteName } from './site-times';
import type { WeekView } from './week-view';
import { daysOf, isWithin, previousWeek, type Week } from './weeks';

type Corrections = readonly Kept<Correction>[];
export type Minutes = Pick<WeekView, 'total' | 'before' | 'longest'> & { days: DayMinutes[] };

/** From the documents of `daysNeeded`; each is read a fixed number of times. */
export function minutesOf(
  docs: readonly DayDocument[],
  corrections: Corrections,
  week: Week,
  siteName: SiteName,
): Minutes {
  const owned = ownedDocuments(docs);
  const days = daysOf(week).map((day) => dayMinutes(owned, day, corrections, siteName));
  const longest = longestBout(inOrder(owned.filter(({ day }) => isWithin(day, week))), corrections);
  const before = inOrder(owned.filter(({ day }) => isWithin(day, previousWeek(week))));
  return {
    days,
    total: addTimes(days.map(({ total }) => total)),
    ...(before.length > 0 && { before: timesOf(underCorrections(before, corrections)).passive }),
    ...(longest && { longest: { start: longest.start, passive: longest.passive } }),
  };
}
