/** The second half of the letter: minutes per day, site and hour, the longest stretch, the time before. */
import { longestBout } from '../ledger/bouts';
import { ownedDocuments } from '../ledger/documents';
import type { Correction, DayDocument, Kept } from '../ledger/records';
import { addTimes, reaching, timesOf, underCorrections } from '../ledger/totals';
import { type DayMinutes, dayMinutes, inOrder } from './day-minutes';
import { timesByHour } from './hours';
import type { SiteName } from './site-times';
import type { WeekView } from './week-view';
import { daysOf, isWithin, type Period, periodBefore } from './weeks';

type Corrections = readonly Kept<Correction>[];
export type Minutes = Pick<WeekView, 'total' | 'before' | 'longest' | 'hours'> & {
  days: DayMinutes[];
};

/** From the documents of `daysNeeded`; each is read a fixed number of times. */
export function minutesOf(
  docs: readonly DayDocument[],
  all: Corrections,
  period: Period,
  siteName: SiteName,
): Minutes {
  const owned = ownedDocuments(docs);
  const corrections = reaching(
    all,
    owned.flatMap(({ intervals }) => intervals),
  );
  const days = daysOf(period).map((day) => dayMinutes(owned, day, corrections, siteName));
  const within = owned.filter(({ day }) => isWithin(day, period));
  const longest = longestBout(inOrder(within), corrections);
  const before = inOrder(owned.filter(({ day }) => isWithin(day, periodBefore(period))));
  return {
    days,
    total: addTimes(days.map(({ total }) => total)),
    hours: timesByHour(within, corrections),
    ...(before.length > 0 && { before: timesOf(underCorrections(before, corrections)).passive }),
    ...(longest && { longest: { start: longest.start, passive: longest.passive } }),
  };
}
