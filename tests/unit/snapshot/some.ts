/** Snapshots in which ids, moments and days collide all the time, so that merging has work to do. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { splitByDay } from '../../../lib/ledger/days';
import type { Interval, Kind } from '../../../lib/ledger/interval';
import type { Kept, Tombstone } from '../../../lib/ledger/records';
import { union } from '../../../lib/ledger/union';
import type { Nudge } from '../../../lib/nudges/nudge';
import type { Person, ReachOut } from '../../../lib/people/person';
import { parseSnapshot } from '../../../lib/snapshot/parse';
import type { Snapshot } from '../../../lib/snapshot/snapshot';

export const v1 = (): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL('../../fixtures/snapshots/v1.json', import.meta.url), 'utf8'));

/** What the door lets in; throws when it does not. */
export function admitted(file: unknown): Snapshot {
  const parsed = parseSnapshot(file);
  if (!parsed.ok) throw new Error(`${parsed.reason} ${parsed.detail}`);
  return parsed.snapshot;
}

export const nothing = (): Snapshot => ({
  format: 'instead-backup',
  version: 1,
  exportedAt: '2026-11-22T10:00:00.000Z',
  people: [],
  reachOuts: [],
  nudges: [],
  corrections: [],
  checkIns: [],
  plans: [],
  settings: {},
  days: [],
  erasures: [],
  weekNotes: [],
});

export const aPerson = (id: string, more: Partial<Person> = {}): Person => ({
  id,
  updatedAt: 1,
  createdAt: 1,
  kind: 'person',
  name: `Name of ${id}`,
  channels: [{ type: 'call', value: '+12025550143' }],
  dates: [],
  star: true,
  ...more,
});

export const aReachOut = (id: string, more: Partial<ReachOut> = {}): ReachOut => ({
  id,
  updatedAt: 1,
  state: 'talked',
  at: 5,
  ...more,
});

export const aNudge = (id: string, more: Partial<Nudge> = {}): Nudge => ({
  id,
  updatedAt: 1,
  at: 5,
  site: 'reddit',
  form: 'card',
  passive: 600_000,
  reasons: [],
  passedOver: [],
  seen: true,
  ...more,
});

const moment = fc.integer({ min: 0, max: 3 });
const id = fc.constantFrom('a', 'b', 'c');
const tombstone: fc.Arbitrary<Tombstone> = fc.record({
  id,
  updatedAt: moment,
  deleted: fc.constant(true as const),
});
const orGone = <T>(live: fc.Arbitrary<T>): fc.Arbitrary<T | Tombstone> =>
  fc.oneof({ weight: 4, arbitrary: live }, { weight: 1, arbitrary: tombstone });
const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { maxLength: 4 });
const base = { id, updatedAt: moment };

const people: fc.Arbitrary<Kept<Person>> = orGone(
  fc
    .record({
      ...base,
      name: fc.constantFrom('Ana', 'Leo'),
      boundary: fc.constantFrom<Person['boundary']>(
        undefined,
        { type: 'space' },
        { type: 'paused', until: '2026-12-01' },
      ),
      boundaryAt: fc.option(moment, { nil: undefined }),
    })
    .map(({ id, updatedAt, name, boundary, boundaryAt }) =>
      aPerson(id, {
        ...{ updatedAt, name },
        ...(boundary && { boundary }),
        ...(boundaryAt !== undefined && { boundaryAt }),
      }),
    ),
);
const personId = fc.option(id, { nil: undefined });
const reachOuts: fc.Arbitrary<Kept<ReachOut>> = orGone(
  fc
    .record({ ...base, personId, at: moment })
    .map(({ id, personId, ...rest }) =>
      aReachOut(id, personId === undefined ? rest : { ...rest, personId }),
    ),
);
const nudges: fc.Arbitrary<Kept<Nudge>> = orGone(
  fc
    .record({ ...base, personId, passedOver: some(id), seen: fc.boolean(), next: fc.boolean() })
    .map(({ id, personId, passedOver, next, ...rest }) =>
      aNudge(id, {
        ...rest,
        ...(personId === undefined ? {} : { personId }),
        reasons: next ? [{ because: 'next-time' }] : [],
        passedOver: [...new Set(passedOver)].sort(),
      }),
    ),
);

const minute = 60_000;
const origin = Date.parse('2026-11-21T22:30:00Z');
/** A range within three hours around midnight in Madrid. */
const range = fc
  .tuple(fc.integer({ min: 0, max: 180 }), fc.integer({ min: 1, max: 60 }))
  .map(([from, length]) => ({
    start: origin + from * minute,
    end: origin + (from + length) * minute,
  }));
const anInterval = fc
  .record({
    range,
    site: fc.constantFrom('reddit', 'x'),
    kind: fc.constantFrom<Kind>('message', 'passive', 'other'),
  })
  .map(({ range, site, kind }): Interval => ({ ...range, site, kind }));
const evidence = fc.record({
  minute: fc.integer({ min: 0, max: 180 }).map((at) => origin / minute + at),
  site: fc.constantFrom('reddit', 'x'),
  surface: fc.constant('feed' as const),
  scrolls: fc.nat(9),
  keys: fc.constant(0),
});
const days = fc
  .record({
    zone: fc.constantFrom('Europe/Madrid', 'Europe/London'),
    intervals: some(anInterval),
    evidence: some(evidence),
  })
  .map(({ zone, intervals, evidence }) => splitByDay(union(intervals), zone, evidence));

const setting = fc.record({ value: fc.constantFrom(1, 2, 3), updatedAt: moment });

/** Valid, but not yet whole: what a hostile or a hand-written file might hold. */
const aFile: fc.Arbitrary<Snapshot> = fc.record({
  format: fc.constant('instead-backup' as const),
  version: fc.constant(1 as const),
  exportedAt: fc.constantFrom('2026-11-22T10:00:00.000Z', '2026-11-23T10:00:00.000Z'),
  people: some(people),
  reachOuts: some(reachOuts),
  nudges: some(nudges),
  corrections: some(orGone(fc.tuple(fc.record(base), range).map(([b, r]) => ({ ...b, ...r })))),
  checkIns: some(
    orGone(
      fc.record({
        ...base,
        at: moment,
        answer: fc.constantFrom('often' as const, 'never' as const),
      }),
    ),
  ),
  plans: some(orGone(fc.record({ ...base, minutes: fc.integer({ min: 1, max: 3 }) }))),
  settings: fc.dictionary(fc.constantFrom('cap', 'announceOn', 'later/unknown'), setting),
  days,
  erasures: fc.array(
    fc.tuple(fc.record(base), range).map(([b, r]) => ({ ...b, ...r })),
    { maxLength: 2 },
  ),
  weekNotes: some(
    fc.record({
      id: fc.constantFrom('2026-11-16', '2026-11-23'),
      updatedAt: moment,
      goodThing: fc.constantFrom('heron', 'soup'),
    }),
  ),
});

/** A snapshot as it comes through the door. */
export const aSnapshot: fc.Arbitrary<Snapshot> = aFile.map(admitted);
