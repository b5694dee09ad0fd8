import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeSnapshots } from '../../../lib/snapshot/merge';
import type { Snapshot } from '../../../lib/snapshot/snapshot';
import { admitted, aNudge, aPerson, aReachOut, aSnapshot, nothing, v1 } from './some';

const bytes = (snapshot: Snapshot): string => JSON.stringify(snapshot);
const gone = (id: string, updatedAt: number) => ({ id, updatedAt, deleted: true as const });
const merged = (a: Partial<Snapshot>, b: Partial<Snapshot>): Snapshot =>
  mergeSnapshots({ ...nothing(), ...a }, { ...nothing(), ...b });

describe('merging two snapshots', () => {
  it('is commutative, to the byte', () => {
    fc.assert(
      fc.property(aSnapshot, aSnapshot, (a, b) => {
        expect(bytes(mergeSnapshots(a, b))).toBe(bytes(mergeSnapshots(b, a)));
      }),
      { numRuns: 300 },
    );
  });

  it('is associative, to the byte', () => {
    fc.assert(
      fc.property(aSnapshot, aSnapshot, aSnapshot, (a, b, c) => {
        expect(bytes(mergeSnapshots(mergeSnapshots(a, b), c))).toBe(
          bytes(mergeSnapshots(a, mergeSnapshots(b, c))),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('is idempotent: restoring the same backup again changes nothing', () => {
    fc.assert(
      fc.property(aSnapshot, aSnapshot, (a, b) => {
        const once = mergeSnapshots(a, b);
        expect(bytes(mergeSnapshots(once, b))).toBe(bytes(once));
        expect(bytes(mergeSnapshots(a, a))).toBe(bytes(a));
      }),
      { numRuns: 300 },
    );
  });

  it('into an empty browser gives the backup back, byte for byte but for the date', () => {
    fc.assert(
      fc.property(aSnapshot, (backup) => {
        const restored = mergeSnapshots(nothing(), backup);
        expect(bytes({ ...restored, exportedAt: '' })).toBe(bytes({ ...backup, exportedAt: '' }));
      }),
    );
    const fixture = admitted(v1());
    expect(bytes(mergeSnapshots(nothing(), fixture))).toBe(bytes(fixture));
  });

  it('never leaves a reference to a person who was erased', () => {
    fc.assert(
      fc.property(aSnapshot, aSnapshot, (a, b) => {
        const { people, reachOuts, nudges } = mergeSnapshots(a, b);
        const erased = people.filter(({ deleted }) => deleted).map(({ id }) => id);
        const named = [
          ...reachOuts.map((one) => (one.deleted ? undefined : one.personId)),
          ...nudges.flatMap((one) => (one.deleted ? [] : [one.personId, ...one.passedOver])),
        ];
        for (const id of erased) expect(named).not.toContain(id);
      }),
    );
  });

  it('never brings back what lies in an erased range', () => {
    fc.assert(
      fc.property(aSnapshot, aSnapshot, (a, b) => {
        const { days, erasures } = mergeSnapshots(a, b);
        for (const { intervals, evidence = [] } of days) {
          for (const { start, end } of erasures) {
            expect(intervals.some((one) => one.start < end && start < one.end)).toBe(false);
            const minutes = evidence.map(({ minute }) => minute * 60_000);
            expect(minutes.some((at) => at < end && start < at + 60_000)).toBe(false);
          }
        }
      }),
    );
  });
});

describe('of two versions of a record', () => {
  it('the later one stays, and at the same moment the deleted one', () => {
    const plan = (minutes: number, updatedAt: number) => ({ id: 'bout', minutes, updatedAt });
    expect(merged({ plans: [plan(10, 1)] }, { plans: [plan(20, 2)] }).plans).toEqual([plan(20, 2)]);
    expect(merged({ plans: [plan(10, 3)] }, { plans: [gone('bout', 2)] }).plans).toEqual([
      plan(10, 3),
    ]);
    expect(merged({ plans: [plan(10, 2)] }, { plans: [gone('bout', 2)] }).plans).toEqual([
      gone('bout', 2),
    ]);
  });

  it('a choice beats a default, whichever browser it comes from', () => {
    const chosen = { cap: { value: 1, updatedAt: 9 } };
    const fresh = { cap: { value: 3, updatedAt: 0 } };
    expect(merged({ settings: fresh }, { settings: chosen }).settings).toEqual(chosen);
    expect(merged({ settings: chosen }, { settings: fresh }).settings).toEqual(chosen);
  });

  it('a person who was erased stays erased, even if edited elsewhere later', () => {
    const edited = { people: [aPerson('a', { updatedAt: 9 })] };
    expect(merged({ people: [gone('a', 4)] }, edited).people).toEqual([gone('a', 4)]);
  });

  it('a boundary goes by its own time, so that an edit elsewhere never lifts it', () => {
    const space = { boundary: { type: 'space' as const }, boundaryAt: 5 };
    const asked = aPerson('a', { updatedAt: 5, ...space });
    const edited = aPerson('a', { updatedAt: 9, name: 'Ana Sol' });
    expect(merged({ people: [asked] }, { people: [edited] }).people).toEqual([
      { ...edited, ...space },
    ]);
    const lifted = aPerson('a', { updatedAt: 6, boundaryAt: 6 });
    expect(merged({ people: [asked] }, { people: [lifted] }).people).toEqual([lifted]);
  });

  it('an erasure only grows', () => {
    const erasure = (start: number, end: number, updatedAt: number) => ({
      id: 'e',
      start,
      end,
      updatedAt,
    });
    expect(
      merged({ erasures: [erasure(5, 10, 1)] }, { erasures: [erasure(8, 20, 2)] }).erasures,
    ).toEqual([erasure(5, 20, 2)]);
  });
});

describe('an erased person', () => {
  it('takes along the reference, the reasons, the way to start, and nothing else', () => {
    const nudge = aNudge('n', {
      personId: 'a',
      odds: 0.5,
      outcome: 'kept',
      reasons: [{ because: 'date', inDays: 1, birthday: false, label: 'the wedding' }],
      opener: { intent: 'check-in', number: 1, fill: 'the wedding' },
      passedOver: ['a', 'b'],
    });
    const here = { reachOuts: [aReachOut('r', { personId: 'a' })], nudges: [nudge] };
    const result = merged(here, { people: [gone('a', 9)] });
    expect(result.reachOuts).toEqual([aReachOut('r')]);
    expect(result.nudges).toEqual([aNudge('n', { odds: 0.5, outcome: 'kept', passedOver: ['b'] })]);
    expect(JSON.stringify(result)).not.toContain('wedding');
  });
});
