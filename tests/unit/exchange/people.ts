/** Invented people as the list keeps them, for what must hold for all of them. */
import fc from 'fast-check';
import type { Channel, Person, PersonDate } from '../../../lib/people/person';
import { tidyLine } from '../../../lib/people/tidy';

const line = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map(tidyLine)
  .filter((text) => text !== '');
const awkward = fc.constantFrom(
  'Ana, Ben; and \\ Co: "x"',
  '=SUM(A1)',
  "'+34",
  '-minus',
  '@at',
  'a\\nb',
  '山田 太郎',
  'عمر حداد',
  '  x'.trim(),
  'BEGIN:VCARD',
  'é'.repeat(90),
);
const words = fc.oneof(line, awkward);

const digits = fc.integer({ min: 100_000_000, max: 999_999_999 }).map(String);
const name = fc.stringMatching(/^[a-z]{4,12}$/);

const channel: fc.Arbitrary<Channel> = fc
  .record({
    way: fc.oneof(
      fc.record({
        type: fc.constantFrom('call' as const, 'text' as const),
        value: fc.oneof(
          digits.map((number) => `+34${number}`),
          digits,
        ),
      }),
      fc.record({
        type: fc.constantFrom('whatsapp' as const, 'signal' as const),
        value: digits.map((number) => `+44${number}`),
      }),
      fc.record({
        type: fc.constant('email' as const),
        value: name.map((user) => `${user}+x@example.org`),
      }),
      fc.record({ type: fc.constantFrom('telegram' as const, 'messenger' as const), value: name }),
      fc.record({
        type: fc.constant('facetime' as const),
        value: fc.oneof(
          name.map((user) => `${user}@example.org`),
          digits,
        ),
      }),
      fc.record({
        type: fc.constantFrom('video' as const, 'elsewhere' as const),
        value: name.map((path) => `https://meet.example/${path}?a=1,2;b=3`),
      }),
      fc.record({ type: fc.constant('elsewhere' as const), value: fc.constant('') }),
    ),
    label: fc.option(words, { nil: undefined }),
    notSuggested: fc.constantFrom(undefined, true as const),
  })
  .map(({ way, label, notSuggested }) => ({
    ...way,
    ...(label === undefined ? {} : { label }),
    ...(notSuggested ? { notSuggested } : {}),
  }));

const date: fc.Arbitrary<PersonDate> = fc
  .record({
    label: fc.option(words, { nil: undefined }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    year: fc.option(fc.integer({ min: 1700, max: 2026 }), { nil: undefined }),
  })
  .map(({ label, year, ...rest }) => ({
    kind: 'other' as const,
    ...rest,
    ...(label === undefined ? {} : { label }),
    ...(year === undefined ? {} : { year }),
  }));

const birthday = date.map(({ label: _, ...rest }) => ({ ...rest, kind: 'birthday' as const }));

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** As they lie in the store: tidy, with ways that may be opened. */
export const anyPerson: fc.Arbitrary<Person> = fc
  .record({
    id: fc.uuid(),
    kind: fc.constantFrom('person' as const, 'group' as const),
    name: words,
    relation: optional(words),
    zone: optional(fc.constantFrom('Europe/Madrid', 'America/Argentina/Buenos_Aires')),
    share: optional(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 })),
    channels: fc.array(channel, { maxLength: 8 }),
    birthday: optional(birthday),
    others: fc.uniqueArray(date, {
      maxLength: 4,
      selector: ({ label, month, day }) => `${label} ${month} ${day}`,
    }),
    star: fc.boolean(),
    boundary: optional(
      fc.constantFrom(
        { type: 'never' as const },
        { type: 'space' as const },
        { type: 'died' as const },
        { type: 'paused' as const, until: '2030-01-01' },
      ),
    ),
  })
  .map(({ birthday: day, others, relation, zone, share, boundary, ...rest }) => ({
    ...rest,
    createdAt: 1,
    updatedAt: 1,
    ...(relation === undefined ? {} : { relation }),
    ...(zone === undefined ? {} : { zone }),
    ...(share === undefined ? {} : { share: share.replace(/\r/g, '') || 'x' }),
    ...(boundary === undefined ? {} : { boundary }),
    dates: [...(day ? [day] : []), ...others],
  }));
