import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipBefore, joinRanges, meets, subtractRanges } from '../../../lib/ledger/ranges';
import { union } from '../../../lib/ledger/union';
import { horizon, intervals, isResolved, perUnit } from './oracle';

const ranges = fc.array(
  fc
    .tuple(fc.integer({ min: -5, max: horizon }), fc.integer({ min: 0, max: 15 }))
    .map(([start, length]) => ({ start, end: start + length })),
  { maxLength: 6 },
);
const covered = (list: { start: number; end: number }[], at: number): boolean =>
  list.some(({ start, end }) => start <= at && at < end);

describe('ranges', () => {
  it('an erased range is always empty afterwards, and everything else as it was', () => {
    fc.assert(
      fc.property(intervals, ranges, (list, erased) => {
        const resolved = union(list);
        const kept = subtractRanges(resolved, erased);
        const wanted = perUnit(resolved, horizon).map((owner, at) =>
          covered(erased, at) ? undefined : owner,
        );
        expect(perUnit(kept, horizon)).toEqual(wanted);
        expect(isResolved(kept)).toBe(true);
      }),
    );
  });

  it('subtracting commutes with the union, so that the order of merge and erasure is free', () => {
    fc.assert(
      fc.property(intervals, intervals, ranges, (a, b, erased) => {
        expect(union(subtractRanges(union(a), erased), subtractRanges(union(b), erased))).toEqual(
          subtractRanges(union(a, b), erased),
        );
      }),
    );
  });

  it('nothing from before an erasure of everything comes back', () => {
    const list = union([{ start: 0, end: 10, site: 'x', kind: 'passive' }]);
    expect(clipBefore(list, 4)).toEqual([{ start: 4, end: 10, site: 'x', kind: 'passive' }]);
    expect(clipBefore(list, 10)).toEqual([]);
  });

  it('joined ranges are sorted and apart, and meet exactly what one of them meets', () => {
    fc.assert(
      fc.property(ranges, fc.integer({ min: 0, max: horizon }), (list, at) => {
        const joined = joinRanges(list);
        joined.forEach((range, place) => {
          expect(range.start).toBeLessThan(range.end);
          expect(joined[place + 1]?.start ?? Infinity).toBeGreaterThan(range.end);
        });
        expect(meets({ start: at, end: at + 1 }, joined)).toBe(covered(list, at));
      }),
    );
  });
});
