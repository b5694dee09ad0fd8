/** Deliveries as the background keeps them: split by local day, and merged into what is there. */
import { splitByDay } from '../../lib/ledger/days';
import { mergeDay } from '../../lib/ledger/documents';
import { type DayDocument, dayKey } from '../../lib/ledger/records';
import type { Claim } from '../../lib/meter/meter';

export interface KeptDays {
  /** What one page of a site delivered at once. */
  keep(claims: Claim[], site: string, zone: string): void;
  documents(): DayDocument[];
}

export function createKeptDays(): KeptDays {
  const days = new Map<string, DayDocument>();
  return {
    keep(claims, site, zone) {
      const intervals = claims.map((claim) => ({ ...claim, site }));
      for (const added of splitByDay(intervals, zone)) {
        const known = days.get(dayKey(added)) ?? { ...added, intervals: [] };
        days.set(dayKey(added), mergeDay(known, added));
      }
    },
    documents: () => [...days.values()],
  };
}
