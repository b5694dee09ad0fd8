import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../lib/ledger/days';
import { daysOf, isWithin, periodAfter, periodBefore, weekOf } from '../../../lib/week/weeks';

describe('a week', () => {
  it.each([
    ['2026-11-22', 1, '2026-11-16'],
    ['2026-11-22', 7, '2026-11-22'],
    ['2026-11-21', 7, '2026-11-15'],
    ['2026-11-22', 6, '2026-11-21'],
    ['2026-01-01', 1, '2025-12-29'],
    ['2024-03-01', 4, '2024-02-29'],
  ])('with %s that begins on weekday %d starts on %s', (day, weekStart, first) => {
    expect(weekOf(day, weekStart).first).toBe(first);
  });

  it('always holds its day, has seven, and follows the one before without a gap', () => {
    const aDay = fc.integer({ min: -9_000, max: 9_000 }).map((n) => addDays('2026-11-22', n));
    fc.assert(
      fc.property(aDay, fc.integer({ min: 1, max: 7 }), (day, weekStart) => {
        const week = weekOf(day, weekStart);
        expect(isWithin(day, week)).toBe(true);
        expect(daysOf(week)).toHaveLength(7);
        expect(daysOf(week).at(-1)).toBe(week.last);
        expect(new Date(week.first).getUTCDay()).toBe(weekStart % 7);
        expect(periodAfter(periodBefore(week))).toEqual(week);
        expect(addDays(periodBefore(week).last, 1)).toBe(week.first);
      }),
    );
  });
});
