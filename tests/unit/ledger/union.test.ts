import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Interval } from '../../../lib/ledger/interval';
import { union } from '../../../lib/ledger/union';
import { horizon, intervals, isResolved, perUnit } from './oracle';

const scroll = (start: number, end: number, site = 'reddit'): Interval => ({
  start,
  end,
  site,
  kind: 'passive',
});

describe('one timeline (M5)', () => {
  it('gives an instant to a strong claim over a weak one, even of a greater kind', () => {
    const weakMessage: Interval = { start: 0, end: 10, site: 'x', kind: 'message', weak: true };
    expect(union([weakMessage], [scroll(4, 6)])).toEqual([
      { ...weakMessage, end: 4 },
      scroll(4, 6),
      { ...weakMessage, start: 6 },
    ]);
  });

  it('gives an instant to the greater kind, and between equal kinds to the greater site id', () => {
    const kinds: Interval['kind'][] = ['other', 'watch', 'passive', 'active', 'message'];
    for (const [place, kind] of kinds.entries()) {
      const lesser = kinds.slice(0, place).map((one) => ({ ...scroll(0, 5, 'z'), kind: one }));
      expect(union(lesser, [{ ...scroll(0, 5, 'a'), kind }])).toEqual([
        { ...scroll(0, 5, 'a'), kind },
      ]);
    }
    expect(union([scroll(0, 5, 'reddit')], [scroll(0, 5, 'tumblr')])).toEqual([
      scroll(0, 5, 'tumblr'),
    ]);
  });

  it('joins equal neighbours, and parts where nothing was counted', () => {
    expect(union([scroll(0, 3), scroll(3, 5), scroll(6, 7)])).toEqual([scroll(0, 5), scroll(6, 7)]);
  });

  it('counts nothing for empty, reversed or endless claims', () => {
    const bad = [scroll(3, 3), scroll(5, 2), scroll(0, Infinity), scroll(Number.NaN, 4)];
    expect(union(bad)).toEqual([]);
  });

  it('always agrees with an oracle that asks for the owner of every single unit', () => {
    fc.assert(
      fc.property(intervals, intervals, (a, b) => {
        const merged = union(a, b);
        expect(isResolved(merged)).toBe(true);
        expect(perUnit(merged, horizon)).toEqual(perUnit([...a, ...b], horizon));
      }),
      { numRuns: 1_000 },
    );
  });

  it('is commutative, associative and idempotent', () => {
    fc.assert(
      fc.property(intervals, intervals, intervals, (a, b, c) => {
        expect(union(a, b)).toEqual(union(b, a));
        expect(union(union(a, b), c)).toEqual(union(a, union(b, c)));
        expect(union(union(a), a)).toEqual(union(a));
      }),
    );
  });

  it('never changes what it was given', () => {
    fc.assert(
      fc.property(intervals, (a) => {
        const before = structuredClone(a);
        union(a, [scroll(0, horizon)]);
        expect(a).toEqual(before);
      }),
    );
  });

  it('merges a small delivery into a day of thousands in a few milliseconds', () => {
    const day = Array.from({ length: 5_000 }, (_, i) => scroll(i * 17, i * 17 + 12, `s${i % 9}`));
    const resolved = union(day);
    const rounds = 50;
    const before = performance.now();
    for (let i = 0; i < rounds; i += 1) union(resolved, [scroll(85_000, 85_004), scroll(9, 14)]);
    expect((performance.now() - before) / rounds).toBeLessThan(30);
  });

  it('takes no more than n log n when thousands of claims lie over each other', () => {
    const nested = Array.from({ length: 20_000 }, (_, i) => scroll(i, 40_000 - i, `s${i % 100}`));
    const before = performance.now();
    union(nested);
    expect(performance.now() - before).toBeLessThan(2_000);
  });
});
