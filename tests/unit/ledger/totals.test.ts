import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Correction, Kept } from '../../../lib/ledger/records';
import {
  addTimes,
  timesBySite,
  timesOf,
  underCorrections,
  wholeTime,
} from '../../../lib/ledger/totals';
import { union } from '../../../lib/ledger/union';
import { horizon, intervals, ownerAt } from './oracle';

const corrections: fc.Arbitrary<Kept<Correction>[]> = fc.array(
  fc
    .record({
      start: fc.integer({ min: 0, max: horizon }),
      length: fc.integer({ min: 1, max: 25 }),
      site: fc.constantFrom(undefined, 'reddit', 'youtube'),
      deleted: fc.boolean(),
    })
    .map(({ start, length, site, deleted }): Kept<Correction> => {
      const stamp = { id: `c${start}-${length}`, updatedAt: 1 };
      return deleted ? { ...stamp, deleted } : { ...stamp, start, end: start + length, site };
    }),
  { maxLength: 4 },
);

describe('totals', () => {
  it('never exceed the wall clock', () => {
    fc.assert(
      fc.property(intervals, corrections, (list, fixes) => {
        const total = wholeTime(timesOf(underCorrections(union(list), fixes)));
        const present = Array.from({ length: horizon }, (_, at) => ownerAt(list, at));
        expect(total).toBe(present.filter((owner) => owner !== undefined).length);
        expect(total).toBeLessThanOrEqual(horizon);
      }),
    );
  });

  it('call passive time on purpose exactly where a live correction of the site lies', () => {
    fc.assert(
      fc.property(intervals, corrections, (list, fixes) => {
        let passive = 0;
        let intended = 0;
        for (let at = 0; at < horizon; at += 1) {
          const [kind, site] = (ownerAt(list, at) ?? '').split(' ');
          if (kind !== 'passive') continue;
          const meant = fixes.some(
            (fix) =>
              !fix.deleted && fix.start <= at && at < fix.end && (!fix.site || fix.site === site),
          );
          if (meant) intended += 1;
          else passive += 1;
        }
        const times = timesOf(underCorrections(union(list), fixes));
        expect([times.passive, times.intended]).toEqual([passive, intended]);
      }),
    );
  });

  it('per site always add up to the total', () => {
    fc.assert(
      fc.property(intervals, corrections, (list, fixes) => {
        const counted = underCorrections(union(list), fixes);
        expect(addTimes([...timesBySite(counted).values()])).toEqual(timesOf(counted));
      }),
    );
  });

  it('come back to what they were when a correction is taken back', () => {
    const scrolled = union([{ start: 0, end: 10, site: 'reddit', kind: 'passive' }]);
    const fix = { id: 'c', updatedAt: 1, start: 2, end: 5 };
    expect(timesOf(underCorrections(scrolled, [fix]))).toMatchObject({ passive: 7, intended: 3 });
    const undone = { id: 'c', updatedAt: 2, deleted: true as const };
    expect(timesOf(underCorrections(scrolled, [undone]))).toMatchObject({ passive: 10 });
  });
});
