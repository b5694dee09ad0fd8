import { describe, expect, it } from 'vitest';
import { breachesIn, type Life, live, ways } from '../../truth/lives';

describe('over a year of heavy use in ten tabs', () => {
  it.each(ways)(
    'the dose is kept in %s with %j',
    (...way) => {
      const year = live(365, 1, way);
      expect(breachesIn(year)).toEqual([]);
      expect(year.shown.length).toBeGreaterThan(100);
    },
    120_000,
  );

  it('a dose that is not kept would be found', () => {
    const life = live(5, 1, ways[0] as (typeof ways)[number]);
    const [first] = life.shown;
    if (!first) throw new Error('Nothing was shown');
    const near = { ...first, nudge: { ...first.nudge, id: 'x', at: first.nudge.at + 60_000 } };
    const often: Life = {
      ...life,
      shown: [
        first,
        ...Array.from({ length: 4 }, (_, at) => ({
          ...near,
          nudge: { ...near.nudge, id: `x-${at}` },
        })),
      ],
    };
    expect(new Set(breachesIn(often))).toEqual(new Set(['spacing', 'cap']));
  });
});
