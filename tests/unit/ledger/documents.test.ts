import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  acrossDocuments,
  eraseFromDay,
  isEmptyDay,
  mergeDay,
  ownedDocuments,
} from '../../../lib/ledger/documents';
import type { DayDocument, Evidence } from '../../../lib/ledger/records';
import { union } from '../../../lib/ledger/union';
import { horizon, intervals, isResolved, perUnit } from './oracle';

const day = '2026-11-22';
const evidence: fc.Arbitrary<Evidence[]> = fc.array(
  fc.record({
    minute: fc.integer({ min: 0, max: 3 }),
    site: fc.constantFrom('reddit', 'x'),
    surface: fc.constantFrom('feed' as const, 'shorts' as const),
    scrolls: fc.nat(40),
    keys: fc.nat(40),
  }),
  { maxLength: 6 },
);
const aDocument = fc
  .record({ intervals, evidence })
  .map((rest): DayDocument => ({ day, zone: 'UTC', ...rest }));

describe('merging one day', () => {
  it('is commutative, associative and idempotent, evidence included', () => {
    fc.assert(
      fc.property(aDocument, aDocument, aDocument, (a, b, c) => {
        expect(mergeDay(a, b)).toEqual(mergeDay(b, a));
        expect(mergeDay(mergeDay(a, b), c)).toEqual(mergeDay(a, mergeDay(b, c)));
        expect(mergeDay(mergeDay(a, b), b)).toEqual(mergeDay(a, b));
      }),
    );
  });

  it('keeps the greater count of each minute, because counts are cumulative', () => {
    const noted = (scrolls: number): DayDocument => ({
      day,
      zone: 'UTC',
      intervals: [],
      evidence: [{ minute: 7, site: 'x', surface: 'feed', scrolls, keys: 0 }],
    });
    expect(mergeDay(noted(3), noted(11)).evidence?.[0]?.scrolls).toBe(11);
    expect(mergeDay(noted(11), noted(3)).evidence).toHaveLength(1);
  });

  it('erases a minute of evidence when any part of it was erased', () => {
    const doc: DayDocument = {
      day,
      zone: 'UTC',
      intervals: [{ start: 0, end: 90_000, site: 'x', kind: 'passive' }],
      evidence: [0, 1].map((minute) => ({
        minute,
        site: 'x',
        surface: 'feed' as const,
        scrolls: 5,
        keys: 0,
      })),
    };
    const left = eraseFromDay(doc, [{ start: 30_000, end: 40_000 }]);
    expect(left.evidence?.map(({ minute }) => minute)).toEqual([1]);
    expect(left.intervals).toHaveLength(2);
    expect(isEmptyDay(eraseFromDay(doc, [{ start: 0, end: 120_000 }]))).toBe(true);
  });
});

describe('an instant in two documents', () => {
  const keys = [
    { day: '2026-11-21', zone: 'Pacific/Auckland' },
    { day: '2026-11-22', zone: 'America/New_York' },
    { day: '2026-11-22', zone: 'Europe/Madrid' },
  ];
  const documents = fc
    .tuple(intervals, intervals, intervals)
    .map((lists) =>
      lists.map((list, i) => ({ ...keys[i], intervals: union(list) }) as DayDocument),
    );

  it('belongs to the earlier key, whatever the kinds are', () => {
    fc.assert(
      fc.property(documents, (docs) => {
        const wanted = Array.from({ length: horizon }, (_, at) =>
          docs
            .map((doc) => perUnit(doc.intervals, horizon)[at])
            .find((owner) => owner !== undefined),
        );
        const timeline = acrossDocuments([...docs].reverse());
        expect(perUnit(timeline, horizon)).toEqual(wanted);
        expect(isResolved(timeline)).toBe(true);
      }),
    );
  });

  it('is counted in one of them only, and all of them together are the timeline', () => {
    fc.assert(
      fc.property(documents, (docs) => {
        const owned = ownedDocuments([...docs].reverse());
        expect(owned.map(({ day, zone }) => ({ day, zone }))).toEqual(keys);
        const total = owned
          .flatMap((doc) => doc.intervals)
          .reduce((sum, { start, end }) => sum + end - start, 0);
        const timeline = acrossDocuments(docs);
        expect(total).toBe(timeline.reduce((sum, { start, end }) => sum + end - start, 0));
        expect(union(...owned.map((doc) => doc.intervals))).toEqual(timeline);
      }),
    );
  });
});
