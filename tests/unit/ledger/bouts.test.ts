import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boutAt, breakMs, longestBout } from '../../../lib/ledger/bouts';
import type { Interval, Kind } from '../../../lib/ledger/interval';
import { union } from '../../../lib/ledger/union';

const minute = 60_000;
const spent = (from: number, to: number, kind: Kind = 'passive', site = 'reddit'): Interval => ({
  start: from * minute,
  end: to * minute,
  site,
  kind,
});
const onPurpose = (from: number, to: number, site?: string) => ({
  id: 'c',
  updatedAt: 1,
  start: from * minute,
  end: to * minute,
  site,
});

describe('the bout that is going on', () => {
  it('is passive time on any sites with less than five minutes between', () => {
    const day = [spent(0, 4), spent(8, 12, 'passive', 'x'), spent(13, 14, 'message')];
    expect(boutAt(day, [], 15 * minute)).toEqual({
      start: 0,
      end: 12 * minute,
      passive: 8 * minute,
    });
  });

  it('begins anew after a break of five minutes, whatever else was done on sites meanwhile', () => {
    const day = [spent(0, 10), spent(10, 15, 'message'), spent(15, 18)];
    expect(boutAt(day, [], 18 * minute)?.passive).toBe(3 * minute);
    const shorter = [spent(0, 10), spent(14.99, 18)];
    expect(boutAt(shorter, [], 18 * minute)?.start).toBe(0);
  });

  it('is over five minutes after its last passive moment', () => {
    expect(boutAt([spent(0, 10)], [], 15 * minute - 1)?.passive).toBe(10 * minute);
    expect(boutAt([spent(0, 10)], [], 15 * minute)).toBeNull();
    expect(boutAt([], [], 0)).toBeNull();
  });

  it('counts less what was on purpose, which holds it together and starts nothing', () => {
    const day = [spent(0, 20)];
    expect(boutAt(day, [onPurpose(0, 12)], 20 * minute)).toEqual({
      start: 12 * minute,
      end: 20 * minute,
      passive: 8 * minute,
    });
    expect(boutAt(day, [onPurpose(5, 15)], 20 * minute)).toMatchObject({
      start: 0,
      passive: 10 * minute,
    });
    expect(boutAt(day, [onPurpose(0, 20)], 20 * minute)).toBeNull();
    expect(boutAt(day, [onPurpose(0, 20, 'x')], 20 * minute)?.passive).toBe(20 * minute);
  });

  it('counts nothing that lies after now', () => {
    expect(boutAt([spent(0, 10), spent(11, 12)], [], 6 * minute)?.passive).toBe(6 * minute);
  });

  it('is never above the longest one of the same time', () => {
    const someDay = fc
      .array(
        fc.record({
          start: fc.integer({ min: 0, max: 90 }),
          length: fc.integer({ min: 1, max: 9 }),
          kind: fc.constantFrom<Kind>('passive', 'active', 'watch'),
        }),
        { maxLength: 12 },
      )
      .map((list) => union(list.map((one) => spent(one.start, one.start + one.length, one.kind))));
    fc.assert(
      fc.property(someDay, (day) => {
        const now = day.at(-1)?.end ?? 0;
        const going = boutAt(day, [onPurpose(20, 40)], now);
        const longest = longestBout(day, [onPurpose(20, 40)]);
        expect(going?.passive ?? 0).toBeLessThanOrEqual(longest?.passive ?? 0);
      }),
    );
  });
});

describe('the longest bout', () => {
  it('is the one with most scrolling, not the one that took longest', () => {
    const day = [spent(0, 2), spent(6, 8), spent(12, 14), spent(30, 38)];
    expect(longestBout(day, [])).toEqual({
      start: 30 * minute,
      end: 38 * minute,
      passive: 8 * minute,
    });
  });

  it('is none where nothing was scrolled', () => {
    expect(longestBout([spent(0, 9, 'message')], [])).toBeNull();
    expect(breakMs).toBe(300_000);
  });
});
