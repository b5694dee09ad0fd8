import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeSnapshots } from '../../../lib/snapshot/merge';
import { previewRestore } from '../../../lib/snapshot/preview';
import type { Snapshot } from '../../../lib/snapshot/snapshot';
import { admitted, aPerson, aReachOut, aSnapshot, nothing, v1 } from './some';

const unchanged = {
  ok: true,
  people: { added: 0, changed: 0 },
  reachOuts: 0,
  days: null,
  settings: 0,
};
const holding = (more: Partial<Snapshot>): Snapshot => ({ ...nothing(), ...more });

describe('the preview of a restore', () => {
  it('counts everything of a backup that comes into an empty browser', () => {
    expect(previewRestore(nothing(), admitted(v1()))).toEqual({
      ok: true,
      people: { added: 3, changed: 0 },
      reachOuts: 4,
      days: { first: '2026-11-20', last: '2026-11-22', count: 2 },
      settings: 10,
      erased: 0,
    });
  });

  it('is empty when the backup is already here, and after it was restored', () => {
    fc.assert(
      fc.property(aSnapshot, aSnapshot, (current, incoming) => {
        expect(previewRestore(current, current)).toMatchObject(unchanged);
        const restored = mergeSnapshots(current, incoming);
        expect(previewRestore(restored, incoming)).toMatchObject(unchanged);
      }),
    );
  });

  it('tells people who are added from people who change, the erased among the latter', () => {
    const current = holding({ people: [aPerson('a'), aPerson('b'), aPerson('c')] });
    const incoming = holding({
      people: [
        aPerson('a', { updatedAt: 9, name: 'Ana' }),
        { id: 'b', updatedAt: 9, deleted: true },
        aPerson('c', { updatedAt: 0, name: 'older' }),
        aPerson('d'),
        { id: 'e', updatedAt: 9, deleted: true },
      ],
      reachOuts: [aReachOut('r')],
    });
    expect(previewRestore(current, incoming)).toMatchObject({
      people: { added: 1, changed: 2 },
      reachOuts: 1,
    });
  });

  it('says how many of the ranges erased here the restore leaves out', () => {
    const erasure = (start: number, end: number) => ({ id: `e${start}`, updatedAt: 1, start, end });
    const current = holding({
      erasures: [erasure(1795169300000, 1795170300000), erasure(1, 1_000)],
    });
    const preview = previewRestore(current, admitted(v1()));
    expect(preview).toMatchObject({
      erased: 1,
      days: { first: '2026-11-22', last: '2026-11-22', count: 1 },
    });
  });

  it('says which days lose something that the backup says was erased', () => {
    const { days } = admitted(v1());
    const erased = { id: 'e', updatedAt: 1, start: 1795169000000, end: 1795171000000 };
    expect(previewRestore(holding({ days }), holding({ erasures: [erased] }))).toMatchObject({
      days: { first: '2026-11-20', last: '2026-11-20', count: 1 },
    });
  });
});
