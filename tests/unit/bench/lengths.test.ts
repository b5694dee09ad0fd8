import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverOf, lengthOf } from '../../browser/lengths';

const interval = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 20 }))
  .map(([start, length]) => ({ start: start * 1000, end: (start + length) * 1000 }));

describe('the time that intervals cover', () => {
  it('is the number of seconds that any of them has, whatever their order', () => {
    fc.assert(
      fc.property(fc.array(interval), (intervals) => {
        const seconds = Array.from({ length: 100 }, (_, second) => second * 1000);
        const had = seconds.filter((at) =>
          intervals.some(({ start, end }) => start <= at && at < end),
        );
        expect(coverOf(intervals)).toBe(had.length);
      }),
    );
  });
  it('is less than their lengths together where two share an instant', () => {
    const twice = [
      { start: 0, end: 4_000 },
      { start: 3_000, end: 5_000 },
    ];
    expect([coverOf(twice), lengthOf(twice)]).toEqual([5, 6]);
  });
});
