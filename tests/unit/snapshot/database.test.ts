import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromRecords, parseRecord, replacing, toRecords } from '../../../lib/snapshot/database';
import { mergeSnapshots } from '../../../lib/snapshot/merge';
import { admitted, aPerson, aSnapshot, v1 } from './some';

describe('the records of the database', () => {
  it('lie under keys that say what they are', () => {
    const keys = toRecords(admitted(v1())).map(({ key }) => key);
    for (const key of [
      'day/2026-11-22|Europe/Madrid',
      'person/p-ana',
      'reach-out/r-1',
      'nudge/n-1',
      'correction/c-1',
      'check-in/s-1',
      'plan/site/reddit',
      'setting/quiet/youtube',
      'erasure/e-1',
      'week-note/2026-11-16',
    ]) {
      expect(keys).toContain(key);
    }
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('always give the same backup back, byte for byte, in whatever order they are read', () => {
    fc.assert(
      fc.property(aSnapshot, (snapshot) => {
        const records = toRecords(snapshot).reverse();
        const back = fromRecords(structuredClone(records), snapshot.exportedAt);
        expect(JSON.stringify(back.snapshot)).toBe(JSON.stringify(snapshot));
        expect(back.skipped).toEqual([]);
      }),
    );
  });

  it('do not take each other down: a damaged one is skipped and named', () => {
    const sound = toRecords(admitted(v1()));
    fc.assert(
      fc.property(fc.nat(sound.length - 1), fc.anything(), (place, garbage) => {
        const records = sound.map((record, i) =>
          i === place ? { key: record.key, value: garbage } : record,
        );
        const { snapshot, skipped } = fromRecords(records, '');
        expect(skipped).toEqual([sound[place]?.key]);
        expect(toRecords(snapshot)).toHaveLength(sound.length - 1);
      }),
    );
  });

  it('are skipped under a key that is not their own', () => {
    expect(parseRecord('person/b', aPerson('a'))).toBeNull();
    expect(parseRecord('nudge/a', aPerson('a'))).toBeNull();
    expect(parseRecord('person/a', aPerson('a'))).toEqual({ list: 'people', value: aPerson('a') });
  });

  it('of other rooms are left alone', () => {
    const records = [{ key: 'local/not-before', value: 5 }];
    expect(fromRecords(records, '').skipped).toEqual([]);
  });

  it('keep a setting that is not known here, and refuse a known one that makes no sense', () => {
    const record = { value: { any: 1 }, updatedAt: 4 };
    expect(parseRecord('setting/from-later', record)).toEqual({
      list: 'settings',
      name: 'from-later',
      value: record,
    });
    expect(parseRecord('setting/cap', record)).toBeNull();
    expect(parseRecord('setting/site/reddit', { value: 'yes', updatedAt: 4 })).toBeNull();
  });

  it('of days that hold nothing are not part of a backup', () => {
    const empty = { day: '2026-11-22', zone: 'UTC', intervals: [], evidence: [] };
    const { snapshot } = fromRecords([{ key: 'day/2026-11-22|UTC', value: empty }], '');
    expect(snapshot.days).toEqual([]);
  });

  it('hold exactly the merged snapshot after a restore, emptied days gone, damaged ones kept', () => {
    fc.assert(
      fc.property(aSnapshot, aSnapshot, (current, incoming) => {
        const before = [
          ...toRecords(current),
          { key: 'person/damaged', value: 5 },
          { key: 'local/not-before', value: 5 },
        ];
        const merged = mergeSnapshots(current, incoming);
        const { put, remove } = replacing(before, merged);
        const after = new Map(before.map(({ key, value }) => [key, value]));
        for (const key of remove) after.delete(key);
        for (const { key, value } of put) after.set(key, value);
        expect(after.has('person/damaged') && after.has('local/not-before')).toBe(true);
        const records = [...after].map(([key, value]) => ({ key, value }));
        expect(fromRecords(records, merged.exportedAt).snapshot).toEqual(merged);
      }),
    );
  });
});
