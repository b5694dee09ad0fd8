import { describe, expect, it } from 'vitest';
import { drive, start, totals } from './drive';

describe('M2: a gap', () => {
  it('takes the kind of the signal that opened it', () => {
    expect(
      totals(
        drive([
          [0, 'scroll'],
          [7, 'type'],
          [12, 'line'],
          [15, 'hide'],
        ]),
      ),
    ).toEqual({
      passive: 7,
      active: 5,
      other: 3,
    });
  });

  it.each([
    [1, 1],
    [20, 20],
    [21, 21],
    [119, 119],
    [120, 120],
    [121, 20],
    [8 * 3600, 20],
  ])('of %i s counts %i s', (gap, counted) => {
    expect(
      totals(
        drive([
          [0, 'scroll'],
          [gap, 'scroll'],
          [gap, 'hide'],
        ]),
      ),
    ).toEqual({
      passive: counted,
    });
  });

  it('is strong for twenty seconds and weak for the rest', () => {
    expect(
      drive([
        [0, 'scroll'],
        [60, 'scroll'],
      ]),
    ).toEqual([
      { start, end: start + 20_000, kind: 'passive' },
      { start: start + 20_000, end: start + 60_000, kind: 'passive', weak: true },
    ]);
  });

  it('is credited as it passes, up to twenty seconds', () => {
    expect(
      totals(
        drive([
          [0, 'scroll'],
          [4, 'flush'],
        ]),
      ),
    ).toEqual({ passive: 4 });
    expect(
      totals(
        drive([
          [0, 'scroll'],
          [60, 'flush'],
        ]),
      ),
    ).toEqual({ passive: 20 });
    expect(
      totals(
        drive([
          [0, 'scroll'],
          [4, 'flush'],
          [8, 'flush'],
          [9, 'hide'],
        ]),
      ),
    ).toEqual({
      passive: 9,
    });
  });
});

describe('M2: pointer movement', () => {
  it('keeps a kind alive', () => {
    expect(
      totals(
        drive([
          [0, 'type'],
          [100, 'point'],
          [200, 'point'],
          [250, 'hide'],
        ]),
      ),
    ).toEqual({
      active: 250,
    });
  });
  it('starts none', () => {
    expect(
      totals(
        drive([
          [0, 'point'],
          [50, 'point'],
          [100, 'hide'],
        ]),
      ),
    ).toEqual({});
    expect(
      totals(
        drive([
          [0, 'scroll'],
          [300, 'point'],
          [350, 'hide'],
        ]),
      ),
    ).toEqual({ passive: 20 });
  });
});

describe('M1: a feed that is shown', () => {
  it('counts at most twenty seconds until input', () => {
    expect(
      totals(
        drive([
          [0, 'show'],
          [12, 'hide'],
        ]),
      ),
    ).toEqual({ passive: 12 });
    expect(
      totals(
        drive([
          [0, 'show'],
          [90, 'hide'],
        ]),
      ),
    ).toEqual({ passive: 20 });
    expect(
      totals(
        drive([
          [0, 'show'],
          [90, 'scroll'],
          [95, 'hide'],
        ]),
      ),
    ).toEqual({ passive: 25 });
  });
  it('is not woken by a pointer that comes later', () => {
    expect(
      totals(
        drive([
          [0, 'show'],
          [60, 'point'],
          [100, 'hide'],
        ]),
      ),
    ).toEqual({ passive: 20 });
  });
  it('is read under a pointer that moves', () => {
    expect(
      totals(
        drive([
          [0, 'show'],
          [15, 'point'],
          [60, 'hide'],
        ]),
      ),
    ).toEqual({ passive: 60 });
  });
});

describe('another surface', () => {
  it('closes what was open and opens its own', () => {
    const events = drive([
      [0, 'scroll'],
      [10, 'point'],
      [10, 'arrive', 'message'],
      [40, 'hide'],
    ]);
    expect(totals(events)).toEqual({ passive: 10, message: 30 });
  });
  it('that comes by itself earns nothing beyond the gap it came in', () => {
    const flips = Array.from({ length: 300 }, (_, index) => [
      2 + index,
      'arrive',
      index % 2 ? 'feed' : 'search',
    ]) as Parameters<typeof drive>[0];
    const counted = totals(drive([[0, 'scroll'], ...flips, [400, 'hide']]));
    expect((counted.passive ?? 0) + (counted.other ?? 0)).toBeLessThanOrEqual(20);
  });
  it('that comes by itself long after the last input opens nothing', () => {
    expect(
      totals(
        drive([
          [0, 'scroll'],
          [500, 'arrive', 'message'],
          [560, 'hide'],
        ]),
      ),
    ).toEqual({
      passive: 20,
    });
  });
});

describe('M3: a page that is not visible', () => {
  it('adds nothing for ten minutes', () => {
    const counted = drive([
      [0, 'scroll'],
      [5, 'hide'],
      [300, 'flush'],
      [605, 'show'],
      [606, 'hide'],
    ]);
    expect(totals(counted)).toEqual({ passive: 6 });
  });
  it('closes the media too', () => {
    const counted = drive([
      [0, 'show', 'watch'],
      [0, 'media', 'watch', 'a'],
      [2, 'hide', 'watch'],
      [5, 'flush'],
    ]);
    expect(totals(counted)).toEqual({ watch: 2 });
  });
});

describe('M3: clocks', () => {
  const asleep = (second: number) => Math.min(second, 10) * 1000;

  it('eight hours of sleep add at most twenty seconds, whether the steady clock slept or not', () => {
    const night = 10 + 8 * 3600;
    for (const mono of [asleep, undefined]) {
      const counted = totals(
        drive(
          [
            [0, 'scroll'],
            [10, 'scroll'],
            [night, 'scroll'],
          ],
          mono,
        ),
      );
      expect(counted.passive).toBeLessThanOrEqual(30);
    }
  });
  it('a clock set forward by ninety seconds adds nothing', () => {
    const slipped = (second: number) => (second < 100 ? second : second - 90) * 1000;
    expect(
      totals(
        drive(
          [
            [0, 'scroll'],
            [10, 'scroll'],
            [103, 'scroll'],
          ],
          slipped,
        ),
      ),
    ).toEqual({
      passive: 10,
    });
  });
  it('a clock set back by an hour adds nothing', () => {
    const slipped = (second: number) => (second >= 0 ? second : second + 3600) * 1000;
    const counted = drive(
      [
        [0, 'scroll'],
        [10, 'scroll'],
        [-3587, 'scroll'],
        [-3580, 'hide'],
      ],
      slipped,
    );
    expect(totals(counted)).toEqual({ passive: 17 });
  });
  it('clocks that drift by less than two seconds are one', () => {
    const drifting = (second: number) => second * 985;
    expect(
      totals(
        drive(
          [
            [0, 'scroll'],
            [100, 'scroll'],
            [101, 'hide'],
          ],
          drifting,
        ),
      ),
    ).toEqual({
      passive: 101,
    });
  });
  it('sleep makes media wait for a hand', () => {
    const counted = drive(
      [
        [0, 'scroll', 'watch'],
        [20000, 'media', 'watch', 'a'],
        [20001, 'media', 'watch', 'a'],
        [20005, 'hide', 'watch'],
      ],
      asleep,
    );
    expect(totals(counted)).toEqual({});
  });
});
