/** A list of sites with their time, as popup and week show it. */
import { ownedDocuments } from '../ledger/documents';
import type { Correction, DayDocument, Kept } from '../ledger/records';
import {
  addTimes,
  type Counted,
  type Times,
  timesBySite,
  underCorrections,
  wholeTime,
} from '../ledger/totals';
import type { SiteTimes } from './week-view';

/** A built-in site's name, or the host itself. */
export type SiteName = (site: string) => string;

/** Most scrolled first, then most time, then by name. */
export function siteTimes(counted: readonly Counted[], siteName: SiteName): SiteTimes[] {
  return [...timesBySite(counted)]
    .map(([site, ms]) => ({ site, name: siteName(site), ms }))
    .sort(
      (a, b) =>
        b.ms.passive - a.ms.passive ||
        wholeTime(b.ms) - wholeTime(a.ms) ||
        (a.name < b.name ? -1 : 1),
    );
}

/**
 * One day in all its zones. Among the documents should be those of the day before, which may own
 * some of its instants (M6).
 */
export function dayTimes(
  docs: readonly DayDocument[],
  corrections: readonly Kept<Correction>[],
  day: string,
  siteName: SiteName,
): { total: Times; sites: SiteTimes[] } {
  const counted = ownedDocuments(docs)
    .filter((doc) => doc.day === day)
    .flatMap((doc) => underCorrections(doc.intervals, corrections));
  const sites = siteTimes(counted, siteName);
  return { total: addTimes(sites.map(({ ms }) => ms)), sites };
}
