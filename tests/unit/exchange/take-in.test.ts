/** Confirming an import: it fills, adds and nothing else, whatever it is handed (P2, P5). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chosenOf } from '../../../lib/exchange/choose';
import type { Imported } from '../../../lib/exchange/imported';
import { type Choice, propose } from '../../../lib/exchange/match';
import { mergeIn } from '../../../lib/exchange/merge';
import { phoneReader } from '../../../lib/exchange/phone';
import { takeIn } from '../../../lib/exchange/take-in';
import { vcardOf } from '../../../lib/exchange/vcard/write';
import type { Kept } from '../../../lib/ledger/records';
import { maySuggest } from '../../../lib/people/boundaries';
import type { Person } from '../../../lib/people/person';
import { anyPerson } from './people';
import { atOnce, bytesOf, foundIn, readingOf } from './reading';

const readPhone = phoneReader('ES');
const now = 1_000;
const day = '2026-11-22';
const today = { now, day };
const ids = () => {
  let next = 0;
  return () => `new-${next++}`;
};

const anyList: fc.Arbitrary<Kept<Person>[]> = fc.uniqueArray(
  fc
    .record({ person: anyPerson, gone: fc.boolean() })
    .map(
      ({ person, gone }): Kept<Person> =>
        gone ? { id: person.id, updatedAt: 2, deleted: true } : { ...person, deleted: undefined },
    ),
  { maxLength: 6, selector: ({ id }) => id },
);

const asImported = ({ kind, name, relation, zone, share, channels, dates }: Person): Imported => ({
  ...{ kind, name, relation, zone, share, channels, dates },
});

/** Of the list, of its removed people, and of nobody, with people of the list among the cards. */
const anyImport = anyList.chain((list) =>
  fc.record({
    list: fc.constant(list),
    add: fc.array(fc.oneof(anyPerson, ...list.filter(isLive).map((one) => fc.constant(one))), {
      maxLength: 5,
    }),
    merge: fc.array(
      fc.record({
        id: fc.constantFrom('nobody', ...list.map(({ id }) => id)),
        from: anyPerson,
      }),
      { maxLength: 5 },
    ),
  }),
);

const isLive = (one: Kept<Person>): one is Person & { deleted?: undefined } => !one.deleted;

describe('an import', () => {
  it('never removes a boundary, never stars, sets no goal, never brings back who was removed', () => {
    fc.assert(
      fc.property(anyImport, ({ list, add, merge }) => {
        const known = new Map(list.map((one) => [one.id, one]));
        const chosen = {
          add: add.map(asImported),
          merge: merge.map(({ id, from }) => ({ id, from: asImported(from) })),
        };
        for (const after of takeIn(list, chosen, today, ids())) {
          const before = known.get(after.id);
          if (!before) {
            expect(after).toMatchObject({ star: false });
            expect(after.goal).toBeUndefined();
            continue;
          }
          if (before.deleted) throw new Error('a removed person came back');
          expect(after.star).toBe(before.star);
          expect(after.boundary).toEqual(before.boundary);
          expect(after.goal).toEqual(before.goal);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('never touches anyone under "something changed", nor adds anyone with their number', () => {
    fc.assert(
      fc.property(anyImport, ({ list, add, merge }) => {
        const away = list.filter(isLive).filter(({ boundary }) => boundary);
        const values = new Set(
          away.flatMap(({ channels }) => channels.map(({ value }) => value)).filter(Boolean),
        );
        const chosen = {
          add: add.map(asImported),
          merge: merge.map(({ id, from }) => ({ id, from: asImported(from) })),
        };
        for (const after of takeIn(list, chosen, today, ids())) {
          expect(away.map(({ id }) => id)).not.toContain(after.id);
          if (!after.id.startsWith('new-')) continue;
          expect(after.channels.filter(({ value }) => values.has(value))).toEqual([]);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('of a whole exported list makes nobody who is set aside come up again, whatever is chosen', () => {
    const choices = fc.array(fc.constantFrom<Choice>('add', 'merge', 'skip'), {
      minLength: 6,
      maxLength: 6,
    });
    fc.assert(
      fc.property(anyList, choices, (list, chosen) => {
        const people = list.filter(isLive);
        const reading = people.length > 0 ? readingOf(bytesOf(vcardOf(people))) : undefined;
        if (!reading) return;
        const proposals = atOnce(propose(foundIn(reading, 'ES'), list, readPhone, day)).map(
          (one, at) => ({ ...one, choice: chosen[at] ?? 'add' }),
        );
        for (const after of takeIn(list, chosenOf(proposals), today, ids())) {
          const before = people.find(({ id }) => id === after.id);
          // A marked card that is put together with a namesake may keep that one from coming up.
          if (maySuggest(after, today)) expect(maySuggest(before, today)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('writes as many as the preview says, whatever is chosen', () => {
    const choices = fc.array(fc.constantFrom<Choice>('add', 'merge', 'skip'), {
      minLength: 5,
      maxLength: 5,
    });
    fc.assert(
      fc.property(anyImport, choices, ({ list, add }, chosen) => {
        const found = add.map((one, at) => ({ line: at, person: asImported(one), refused: [] }));
        const proposals = atOnce(propose(found, list, readPhone, day)).map((one, at) => ({
          ...one,
          choice: chosen[at] ?? 'add',
        }));
        const said = chosenOf(proposals);
        const whom = new Set(said.merge.map(({ id }) => id));
        expect(takeIn(list, said, today, ids())).toHaveLength(said.add.length + whom.size);
      }),
      { numRuns: 1_000 },
    );
  });

  const leo = (boundary: Person['boundary'], value: string): Person => ({
    ...{ id: 'leo', updatedAt: 1, createdAt: 1, kind: 'person', name: 'Leo', dates: [] },
    ...{ star: true, boundary, channels: [{ type: 'call', value }] },
  });
  const card = (more: Partial<Imported>): Imported => ({
    ...{ kind: 'person', name: 'Leo', channels: [], dates: [], ...more },
  });

  it('leaves out a number that was kept without its country', () => {
    const add = [card({ channels: [{ type: 'call', value: '+34612345678' }] })];
    expect(takeIn([leo({ type: 'space' }, '612345678')], { add, merge: [] }, today, ids())).toEqual(
      [],
    );
  });

  it('leaves of a card under another name only what it shares', () => {
    const channels: Imported['channels'] = [
      { type: 'call', value: '+34612345678' },
      { type: 'email', value: 'antonio@x.org' },
    ];
    const add = [card({ name: 'Antonio', channels })];
    const list = [leo({ type: 'died' }, '+34612345678')];
    expect(takeIn(list, { add, merge: [] }, today, ids())).toMatchObject([
      { name: 'Antonio', channels: [{ value: 'antonio@x.org' }] },
    ]);
  });

  it('fills in who was paused until a day that has come, and nobody before it', () => {
    const mail: Imported['channels'] = [{ type: 'email', value: 'leo@x.org' }];
    const merge = [{ id: 'leo', from: card({ channels: mail }) }];
    const filled = (until: string) =>
      takeIn([leo({ type: 'paused', until }, '1')], { add: [], merge }, today, ids());
    expect(filled('2026-11-22')).toMatchObject([{ id: 'leo', channels: [{}, mail[0]] }]);
    expect(filled('2026-11-23')).toEqual([]);
  });

  it('of a card on which somebody of the list has died says so of them', () => {
    const merge = [
      { id: 'leo', from: card({ changed: { boundary: { type: 'died' } } }) },
      { id: 'leo', from: card({ share: 'Chess.' }) },
    ];
    const [after] = takeIn([leo(undefined, '1')], { add: [], merge }, today, ids());
    expect(after).toMatchObject({ boundary: { type: 'died' }, boundaryAt: now, share: 'Chess.' });
    expect(maySuggest(after && { ...after, deleted: undefined }, today)).toBe(false);
  });

  it('of two cards of one file, one of which has died, makes one who has', () => {
    const found = [
      card({ name: 'Leo Marín' }),
      card({ name: 'Leo Marín', changed: { boundary: { type: 'died' } } }),
    ].map((person, line) => ({ line, person, refused: [] }));
    const proposals = atOnce(propose(found, [], readPhone, day));
    expect(takeIn([], chosenOf(proposals), today, ids())).toMatchObject([
      { boundary: { type: 'died' }, boundaryAt: now },
    ]);
  });

  it('says of a card how many ways and dates are more than one has', () => {
    const cut = (lines: string[]) => {
      const text = `BEGIN:VCARD\r\nFN:Ana\r\n${lines.join('\r\n')}\r\nEND:VCARD\r\n`;
      const [found] = foundIn(readingOf(bytesOf(text)), 'ES');
      return [found?.person.channels.length, found?.person.dates.length, found?.cut];
    };
    const emails = (count: number) =>
      Array.from({ length: count }, (_, at) => `EMAIL:a${at}@x.org`);
    const numbers = (count: number) =>
      Array.from({ length: count }, (_, at) => `TEL:6123456${10 + at}`);
    expect(cut(emails(20))).toEqual([20, 0, undefined]);
    expect(cut(emails(23))).toEqual([20, 0, 3]);
    expect(cut(emails(500))).toEqual([20, 0, 480]);
    // A number is called and written to.
    expect(cut(numbers(20))).toEqual([30, 0, 5]);
    expect(cut([...numbers(21), ...emails(21)])).toEqual([30, 0, 27]);
    const dates = Array.from({ length: 25 }, (_, at) => `X-ABDATE:2000-01-${10 + at}`);
    expect(cut(dates.slice(0, 22))).toEqual([0, 20, 2]);
  });

  it('leaves out somebody who was removed while the preview stood open', () => {
    const list: Kept<Person>[] = [{ id: 'ana', updatedAt: 2, deleted: true }];
    const from: Imported = { kind: 'person', name: 'Ana', channels: [], dates: [] };
    expect(takeIn(list, { add: [], merge: [{ id: 'ana', from }] }, today, ids())).toEqual([]);
  });

  it('remembers who has died, and never suggests them', () => {
    const joe: Imported = {
      kind: 'person',
      name: 'Joe',
      channels: [],
      dates: [],
      changed: { boundary: { type: 'died' } },
    };
    expect(takeIn([], { add: [joe], merge: [] }, today, ids())).toMatchObject([
      { name: 'Joe', star: false, boundary: { type: 'died' } },
    ]);
  });
});

describe('merging', () => {
  it('never overwrites: all that was there is there, in the same order', () => {
    fc.assert(
      fc.property(anyPerson, anyPerson, (held, found) => {
        const after = mergeIn(held, asImported(found));
        expect(after.channels.slice(0, held.channels.length)).toEqual(held.channels);
        expect(after.dates.slice(0, held.dates.length)).toEqual(held.dates);
        for (const key of ['name', 'kind', 'star', 'boundary', 'id'] as const)
          expect(after[key]).toEqual(held[key]);
        for (const key of ['relation', 'zone', 'share'] as const)
          expect(after[key]).toEqual(held[key] ?? found[key]);
      }),
    );
  });

  it('a second time changes nothing more', () => {
    fc.assert(
      fc.property(anyPerson, anyPerson, (held, found) => {
        const once = mergeIn(held, asImported(found));
        expect(mergeIn(once, asImported(found))).toEqual(once);
      }),
    );
  });

  const ana: Imported = {
    kind: 'person',
    name: 'Ana',
    channels: [{ type: 'call', value: '+34600000001', label: 'mine' }],
    dates: [{ kind: 'birthday', month: 1, day: 22 }],
  };

  it('adds ways, but no second use of a number that is there', () => {
    const channels: Imported['channels'] = [
      { type: 'text', value: '+34600000001' },
      { type: 'email', value: 'ana@example.org' },
    ];
    expect(mergeIn(ana, { ...ana, channels }).channels).toEqual([
      ...ana.channels,
      { type: 'email', value: 'ana@example.org' },
    ]);
  });

  it('keeps the birthday there is', () => {
    const dates: Imported['dates'] = [{ kind: 'birthday', month: 5, day: 5 }];
    expect(mergeIn(ana, { ...ana, dates }).dates).toEqual(ana.dates);
  });
});
