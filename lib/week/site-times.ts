/** A list of sites with their time, as popup and week show it. */
import { type Counted, timesBySite, wholeTime } from '../ledger/totals';
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
