import { describe, expect, it } from 'vitest';
import { collect, count, type Tally } from '../../../lib/meter/claims';
import type { Claim, Signal } from '../../../lib/meter/meter';
import type { Surface } from '../../../lib/sites/site';

const minute = 60_000;
const signal = (what: Signal['what'], wall: number, surface: Surface = 'feed'): Signal => ({
  what,
  wall,
  mono: wall,
  surface,
});
const tallyOf = (...signals: Signal[]): Tally['counts'] => {
  const tally: Tally = { counts: [], scrolled: -minute };
  for (const one of signals) count(tally, one);
  return tally.counts;
};

describe('intervals that wait', () => {
  it('are joined where they touch', () => {
    const waiting: Claim[] = [];
    collect(waiting, [{ start: 0, end: 5, kind: 'passive' }]);
    collect(waiting, [{ start: 5, end: 9, kind: 'passive' }]);
    expect(waiting).toEqual([{ start: 0, end: 9, kind: 'passive' }]);
  });
  it.each([
    ['another kind', { start: 5, end: 9, kind: 'other' }],
    ['a weak part', { start: 5, end: 9, kind: 'passive', weak: true }],
    ['what lies apart', { start: 6, end: 9, kind: 'passive' }],
  ] as [string, Claim][])('keep %s apart', (_, claim) => {
    const waiting: Claim[] = [{ start: 0, end: 5, kind: 'passive' }];
    collect(waiting, [claim]);
    expect(waiting).toHaveLength(2);
  });
  it('leave what was handed in as it was', () => {
    const claim: Claim = { start: 0, end: 5, kind: 'passive' };
    collect([], [claim, { start: 5, end: 9, kind: 'passive' }]);
    expect(claim.end).toBe(5);
  });
});

describe('evidence', () => {
  it('counts scrolling by rests and typing by keys, per minute and surface', () => {
    expect(
      tallyOf(
        signal('scroll', 0),
        signal('scroll', 200),
        signal('scroll', 900),
        signal('type', 1000),
        signal('type', 1100),
        signal('item', 1200, 'shorts'),
        signal('scroll', minute),
      ),
    ).toEqual([
      { minute: 0, surface: 'feed', scrolls: 2, keys: 2 },
      { minute: 0, surface: 'shorts', scrolls: 1, keys: 0 },
      { minute: 1, surface: 'feed', scrolls: 1, keys: 0 },
    ]);
  });
  it('is never kept for messages', () => {
    expect(tallyOf(signal('scroll', 0, 'message'), signal('type', 5, 'message'))).toEqual([]);
  });
  it('has no row for a pointer, a single-line field or media', () => {
    expect(tallyOf(signal('point', 0), signal('line', 1), signal('media', 2))).toEqual([]);
  });
});
