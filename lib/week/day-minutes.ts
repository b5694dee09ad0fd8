/** One day in all its zones: its time by site and its visits, for popup and week. */
import { breakMs } from '../ledger/bouts';
import { addDays } from '../ledger/days';
import { mergeEvidence } from '../ledger/documents';
import type { Interval } from '../ledger/interval';
import type { Correction, DayDocument, Kept } from '../ledger/records';
import { addTimes, underCorrections } from '../ledger/totals';
import { type Visit, visitsOf } from '../ledger/visits';
import { type SiteName, siteTimes } from './site-times';
import type { DayView, VisitView } from './week-view';

export type DayMinutes = Omit<DayView, 'reachOuts'>;
type Corrections = readonly Kept<Correction>[];

/** `owned` comes from `ownedDocuments`, the day before among them: it may own some instants (M6). */
export function dayMinutes(
  owned: readonly DayDocument[],
  day: string,
  corrections: Corrections,
  siteName: SiteName,
): DayMinutes {
  const intervals = inOrder(docsOf(owned, day));
  const sites = siteTimes(underCorrections(intervals, corrections), siteName);
  const began = beganBefore(owned, day);
  return {
    day,
    total: addTimes(sites.map(({ ms }) => ms)),
    sites,
    visits: visitsOn(owned, day, corrections).map((visit): VisitView => {
      const at = began(visit);
      return { ...visit, name: siteName(visit.site), ...(at === undefined ? {} : { began: at }) };
    }),
  };
}

export const inOrder = (docs: readonly DayDocument[]): Interval[] =>
  docs.flatMap(({ intervals }) => intervals).sort((a, b) => a.start - b.start);

const docsOf = (owned: readonly DayDocument[], day: string): DayDocument[] =>
  owned.filter((doc) => doc.day === day);

function visitsOn(owned: readonly DayDocument[], day: string, corrections: Corrections): Visit[] {
  const docs = docsOf(owned, day);
  const evidence = mergeEvidence(...docs.map((doc) => doc.evidence));
  return visitsOf(inOrder(docs), corrections, evidence);
}

/** When a visit that midnight cut in two began, epoch ms; undefined for one that began on its day. */
function beganBefore(
  owned: readonly DayDocument[],
  day: string,
): (visit: Visit) => number | undefined {
  const dayBefore = addDays(day, -1);
  const lately = docsOf(owned, dayBefore).flatMap(({ intervals }) => intervals.slice(-1));
  const reached = lately.reduce((latest, { end }) => Math.max(latest, end), 0);
  let before: Visit[] | undefined;
  return ({ site, start }) => {
    if (start - reached >= breakMs) return undefined;
    before ??= visitsOn(owned, dayBefore, []);
    const last = before.findLast((visit) => visit.site === site);
    return last && start - last.end < breakMs ? last.start : undefined;
  };
}
