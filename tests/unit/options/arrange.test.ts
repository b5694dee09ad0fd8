import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Arranged,
  arrange,
  orders,
  shows,
  type Wanted,
} from '../../../components/options/people/arrange';
import type { Person } from '../../../lib/people/person';
import type { PersonRow } from '../../../lib/views/views';

const now = Date.UTC(2026, 10, 22, 12);
const day = 86_400_000;

const row = (
  name: string,
  more: Partial<Person> = {},
  rest: Partial<PersonRow> = {},
): PersonRow => ({
  person: {
    id: name,
    name,
    kind: 'person',
    channels: [],
    dates: [],
    star: true,
    createdAt: 0,
    updatedAt: 0,
    ...more,
  },
  ...rest,
});

const rows = [
  row('Sam', {}, { lastNoted: now - 60 * day, turn: 1 }),
  row('Ana', { goal: { every: 1, unit: 'week' } }, { lastNoted: now - 9 * day, turn: 1.3 }),
  row('Élise', { relation: 'friend' }, { turn: 0.2 }),
  row('Book club', { kind: 'group', star: false }, { lastNoted: now - day }),
  row('Kim', { boundary: { type: 'paused', until: '2026-12-20' } }, { lastNoted: now - 90 * day }),
  row('Pat', { boundary: { type: 'space' } }),
  row('Tom', { snoozedUntil: now + day, channels: [{ type: 'email', value: 'tom@work.example' }] }),
];

const everyone: Wanted = { query: '', show: 'everyone', order: 'name' };
const arranged = (wanted: Partial<Wanted>, list = rows): Arranged =>
  arrange(list, { ...everyone, ...wanted }, now, (relation) => relation);
const names = ({ suggested, others }: Arranged) =>
  [...suggested, ...others].map(({ person }) => person.name);

describe('the list of people', () => {
  it('goes by name, whoever something changed for at the end', () => {
    const { suggested, others } = arranged({});
    expect(names({ suggested, others: [] })).toEqual(['Ana', 'Élise', 'Sam', 'Tom']);
    expect(names({ suggested: [], others })).toEqual(['Book club', 'Kim', 'Pat']);
  });

  it.each<[Wanted['order'], string[]]>([
    // Of Élise and Tom nothing is noted, which does not make it long ago.
    ['longest', ['Sam', 'Ana', 'Élise', 'Tom']],
    ['next', ['Ana', 'Sam', 'Élise', 'Tom']],
  ])('in the order %s', (order, expected) => {
    expect(names({ ...arranged({ order }), others: [] })).toEqual(expected);
  });

  it.each<[Wanted['show'], string[]]>([
    ['suggested', ['Ana', 'Élise', 'Sam', 'Tom']],
    ['groups', ['Book club']],
    ['noGoal', ['Élise', 'Sam', 'Tom', 'Book club']],
    ['resting', ['Tom', 'Kim']],
  ])('shows %s alone', (show, expected) => {
    expect(names(arranged({ show }))).toEqual(expected);
  });

  it.each([
    ['elise', ['Élise']],
    ['friend', ['Élise']],
    ['work.ex', ['Tom']],
    ['nobody', []],
  ])('finds "%s" by name, relation or way', (query, expected) => {
    expect(names(arranged({ query }))).toEqual(expected);
  });

  it('takes someone whose pause has ended for anyone else', () => {
    const until = (date: string) => row('Kim', { boundary: { type: 'paused', until: date } });
    const shown = (date: string) =>
      shows.filter((show) => names(arranged({ show }, [until(date)])).length > 0);
    expect(shown('2026-11-22')).toEqual(['everyone', 'suggested', 'noGoal']);
    expect(shown('2026-11-23')).toEqual(['everyone', 'resting']);
    expect(arranged({}, [until('2026-11-22')]).suggested).toHaveLength(1);
  });

  it('never loses or doubles anyone, and never takes someone with a boundary for suggested', () => {
    const one = fc.record({
      name: fc.constantFrom('Ana', 'Ben', 'Zoë', ''),
      star: fc.boolean(),
      bounded: fc.boolean(),
      lastNoted: fc.option(fc.integer({ min: 0, max: now }), { nil: undefined }),
      turn: fc.option(fc.double({ min: 0, max: 9, noNaN: true }), { nil: undefined }),
    });
    const many = fc.array(one, { maxLength: 30 }).map((list) =>
      list.map(({ name, star, bounded, ...rest }, place) => {
        const boundary = bounded ? ({ type: 'never' } as const) : undefined;
        return row(name, { id: String(place), star, boundary }, rest);
      }),
    );
    fc.assert(
      fc.property(
        many,
        fc.constantFrom(...shows),
        fc.constantFrom(...orders),
        (list, show, order) => {
          const all = arranged({ order }, list);
          const ids = [...all.suggested, ...all.others].map(({ person }) => person.id);
          expect(ids.toSorted()).toEqual(list.map(({ person }) => person.id).toSorted());
          const { suggested } = arranged({ show, order }, list);
          expect(suggested.every(({ person }) => person.star && !person.boundary)).toBe(true);
        },
      ),
    );
  });
});
