import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { due, goalDays } from '../../../lib/people/due';
import { dayMs } from '../../../lib/people/today';
import { daysAgo, noon, someone } from './someone';

const weekly = { every: 1, unit: 'week' } as const;

describe('how long it has been', () => {
  it('counts a goal in days, a month as 30.4, and none as 60', () => {
    expect(goalDays({ every: 10, unit: 'day' })).toBe(10);
    expect(goalDays({ every: 2, unit: 'week' })).toBe(14);
    expect(goalDays({ every: 3, unit: 'month' })).toBeCloseTo(91.2);
    expect(goalDays()).toBe(60);
  });

  it('is 1 on the day the goal says', () => {
    expect(due(someone('ana', { goal: weekly }), daysAgo(7), noon)).toBe(1);
    expect(due(someone('ana', { goal: weekly }), daysAgo(3.5), noon)).toBe(0.5);
    expect(due(someone('ana'), daysAgo(30), noon)).toBe(0.5);
  });

  it('is never below 0, whatever a clock says', () => {
    expect(due(someone('ana'), noon + dayMs, noon)).toBe(0);
  });

  it('does not make a new list of 50 into 50 overdue', () => {
    const list = Array.from({ length: 50 }, (_, at) => someone(`p-${at}`, { goal: weekly }));
    const dueOn = (day: number) =>
      list.filter((person) => due(person, undefined, noon + day * dayMs) >= 1).length;
    expect(dueOn(0)).toBe(0);
    expect(dueOn(7)).toBe(50);
    const perDay = [1, 2, 3, 4, 5, 6, 7].map((day) => dueOn(day) - dueOn(day - 1));
    expect(Math.max(...perDay)).toBeLessThanOrEqual(16);
    expect(Math.min(...perDay)).toBeGreaterThanOrEqual(1);
  });

  it('lets everyone never noted come up within their first cycle, whatever their id', () => {
    fc.assert(
      fc.property(fc.string(), (id) => {
        const person = someone(id, { goal: weekly });
        expect(due(person, undefined, noon)).toBeGreaterThanOrEqual(0);
        expect(due(person, undefined, noon)).toBeLessThan(1);
        expect(due(person, undefined, noon + 7 * dayMs)).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});
