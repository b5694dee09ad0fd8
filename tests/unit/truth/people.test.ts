import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Range } from '../../../lib/ledger/sweep';
import { seeded } from '../../dice';
import { byProduct, byRule, inUse } from '../../truth/credit';
import { type Day, type Habits, live, usual } from '../../truth/people';

/** Ms. Many hours are lived here; a machine that is busy otherwise may take its time. */
const patience = 60_000;
const second = 1_000;
const hour = 3_600_000;
const ordinary: Habits = { ...usual, tail: 'log-normal', gap: 4_000, walkAways: 3, windows: 1 };

const habits: fc.Arbitrary<Habits> = fc.record({
  tail: fc.constantFrom('log-normal', 'pareto'),
  gap: fc.integer({ min: 2_000, max: 8_000 }),
  longestGap: fc.constantFrom(60 * second, 150 * second, 400 * second),
  longReads: fc.integer({ min: 0, max: 12 }),
  longRead: fc.constant([60 * second, 150 * second]),
  walkAways: fc.integer({ min: 1, max: 12 }),
  walkAway: fc.constantFrom<[number, number]>([30 * second, 2 * hour], [30 * second, 130 * second]),
  hidden: fc.double({ min: 0, max: 1, noNaN: true }),
  pointing: fc.double({ min: 0, max: 1, noNaN: true }),
  windows: fc.constantFrom(1, 2),
  turning: fc.constantFrom(20 * second, 120 * second),
});
const days = fc
  .tuple(habits, fc.integer())
  .map(([someone, seed]) => live(seeded(seed), someone, hour / 4));

const total = (ranges: Range[]): number =>
  ranges.reduce((sum, { start, end }) => sum + end - start, 0);
const momentsOf = ({ windows }: Day): number[] =>
  windows.flatMap(({ signals }) => signals.map(({ wall }) => wall));

describe('people that are made up', () => {
  it('live the same day again from the same seed, and another from another', () => {
    expect(live(seeded(1), ordinary)).toEqual(live(seeded(1), ordinary));
    expect(live(seeded(1), ordinary)).not.toEqual(live(seeded(2), ordinary));
  });

  it('are never present for longer than the clock went, nor twice at once', () => {
    fc.assert(
      fc.property(days, (day) => {
        let before = Number.NEGATIVE_INFINITY;
        for (const { start, end } of day.present) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThanOrEqual(start);
          before = end;
        }
        const moments = momentsOf(day);
        expect(total(day.present)).toBeLessThanOrEqual(Math.max(...moments) - Math.min(...moments));
      }),
    );
  });

  it(
    'touch a page only while they are present and it is visible',
    () => {
      fc.assert(
        fc.property(days, ({ present, windows }) => {
          const inputs = windows.flatMap(({ signals }) => {
            let isVisible = false;
            return signals.filter(({ what }) => {
              if (what === 'show' || what === 'hide') isVisible = what === 'show';
              else expect(isVisible).toBe(true);
              return what === 'scroll' || what === 'point';
            });
          });
          for (const { wall } of inputs)
            expect(present.some(({ start, end }) => start <= wall && wall <= end)).toBe(true);
        }),
        { numRuns: 30 },
      );
    },
    patience,
  );

  it(
    'touch, walk away and read long as often as their habits say',
    () => {
      const someone: Habits = {
        ...ordinary,
        gap: 2 * second,
        longReads: 3,
        walkAway: [150 * second, 300 * second],
        hidden: 0,
      };
      const day = live(seeded(3), someone, 100 * hour);
      const hours = total(day.present) / hour;
      const [first] = day.windows;
      const moments = first?.signals.map(({ wall }) => wall) ?? [];
      const gaps = moments.slice(1).map((at, i) => at - (moments[i] ?? at));
      const sorted = gaps.filter((gap) => gap < 60 * second).sort((a, b) => a - b);
      const away = day.present
        .slice(1)
        .map(({ start }, i) => start - (day.present[i]?.end ?? start))
        .filter((length) => length <= 300 * second);
      expect((sorted[sorted.length >> 1] ?? 0) / second).toBeCloseTo(2, 0);
      expect(away.length / hours).toBeCloseTo(someone.walkAways, 0);
      const long = gaps.filter((gap) => gap >= 60 * second && gap <= 150 * second);
      expect(long.length / hours).toBeCloseTo(someone.longReads, 0);
    },
    patience,
  );
});

describe('the rule with its numbers free', () => {
  it(
    "counts what the product's meter and union count, with the product's numbers",
    () => {
      fc.assert(
        fc.property(days, (day) => {
          expect(byRule(day, inUse)).toEqual(byProduct(day));
        }),
        { numRuns: 150 },
      );
    },
    patience,
  );

  it.each([
    [60, 60, 1 + 60 + 60],
    [120, 0, 1 + 120 + 0],
    [300, 30, 1 + 120 + 30],
  ])('with %i/%i counts %i s of gaps of 1, 120 and 1,000 s', (whole, credit, counted) => {
    const signals = [0, 1, 121, 1121].map((at) => ({
      wall: at * second,
      mono: at * second,
      what: 'scroll' as const,
      surface: 'feed' as const,
    }));
    const day: Day = { present: [], windows: [{ site: 'x', signals }] };
    const pair = { whole: whole * second, credit: credit * second };
    expect(total(byRule(day, pair)) / second).toBe(counted);
  });
});

describe("the product's numbers", () => {
  it(
    'stay within 5 % of human truth in 100 hours of mixed people',
    () => {
      const grid = [2, 4, 8].flatMap((gap) =>
        [1, 3, 6].flatMap((walkAways) =>
          ([1, 2] as const).flatMap((windows) =>
            (['log-normal', 'pareto'] as const).map(
              (tail): Habits => ({ ...usual, tail, gap: gap * second, walkAways, windows }),
            ),
          ),
        ),
      );
      const dice = seeded(4);
      const lived = grid.map((someone) => live(dice, someone, 3 * hour));
      const truth = lived.reduce((sum, { present }) => sum + total(present), 0);
      const counted = lived.reduce((sum, day) => sum + total(byProduct(day)), 0);
      expect(truth / hour).toBeGreaterThan(100);
      expect(Math.abs(counted / truth - 1)).toBeLessThan(0.05);
    },
    patience,
  );
});
