import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bottomRoom, chartHeight, scaleFor, topRoom } from '../../../components/week/chart/scale';

const minute = 60_000;
const longestDay = 25 * 60 * minute;
const room = chartHeight - topRoom - bottomRoom;

describe("the chart's scale", () => {
  it('always holds the longest day, with at most three lines for any plausible one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: longestDay }), (longest) => {
        const { lines, height } = scaleFor(longest);
        expect(height(longest)).toBeLessThanOrEqual(room);
        expect(lines.length).toBeGreaterThanOrEqual(1);
        expect(lines.length).toBeLessThanOrEqual(longest > 24 * 60 * minute ? 4 : 3);
        expect(height(lines.at(-1) ?? 0)).toBeCloseTo(room);
      }),
    );
  });

  it('draws its lines at times one reads off a clock', () => {
    expect(scaleFor(12 * minute).lines).toEqual([5, 10, 15].map((one) => one * minute));
    expect(scaleFor(97 * minute).lines).toEqual([60, 120].map((one) => one * minute));
  });

  it('has a line on a week without any time', () => {
    expect(scaleFor(0).lines).toEqual([5 * minute]);
  });
});
