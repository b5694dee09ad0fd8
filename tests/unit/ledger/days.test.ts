import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayBounds, dayOf, isDay, isZone, splitByDay } from '../../../lib/ledger/days';
import type { Interval } from '../../../lib/ledger/interval';
import { union } from '../../../lib/ledger/union';

const hour = 3_600_000;
const zones = [
  'Europe/Madrid',
  'America/New_York',
  'America/Sao_Paulo',
  'America/St_Johns',
  'Africa/Cairo',
  'Asia/Beirut',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Chatham',
  'UTC',
];
const anInstant = fc.integer({ min: Date.UTC(2005, 0, 1), max: Date.UTC(2035, 0, 1) });

/** The local date as the browser itself says it. */
const localDate = (at: number, zone: string): string =>
  new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(at);

describe('local days (M6)', () => {
  it.each([
    ['2026-11-22', 'Europe/Madrid', 24],
    ['2026-03-29', 'Europe/Madrid', 23],
    ['2026-10-25', 'Europe/Madrid', 25],
    ['2018-11-04', 'America/Sao_Paulo', 23],
    ['2018-02-17', 'America/Sao_Paulo', 25],
    ['2024-04-26', 'Africa/Cairo', 23],
    ['2026-03-29', 'Asia/Beirut', 23],
    ['2026-04-05', 'Australia/Lord_Howe', 24.5],
    ['2011-12-30', 'Pacific/Apia', 0],
  ])('%s in %s has %d hours', (day, zone, hours) => {
    const { start, end } = dayBounds(day, zone);
    expect((end - start) / hour).toBe(hours);
  });

  it('a day whose midnight was left out begins when the clocks had jumped', () => {
    expect(new Date(dayBounds('2018-11-04', 'America/Sao_Paulo').start).toISOString()).toBe(
      '2018-11-04T03:00:00.000Z',
    );
  });

  it('the hour that came twice around midnight belongs to the later day', () => {
    // At 00:01 on 7 November 2010 the clocks of Newfoundland went back to 23:01.
    const { end } = dayBounds('2010-11-06', 'America/St_Johns');
    expect(localDate(end + 30 * 60_000, 'America/St_Johns')).toBe('2010-11-06');
    expect(dayOf(end + 30 * 60_000, 'America/St_Johns')).toBe('2010-11-07');
  });

  it('every instant lies in exactly the day it is said to be in', () => {
    fc.assert(
      fc.property(anInstant, fc.constantFrom(...zones), (at, zone) => {
        const day = dayOf(at, zone);
        const { start, end } = dayBounds(day, zone);
        expect(start).toBeLessThanOrEqual(at);
        expect(end).toBeGreaterThan(at);
        expect(dayBounds(addDays(day, 1), zone).start).toBe(end);
        if (zone !== 'America/St_Johns') expect(day).toBe(localDate(at, zone));
      }),
      { numRuns: 500 },
    );
  });

  it('tells days of the calendar and zones from other texts', () => {
    for (const day of ['2026-11-22', '2024-02-29', '0999-01-01']) expect(isDay(day)).toBe(true);
    for (const day of ['2026-02-29', '2026-11-31', '2026-13-01', '22.11.2026', '', '2026-11-22 ']) {
      expect(isDay(day)).toBe(false);
    }
    expect(isZone('Europe/Madrid')).toBe(true);
    expect(isZone('Mars/Olympus')).toBe(false);
    expect(isZone('')).toBe(false);
  });
});

describe('splitting at local midnight', () => {
  const night: Interval = {
    start: Date.parse('2026-11-22T22:50:00Z'),
    end: Date.parse('2026-11-22T23:10:00Z'),
    site: 'reddit',
    kind: 'passive',
  };

  it('parts what runs over midnight, in the zone where it happened', () => {
    const midnight = Date.parse('2026-11-22T23:00:00Z');
    expect(splitByDay([night], 'Europe/Madrid')).toEqual([
      { day: '2026-11-22', zone: 'Europe/Madrid', intervals: [{ ...night, end: midnight }] },
      { day: '2026-11-23', zone: 'Europe/Madrid', intervals: [{ ...night, start: midnight }] },
    ]);
    expect(splitByDay([night], 'America/New_York')).toEqual([
      { day: '2026-11-22', zone: 'America/New_York', intervals: [night] },
    ]);
  });

  it('puts evidence into the day of its minute, even where no interval is', () => {
    const evidence = { site: 'reddit', surface: 'feed', scrolls: 3, keys: 0 } as const;
    const minutes = [night.start, night.end].map((at) => ({ minute: at / 60_000, ...evidence }));
    const days = splitByDay([], 'Europe/Madrid', minutes);
    expect(days.map(({ day, evidence }) => [day, evidence?.length])).toEqual([
      ['2026-11-22', 1],
      ['2026-11-23', 1],
    ]);
  });

  it('never loses or adds a millisecond, and keeps every piece within its day', () => {
    const anInterval = fc
      .tuple(anInstant, fc.integer({ min: 1, max: 60 * hour }))
      .map(([start, length]): Interval => ({ ...night, start, end: start + length }));
    fc.assert(
      fc.property(
        fc.array(anInterval, { maxLength: 5 }),
        fc.constantFrom(...zones),
        (list, zone) => {
          const resolved = union(list);
          const days = splitByDay(resolved, zone);
          for (const { day, intervals } of days) {
            const { start, end } = dayBounds(day, zone);
            for (const one of intervals) {
              expect(one.start).toBeGreaterThanOrEqual(start);
              expect(one.end).toBeLessThanOrEqual(end);
            }
          }
          expect(union(...days.map(({ intervals }) => intervals))).toEqual(resolved);
        },
      ),
    );
  });
});
