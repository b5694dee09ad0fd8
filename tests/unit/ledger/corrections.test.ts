import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeBack } from '../../../lib/ledger/corrections';
import type { Interval } from '../../../lib/ledger/interval';
import type { Correction, Kept } from '../../../lib/ledger/records';
import { timesOf, underCorrections } from '../../../lib/ledger/totals';

const correction = (
  id: string,
  start: number,
  end: number,
  site?: string,
): Kept<Correction> & { start: number } => ({
  ...{ id, start, end, updatedAt: 1 },
  ...(site && { site }),
});

/** What is kept after taking back, as the store would hold it. */
function taken(before: Kept<Correction>[], range: { start: number; end: number; site: string }) {
  let ids = 0;
  const put = takeBack(before, range, 2, () => `new-${++ids}`);
  const changed = new Set(put.map(({ id }) => id));
  return [...before.filter(({ id }) => !changed.has(id)), ...put];
}

const whole: Interval = { start: 0, end: 100, site: 'reddit', kind: 'passive' };
const onPurpose = (corrections: Kept<Correction>[], start = 0, end = 100, site = 'reddit') =>
  timesOf(underCorrections([{ ...whole, start, end, site }], corrections)).intended;

describe('taking "on purpose" back', () => {
  it('deletes a correction that says no more than the range', () => {
    expect(
      taken([correction('a', 10, 20, 'reddit')], { start: 0, end: 50, site: 'reddit' }),
    ).toEqual([{ id: 'a', updatedAt: 2, deleted: true }]);
  });

  it('cuts one that reaches further to either side, and leaves another site alone', () => {
    const before = [correction('a', 0, 100, 'reddit'), correction('b', 0, 100, 'x')];
    const left = taken(before, { start: 40, end: 60, site: 'reddit' });
    expect(onPurpose(left)).toBe(80);
    expect(onPurpose(left, 40, 60)).toBe(0);
    expect(onPurpose(left, 0, 100, 'x')).toBe(100);
  });

  it('ends every correction in the range, however many lie over each other', () => {
    const before = [
      correction('a', 0, 40, 'reddit'),
      correction('b', 0, 60, 'reddit'),
      correction('c', 30, 60),
    ];
    expect(onPurpose(taken(before, { start: 0, end: 60, site: 'reddit' }))).toBe(0);
  });

  it('changes nothing outside the range, whatever was there', () => {
    const moment = fc.integer({ min: 0, max: 100 });
    const range = fc
      .tuple(moment, moment)
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    fc.assert(
      fc.property(fc.array(range, { maxLength: 5 }), range, (held, [start, end]) => {
        const before = held.map(([from, to], n) => correction(`c${n}`, from, to, 'reddit'));
        const left = taken(before, { start, end, site: 'reddit' });
        expect(onPurpose(left, start, end)).toBe(0);
        expect(onPurpose(left, 0, start)).toBe(onPurpose(before, 0, start));
        expect(onPurpose(left, end, 100)).toBe(onPurpose(before, end, 100));
      }),
    );
  });
});
