import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kinds } from '../../../lib/ledger/interval';
import { type DayDocument, dayKey } from '../../../lib/ledger/records';
import { surfaces } from '../../../lib/sites/site';
import { dayRecord, parseRecord } from '../../../lib/snapshot/database';
import { folded, readAll, unfolded, write } from '../../../lib/snapshot/digits';
import { type PackedDay, packDay, unpackDay } from '../../../lib/snapshot/packed-day';
import { admitted, v1 } from './some';

const frozen = (): { key: string; value: PackedDay }[] =>
  JSON.parse(
    readFileSync(new URL('../../fixtures/snapshots/packed-days-1.json', import.meta.url), 'utf8'),
  );

const site = fc.constantFrom('reddit', 'youtube', 'forum.example', 'xn--bcher-kva.example');
const latest = 8.64e15;
/** Near, far, and in no order: whatever the schema lets in. */
const moment = fc.oneof(
  fc.integer({ min: 1_795_300_000_000, max: 1_795_386_400_000 }),
  fc.integer({ min: 0, max: latest }),
  fc.double({ min: 0, max: latest, noNaN: true }).map(Math.abs),
);
const range = fc
  .tuple(moment, moment)
  .filter(([a, b]) => a !== b)
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
const anInterval = fc
  .record({ range, site, kind: fc.constantFrom(...kinds), weak: fc.boolean() })
  .map(({ range, weak, ...rest }) => ({ ...range, ...rest, ...(weak && { weak: true as const }) }));
const count = fc.oneof(fc.nat(40), fc.nat(1e9));
const aRow = fc.record({
  minute: fc.oneof(fc.integer({ min: 29_921_000, max: 29_923_000 }), count),
  site,
  surface: fc.constantFrom(...surfaces),
  scrolls: count,
  keys: count,
});
const aDay: fc.Arbitrary<DayDocument> = fc
  .record({
    zone: fc.constantFrom('Europe/Madrid', 'Pacific/Kiritimati'),
    intervals: fc.array(anInterval),
    evidence: fc.option(fc.array(aRow), { nil: undefined }),
  })
  .map(({ zone, intervals, evidence }) => ({
    ...{ day: '2026-11-22', zone, intervals },
    ...(evidence && { evidence }),
  }));

/** A day of whole ms, as pages tell them: always packed. */
const aToldDay = aDay.map((doc) => ({
  ...doc,
  intervals: doc.intervals
    .map((one) => ({ ...one, start: Math.floor(one.start / 4), end: Math.ceil(one.end / 4) + 1 }))
    .filter(({ start, end }) => start < end),
}));
const isPacked = (stored: object): stored is PackedDay => 'packed' in stored;

describe('numbers written as text', () => {
  const whole = fc.integer({ min: -(2 ** 52) + 1, max: 2 ** 52 - 1 });

  it('always come back as they were, in order, whatever stands beside them', () => {
    fc.assert(
      fc.property(fc.array(whole), (numbers) => {
        const text = numbers.map(folded).map(write).join('');
        expect(readAll(text)?.map(unfolded)).toEqual(numbers.map((one) => one + 0));
      }),
    );
  });

  it('are nothing when the text was cut, or nobody wrote it', () => {
    for (const text of ['g', 'Ag', 'A A', 'é', '_'.repeat(200), '_'.repeat(40).concat('f')])
      expect(readAll(text), text).toBeNull();
  });
});

describe('a packed day', () => {
  it('always comes back as it was, byte for byte', () => {
    fc.assert(
      fc.property(aDay, (doc) => {
        const stored = structuredClone(packDay(doc));
        const back = isPacked(stored) ? unpackDay(stored) : stored;
        expect(JSON.stringify(back)).toBe(JSON.stringify(doc));
      }),
      { numRuns: 500 },
    );
  });

  it('is what every day becomes whose times are whole milliseconds', () => {
    fc.assert(fc.property(aToldDay, (doc) => isPacked(packDay(doc))));
  });

  it('passes the same door as a plain one', () => {
    fc.assert(
      fc.property(aDay, (doc) => {
        const key = `day/${dayKey(doc)}`;
        expect(parseRecord(key, packDay(doc))).toEqual(parseRecord(key, doc));
        expect(parseRecord(key, doc)).not.toBeNull();
        expect(parseRecord('day/2026-11-23|Europe/Madrid', packDay(doc))).toBeNull();
      }),
    );
  });

  it('may hold what a plain day may, and nothing else', () => {
    const wild = fc.record({
      zone: fc.constantFrom('Europe/Madrid', 'UTC', 'Asia/Tokyo', 'no zone'),
      day: fc.constantFrom('2026-11-22', '2026-11-23', '2028-02-29', '2026-02-30'),
      intervals: fc.array(
        fc.record({
          start: fc.oneof(fc.integer({ min: -1, max: 9 }), fc.constant(8.64e15)),
          end: fc.oneof(fc.integer({ min: 5, max: 20 }), fc.constantFrom(8.64e15, 8.64e15 + 4)),
          site: fc.constantFrom('reddit', 'x', 'youtube', 'a b', ''),
          kind: fc.constantFrom(...kinds),
        }),
        { maxLength: 2 },
      ),
      evidence: fc.array(
        fc.record({
          minute: fc.oneof(fc.integer({ min: -1, max: 9 }), fc.constantFrom(1e9, 1e9 + 1)),
          site: fc.constantFrom('reddit', 'x', 'youtube', 'a/b'),
          surface: fc.constantFrom(...surfaces),
          scrolls: fc.constantFrom(0, 1, 1e9, 1e9 + 1),
          keys: fc.constantFrom(0, 1, 1e9, 1e9 + 1),
        }),
        { maxLength: 2 },
      ),
    });
    let refused = 0;
    fc.assert(
      fc.property(wild, (doc) => {
        const key = `day/${dayKey(doc)}`;
        const plain = parseRecord(key, doc);
        if (!plain) refused += 1;
        expect(parseRecord(key, packDay(doc))).toEqual(plain);
      }),
      { numRuns: 2_000 },
    );
    expect(refused).toBeGreaterThan(100);
    expect(refused).toBeLessThan(1_900);
  });

  it('is refused when any one letter of it was changed, taken or doubled', () => {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_ é"'.split('');
    const slips = ['change', 'take', 'double'] as const;
    fc.assert(
      fc.property(
        aToldDay.filter(({ intervals }) => intervals.length > 0),
        fc.constantFrom('intervals' as const, 'evidence' as const),
        fc.nat(),
        fc.constantFrom(...slips),
        fc.constantFrom(...letters),
        (doc, field, place, slip, letter) => {
          const { key, value } = dayRecord(doc) as { key: string; value: PackedDay };
          const text = value[field] || value.intervals;
          const into = value[field] ? field : 'intervals';
          const at = place % text.length;
          const put = { change: letter, take: '', double: text.charAt(at).repeat(2) }[slip];
          const damaged = text.slice(0, at) + put + text.slice(at + 1);
          fc.pre(damaged !== text);
          expect(parseRecord(key, { ...value, [into]: damaged })).toBeNull();
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is refused when what is around the texts was changed, or comes from a later version', () => {
    for (const { key, value } of frozen()) {
      const { check: _, ...unchecked } = value;
      for (const damaged of [
        { ...value, packed: 2 },
        { ...value, check: value.check + 1 },
        { ...value, sites: [...value.sites, 'x'] },
        { ...value, sites: value.sites.slice(1) },
        { ...value, day: '2026-11-19' },
        { ...value, evidence: '' },
        { ...value, intervals: 7 },
        unchecked,
      ]) {
        expect(parseRecord(key, damaged), JSON.stringify(damaged)).toBeNull();
      }
    }
  });
});

/** Everything that a day could hold when days were first packed. */
const everything = (): DayDocument => {
  const at = Date.UTC(2026, 10, 23);
  const kinds = ['message', 'active', 'passive', 'watch', 'other'] as const;
  const surfaces = ['message', 'compose', 'search', 'other', 'shorts', 'watch', 'feed'] as const;
  return {
    day: '2026-11-23',
    zone: 'UTC',
    intervals: kinds.flatMap((kind, place) => [
      { start: at + place * 90_000, end: at + place * 90_000 + 61_234, site: 'x', kind },
      {
        ...{ start: at + place * 90_000 + 61_234, end: at + place * 90_000 + 70_000 },
        ...{ site: 'forum.example', kind, weak: true as const },
      },
    ]),
    evidence: surfaces.map((surface, place) => ({
      ...{ minute: at / 60_000 + place, site: place % 2 === 0 ? 'x' : 'forum.example', surface },
      ...{ scrolls: place * 9, keys: place * 300 },
    })),
  };
};

describe('days as a release wrote them', () => {
  it('are still read, packed and plain', () => {
    const plain = [...admitted(v1()).days, everything()];
    const records = plain.map((doc) => ({ key: `day/${dayKey(doc)}`, value: doc }));
    for (const { key, value } of [...frozen(), ...records]) {
      const expected = plain.find((doc) => key === `day/${dayKey(doc)}`);
      expect(parseRecord(key, value)).toEqual({ list: 'days', value: expected });
    }
  });

  it('are written the same today', () => {
    expect([...admitted(v1()).days, everything()].map(dayRecord)).toEqual(frozen());
  });
});
