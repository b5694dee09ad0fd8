import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { splitByDay } from '../../../lib/ledger/days';
import type { Interval } from '../../../lib/ledger/interval';
import { timesOf, underCorrections } from '../../../lib/ledger/totals';
import { timesByHour } from '../../../lib/week/hours';
import { at, minute, seen, spent } from './some';

const scrolling = (start: number, minutes: number): Interval => ({
  ...{ start, end: start + minutes * minute, site: 'reddit', kind: 'passive' },
});

describe('times of day', () => {
  it('are by the clocks of where it was, and cut at the full hour', () => {
    const days = [
      spent('2026-11-17T20:50:00Z', 20),
      spent('2026-11-18T20:50:00Z', 20, 'watch', 'x', 'America/New_York'),
    ];
    const { hours } = seen({ days });
    expect(hours).toHaveLength(24);
    expect(hours[21]?.passive).toBe(10 * minute);
    expect(hours[22]?.passive).toBe(10 * minute);
    expect(hours[15]?.watch).toBe(10 * minute);
    expect(hours[16]?.watch).toBe(10 * minute);
  });

  it('are of the week alone, and know what was on purpose', () => {
    const days = [spent('2026-11-10T10:00:00Z', 40), spent('2026-11-18T10:00:00Z', 30)];
    const corrections = [
      { id: 'a', updatedAt: 1, start: at('2026-11-18T10:00:00Z'), end: at('2026-11-18T10:12:00Z') },
    ];
    const { hours } = seen({ days, corrections });
    expect(hours[11]).toMatchObject({ passive: 18 * minute, intended: 12 * minute });
    expect(hours.filter(({ passive }) => passive > 0)).toHaveLength(1);
  });

  it('always agree with the clock on the wall, minute by minute, whenever clocks change', () => {
    // Both changes of the year in three zones, and a day without midnight.
    const zone = fc.constantFrom('Europe/Madrid', 'America/New_York', 'America/Asuncion');
    const around = fc.constantFrom(
      '2024-03-30',
      '2024-03-09',
      '2024-10-26',
      '2024-11-02',
      '2024-10-05',
    );
    const piece = fc.tuple(
      fc.integer({ min: 0, max: 4 * 24 * 60 }),
      fc.integer({ min: 1, max: 200 }),
    );
    fc.assert(
      fc.property(zone, around, fc.array(piece, { maxLength: 5 }), (zone, day, pieces) => {
        const from = Date.parse(`${day}T00:00:00Z`);
        let reached = from;
        const intervals = pieces
          .sort(([a], [b]) => a - b)
          .map(([offset, minutes]) => {
            const one = scrolling(Math.max(reached, from + offset * minute), minutes);
            reached = one.end;
            return one;
          });
        const wall = Array<number>(24).fill(0);
        for (const { start, end } of intervals)
          for (let moment = start; moment < end; moment += minute) {
            const { hour } =
              Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone);
            wall[hour] = (wall[hour] ?? 0) + minute;
          }
        const hours = timesByHour(splitByDay(intervals, zone), []);
        expect(hours.map(({ passive }) => passive)).toEqual(wall);
        const whole = timesOf(underCorrections(intervals, [])).passive;
        expect(hours.reduce((sum, { passive }) => sum + passive, 0)).toBe(whole);
      }),
    );
  });
});
