/** The second half of the week: minutes per day and site, the longest stretch, the week before. */
import { longestBout } from '../ledger/bouts';
import { mergeEvidence, ownedDocuments } from '../ledger/documents';
import type { Interval } from '../ledger/interval';
import type { Correction, DayDocument, Evidence, Kept } from '../ledger/records';
import { addTimes, timesOf, underCorrections } from '../ledger/totals';
import { visitsOf } from '../ledger/visits';
import { type SiteName, siteTimes } from './site-times';
import type { DayView, WeekView } from './week-view';
import { daysOf, isWithin, previousWeek, type Week } from './weeks';

type Corrections = readonly Kept<Correction>[];
export type DayMinutes = Omit<DayView, 'reachOuts'>;
export type Minutes = Pick<WeekView, 'total' | 'before' | 'longest'> & { days: DayMinutes[] };

/** From the documents of `daysNeeded`; each is read a fixed number of times. */
export function minutesOf(
  docs: readonly DayDocument[],
  corrections: Corrections,
  week: Week,
  siteName: SiteName,
): Minutes {
  const owned = ownedDocuments(docs);
  const days = daysOf(week).map((day) => {
    const ofDay = owned.filter((doc) => doc.day === day);
    return dayMinutes(day, inOrder(ofDay), evidenceOf(ofDay), corrections, siteName);
  });
  const longest = longestBout(inOrder(owned.filter(({ day }) => isWithin(day, week))), corrections);
  const before = inOrder(owned.filter(({ day }) => isWithin(day, previousWeek(week))));
  return {
    days,
    total: addTimes(days.map(({ total }) => total)),
    ...(before.length > 0 && { before: timesOf(underCorrections(before, corrections)).passive }),
    ...(longest && { longest: { start: longest.start, passive: longest.passive } }),
  };
}

function dayMinutes(
  day: string,
  intervals: readonly Interval[],
  evidence: readonly Evidence[],
  corrections: Corrections,
  siteName: SiteName,
): DayMinutes {
  const sites = siteTimes(underCorrections(intervals, corrections), siteName);
  const visits = visitsOf(intervals, corrections, evidence);
  return {
    day,
    total: addTimes(sites.map(({ ms }) => ms)),
    sites,
    visits: visits.map((visit) => ({ ...visit, name: siteName(visit.site) })),
  };
}

const inOrder = (docs: readonly DayDocument[]): Interval[] =>
  docs.flatMap(({ intervals }) => intervals).sort((a, b) => a.start - b.start);

const evidenceOf = (docs: readonly DayDocument[]): Evidence[] =>
  mergeEvidence(...docs.map(({ evidence }) => evidence));
