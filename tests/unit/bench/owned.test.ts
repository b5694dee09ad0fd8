import { describe, expect, it } from 'vitest';
import type { Interval } from '../../../lib/ledger/interval';
import { ownedDifferently } from '../../bench/owned';

const step = 100;
const rules = (from: number, until: number) =>
  new Map(
    Array.from({ length: (until - from) / step }, (_, n) => [
      from / step + n,
      { site: 'reddit', kind: 'passive' as const },
    ]),
  );
const stored = (start: number, end: number, change: Partial<Interval> = {}): Interval => ({
  start,
  end,
  site: 'reddit',
  kind: 'passive',
  ...change,
});

describe('the time that is owned differently', () => {
  it('is nothing where both have the same owners', () => {
    const halves = [stored(5_000, 6_000), stored(6_000, 8_000)];
    expect(ownedDifferently(rules(5_000, 8_000), halves, step)).toBe(0);
  });
  it('is what moved, at both its ends, though the sums agree', () => {
    expect(ownedDifferently(rules(5_000, 8_000), [stored(5_500, 8_500)], step)).toBe(1);
  });
  it('is what has another kind or another site', () => {
    const watched = [stored(5_000, 6_000, { kind: 'watch' }), stored(6_000, 8_000)];
    const elsewhere = [stored(5_000, 8_000, { site: 'x' })];
    expect(ownedDifferently(rules(5_000, 8_000), watched, step)).toBe(1);
    expect(ownedDifferently(rules(5_000, 8_000), elsewhere, step)).toBe(3);
  });
  it('is everything where nothing is stored, or nothing happened', () => {
    expect(ownedDifferently(rules(5_000, 8_000), [], step)).toBe(3);
    expect(ownedDifferently(new Map(), [stored(5_000, 8_000)], step)).toBe(3);
  });
});
