import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchFrom } from '../../../lib/snapshot/record-batch';

const now = Date.parse('2026-11-22T10:00:00Z');
const bounds = { earliest: now - 2 * 86_400_000, latest: now, zone: 'Asia/Kolkata' };
const interval = { start: now - 9_000, end: now - 1_000, kind: 'passive' };
const minute = { minute: Math.floor(now / 60_000), surface: 'feed', scrolls: 4, keys: 0 };
const batch = {
  intervals: [interval],
  evidence: [minute],
  zone: 'Europe/Madrid',
  atBreak: true,
  blockers: ['call'],
};
const intervalsOf = (...intervals: object[]) =>
  batchFrom({ ...batch, intervals }, bounds)?.intervals;

describe('what a page tells', () => {
  it('passes as it is when it can be true', () => {
    expect(batchFrom(batch, bounds)).toEqual(batch);
  });

  it('is of the zone in which it is heard, unless it names its own', () => {
    const { zone: _, ...unzoned } = batch;
    expect(batchFrom(unzoned, bounds)?.zone).toBe('Asia/Kolkata');
  });

  it('never carries more than the fields it needs, so a page cannot name another site', () => {
    const claim = { ...interval, site: 'x', note: '…' };
    expect(intervalsOf(claim)).toEqual([interval]);
    expect(batchFrom({ ...batch, site: 'x' }, bounds)).toEqual(batch);
  });

  it('is clamped to two days back and five seconds ahead', () => {
    expect(intervalsOf({ ...interval, start: 0 })).toEqual([
      { ...interval, start: bounds.earliest },
    ]);
    expect(intervalsOf({ ...interval, end: now + 3_600_000 })).toEqual([
      { ...interval, end: now + 5_000 },
    ]);
    expect(intervalsOf({ ...interval, start: now + 6_000, end: now + 9_000 })).toEqual([]);
  });

  it('is rounded to whole milliseconds, so that neighbours still touch', () => {
    const edge = now - 4_000.4;
    expect(intervalsOf({ ...interval, end: edge }, { ...interval, start: edge })).toEqual([
      { ...interval, end: now - 4_000 },
      { ...interval, start: now - 4_000 },
    ]);
  });

  it('loses evidence of messages and of other times, and counts beyond any hand', () => {
    const evidence = [
      { ...minute, surface: 'message' },
      { ...minute, minute: 5 },
      { ...minute, scrolls: 1e9 },
    ];
    expect(batchFrom({ ...batch, evidence }, bounds)?.evidence).toEqual([
      { ...minute, scrolls: 6_000 },
    ]);
  });

  it('is cut after 20,000 entries', () => {
    expect(intervalsOf(...Array.from({ length: 20_600 }, () => interval))).toHaveLength(20_000);
  });

  it.each([
    ['no object', 'record'],
    ['a zone that does not exist', { ...batch, zone: 'Mars/Olympus' }],
    ['a kind that does not exist', { ...batch, intervals: [{ ...interval, kind: 'intended' }] }],
    ['a time that is no number', { ...batch, intervals: [{ ...interval, end: null }] }],
    ['a blocker that does not exist', { ...batch, blockers: ['mood'] }],
    ['nothing', undefined],
  ])('is refused with %s', (_, input) => {
    expect(batchFrom(input, bounds)).toBeNull();
  });

  it('never throws and never passes what cannot be true', () => {
    const time = fc.oneof(fc.double(), fc.integer({ min: now - 4e8, max: now + 4e8 }));
    const wild = fc.oneof(
      fc.anything(),
      fc.record({
        intervals: fc.array(
          fc.record({ start: time, end: time, kind: fc.constantFrom('passive', 'message') }),
        ),
        evidence: fc.constant([]),
        zone: fc.constantFrom('UTC', 'nowhere'),
        atBreak: fc.boolean(),
        blockers: fc.constant([]),
      }),
    );
    fc.assert(
      fc.property(wild, (input) => {
        for (const { start, end } of batchFrom(input, bounds)?.intervals ?? []) {
          expect(start).toBeGreaterThanOrEqual(bounds.earliest);
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(now + 5_000);
        }
      }),
      { numRuns: 500 },
    );
  });
});
