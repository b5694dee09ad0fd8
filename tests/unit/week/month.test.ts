import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../lib/ledger/days';
import {
  daysOf,
  isWithin,
  monthOf,
  periodAfter,
  periodBefore,
  weeksOf,
} from '../../../lib/week/weeks';
import { ana, minute, person, reached, seen, spent, suggestion } from './some';

const november = { period: monthOf('2026-11-20') };

describe('a month', () => {
  it.each([
    ['2026-11-20', '2026-11-01', '2026-11-30'],
    ['2024-02-29', '2024-02-01', '2024-02-29'],
    ['2026-12-31', '2026-12-01', '2026-12-31'],
  ])('with %s is from %s to %s', (day, first, last) => {
    expect(monthOf(day)).toEqual({ span: 'month', first, last });
  });

  it('always holds its day, follows the one before, and is covered by its weeks without a gap', () => {
    const aDay = fc.integer({ min: -9_000, max: 9_000 }).map((n) => addDays('2026-11-22', n));
    fc.assert(
      fc.property(aDay, fc.integer({ min: 1, max: 7 }), (day, weekStart) => {
        const month = monthOf(day);
        expect(isWithin(day, month)).toBe(true);
        expect(periodAfter(periodBefore(month))).toEqual(month);
        expect(addDays(periodBefore(month).last, 1)).toBe(month.first);
        const inWeeks = weeksOf(month, weekStart).flatMap(daysOf);
        expect(inWeeks.filter((one) => isWithin(one, month))).toEqual(daysOf(month));
      }),
    );
  });

  it('is its own people and minutes, beside those of the month before', () => {
    const view = seen(
      {
        people: [ana, person('tom')],
        reachOuts: [
          reached('tom', '2026-10-31T12:00:00Z'),
          reached('ana', '2026-11-01T12:00:00Z'),
          reached('ana', '2026-11-19T12:00:00Z'),
        ],
        days: [
          spent('2026-10-02T10:00:00Z', 40),
          spent('2026-11-01T10:00:00Z', 10),
          spent('2026-11-30T10:00:00Z', 5),
        ],
      },
      november,
    );
    expect(view).toMatchObject({ span: 'month', previous: '2026-10-01', current: true });
    expect(view.inTouch).toMatchObject([{ personId: 'ana', times: 2 }]);
    expect(view.total.passive).toBe(15 * minute);
    expect(view.before).toBe(40 * minute);
    expect(view.days).toHaveLength(30);
  });

  it('is told by its weeks, each with its days in that month only', () => {
    const view = seen(
      {
        people: [ana],
        reachOuts: [reached('ana', '2026-11-01T12:00:00Z')],
        days: [
          spent('2026-10-31T10:00:00Z', 40),
          spent('2026-11-01T10:00:00Z', 10),
          spent('2026-11-30T10:00:00Z', 5),
        ],
      },
      november,
    );
    expect(view.weeks).toHaveLength(6);
    expect(view.weeks?.[0]).toMatchObject({
      first: '2026-11-01',
      last: '2026-11-01',
      total: { passive: 10 * minute },
      reachOuts: [{ name: 'Ana' }],
    });
    expect(view.weeks?.[5]).toMatchObject({ first: '2026-11-30', total: { passive: 5 * minute } });
  });

  it('gathers the good things of its weeks, and asks for nothing', () => {
    const view = seen(
      {
        people: [ana],
        weekNotes: [
          { id: '2026-11-16', updatedAt: 1, goodThing: 'a heron' },
          { id: '2026-11-02', updatedAt: 1, goodThing: 'soup' },
          { id: '2026-11-09', updatedAt: 1, ifPart: 'I open Reddit', thenPart: 'I text Sam' },
          { id: '2026-10-26', updatedAt: 1, goodThing: 'older' },
        ],
      },
      { ...november, quietLately: suggestion('ana'), tell: suggestion('ana') },
    );
    expect(view.goodThings).toEqual([
      { day: '2026-11-02', text: 'soup' },
      { day: '2026-11-16', text: 'a heron' },
    ]);
    expect(view.empty).toBe(false);
    for (const asked of ['note', 'lastIfThen', 'quietLately', 'tell'])
      expect(view).not.toHaveProperty(asked);
  });

  it('in which nothing was noted is empty, and whole', () => {
    const view = seen({}, { period: monthOf('2026-02-10') });
    expect(view).toMatchObject({ empty: true, current: false, next: '2026-03-01' });
    expect(view.days).toHaveLength(28);
  });
});
