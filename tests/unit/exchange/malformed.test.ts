/** Whatever a file holds: no exception, no hang, and nothing but what may be kept comes out of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propose } from '../../../lib/exchange/match';
import { phoneReader } from '../../../lib/exchange/phone';
import { readAddressBook } from '../../../lib/exchange/read';
import { takeIn } from '../../../lib/exchange/take-in';
import { understand } from '../../../lib/exchange/understand';
import { parseRecord } from '../../../lib/snapshot/database';
import { someone } from '../people/someone';
import { atOnce, bytesOf, words } from './reading';

const folder = join(import.meta.dirname, '../../fixtures/people');
const fixtures = readdirSync(folder)
  .filter((name) => /\.(vcf|csv)$/.test(name))
  .map((name) => new Uint8Array(readFileSync(join(folder, name))));

/** Whose names and numbers are in what is made here: cards are compared with them. */
const away = [
  someone('x', { name: 'x', boundary: { type: 'space' } }),
  someone('ana', {
    name: 'Ana Ruiz',
    channels: [{ type: 'call', value: '+34612345678' }],
    boundary: { type: 'never' },
  }),
];

/** Everything from bytes to the records that would be written, none of which the store refuses. */
function throughAll(bytes: Uint8Array): void {
  const read = atOnce(readAddressBook(bytes));
  if (!read.ok) return;
  const readPhone = phoneReader('ES');
  const found = atOnce(
    understand(read.reading, { readPhone, words, dateOrder: 'day-first', thisYear: 2026 }),
  );
  const proposals = atOnce(propose(found, away, readPhone, '2026-11-22'));
  const add = proposals.map(({ found: { person } }) => person);
  let id = 0;
  for (const person of takeIn(
    [],
    { add, merge: [] },
    { now: 1, day: '2026-11-22' },
    () => `id-${id++}`,
  )) {
    const kept = parseRecord(`person/${person.id}`, JSON.parse(JSON.stringify(person)));
    if (!kept) throw new Error(`does not fit: ${JSON.stringify(person)}`);
  }
}

/** Ms of this process's own work: a busy machine is no hang. */
function workOf(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** Once more where it took long: a collection of garbage falls on somebody now and then. */
function quickest(run: () => void, enough: number): number {
  let least = workOf(run);
  for (let again = 0; again < 3 && least > enough; again++) least = Math.min(least, workOf(run));
  return least;
}

const piece = fc.constantFrom(
  ...[
    'BEGIN:VCARD',
    'END:VCARD',
    'VERSION:2.1',
    'VERSION:4.0',
    'FN:',
    'N:',
    'TEL',
    'EMAIL',
    'BDAY:',
  ],
  ...[';', ':', ',', '=', '"', '\\', '\\n', '.', '\r', '\n', '\r\n', '\r\n ', '=\r\n', ' ', '\t'],
  ...[
    ';ENCODING=QUOTED-PRINTABLE:',
    ';ENCODING=B:',
    ';CHARSET=',
    'UTF-8:',
    'iso-2022-jp:',
    '=C3',
    '=A9',
  ],
  ...['AGENT:', 'item1.', 'X-ABLabel:', 'X-INSTEAD="1 call,2 text":', 'tel:', '%E0%A4%A', 'PHOTO:'],
  ...[
    'First Name,Phone 1 - Value',
    '"',
    "'=",
    ' ::: ',
    '* ',
    '3/4/1980',
    '22 Mar 1980',
    'ext. 1',
    '+55 0xx11 98765-4321',
    '1-800-FLOWERS',
    'X-INSTEAD-CHANGED:paused 2026-13-40 @999999999999999',
    'X-Instead-Changed',
    '|',
    '|---|---|',
    'Notes:',
    'Name|Phone',
    'FN:Ana Ruiz',
    '+34612345678',
    '\u202d',
    '\ud800',
  ],
);

const made = fc
  .array(fc.oneof(piece, fc.string({ maxLength: 6 })), { maxLength: 60 })
  .map((parts) => bytesOf(parts.join('')));
const inCard = fc
  .array(fc.oneof(piece, fc.string({ maxLength: 6 })), { maxLength: 40 })
  .map((parts) => bytesOf(`BEGIN:VCARD\r\nFN:x\r\n${parts.join('')}\r\nEND:VCARD`));

/** A real file with some bytes torn out, put in, repeated or turned. */
const damaged = fc
  .record({
    file: fc.nat(fixtures.length - 1),
    cuts: fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        drop: fc.nat(40),
        put: fc.uint8Array({ maxLength: 6 }),
      }),
      { minLength: 1, maxLength: 6 },
    ),
  })
  .map(({ file, cuts }) => {
    const bytes = [...(fixtures[file] ?? [])];
    for (const { at, drop, put } of cuts) bytes.splice(Math.floor(at * bytes.length), drop, ...put);
    return Uint8Array.from(bytes);
  });

describe('a file that is broken', () => {
  it('never throws, never takes more than 100 ms, never yields what the store refuses', () => {
    const anything = fc.oneof(fc.uint8Array({ maxLength: 300 }), made, inCard, damaged);
    for (const fixture of fixtures) throughAll(fixture);
    fc.assert(
      fc.property(anything, (bytes) => {
        expect(quickest(() => throughAll(bytes), 100)).toBeLessThan(100);
      }),
      { numRuns: 10_000 },
    );
  }, 120_000);

  /** Long runs with something else behind them are what makes a pattern try again and again. */
  const runs = [
    ';',
    ',',
    ', ',
    '@',
    'a@',
    '<',
    '<a@',
    '(',
    '1',
    '1-',
    '1 ',
    '\\',
    '\\,',
    '%',
    '%E0',
    '=',
    '"',
    ':',
    'a:',
    'a.',
    '+',
    'x',
    '/',
    '.',
    '*',
    ' ::: ',
    'mar ',
    '1 ext ',
    '1800a',
  ];
  const long = (run: string) => `${run.repeat(Math.ceil(90_000 / run.length))}z`;
  const slowest = (texts: string[]) =>
    Math.max(...texts.map((text) => quickest(() => throughAll(bytesOf(text)), 400)));

  it.each([
    'FN',
    'N',
    'ORG',
    'NICKNAME',
    'TEL',
    'EMAIL',
    'BDAY',
    'IMPP',
    'URL',
    'X-SOCIALPROFILE',
    'CATEGORIES',
    'TZ',
    'item1.X-ABLabel',
    'X-ANDROID-CUSTOM',
    'TEL;X-INSTEAD="1 call"',
    'X-INSTEAD-SHARE',
    'X-INSTEAD-CHANGED',
    'TEL;TYPE',
  ])(
    'with any long run in %s takes no longer than its size',
    (property) => {
      const texts = runs.flatMap((run) => [
        card(`${property}:${long(run)}`),
        card(`item1.TEL;TYPE=home:1\r\n${property}:tel:${long(run)}`),
      ]);
      expect(slowest(texts)).toBeLessThan(400);
    },
    120_000,
  );

  it.each([
    'Name',
    'Labels',
    'Birthday',
    'E-mail 1 - Value',
    'Phone 1 - Value',
    'IM 1 - Value',
    'Website 1 - Value',
  ])(
    'with any long run under %s takes no longer than its size',
    (column) => {
      const texts = runs.map(
        (run) => `Given Name,${column}\r\nx,"${long(run).replaceAll('"', '""')}"\r\n`,
      );
      expect(slowest([...texts, ...runs.map((run) => `Name,${long(run)}\r\nx,y`)])).toBeLessThan(
        400,
      );
    },
    120_000,
  );

  const card = (body: string) => `BEGIN:VCARD\r\nFN:x\r\n${body}\r\nEND:VCARD\r\n`;
  const many = (text: string, bytes = 300_000) => text.repeat(Math.ceil(bytes / text.length));
  /** Each with an address of the one before. */
  const tied = (count: number) =>
    Array.from(
      { length: count },
      (_, at) =>
        `BEGIN:VCARD\nFN:Ana Ruiz ${at}\nEMAIL:a${at}@x.org\nEMAIL:a${at + 1}@x.org\nEND:VCARD\n`,
    ).join('');
  it.each<[string, string]>([
    ['line ends', card(many('\r'))],
    ['soft breaks', card(`NOTE;ENCODING=QUOTED-PRINTABLE:${many('=\r\n')}`)],
    ['spaces', card(`NOTE:${many(' ')}`)],
    ['spaces before nothing', card(many(' '))],
    ['quotes', card(`TEL;TYPE=${many('"')}:1`)],
    ['parameters', card(`TEL${many(';a=b')}:1`)],
    ['words without a colon', card(many('a'))],
    ['backslashes', card(`N:${many('\\')}`)],
    ['semicolons', card(`N:${many(';')}`)],
    ['raw lines', card(`FN:y\r\n${many('no property here\r\n')}`)],
    ['beginnings', many('BEGIN:VCARD\r\n')],
    ['cards within cards', many('AGENT:\r\nBEGIN:VCARD\r\n')],
    ['numbers', card(many('TEL:+34612345678\r\n'))],
    ['one number', card(`TEL:${many('1-')}`)],
    ['one address', card(`EMAIL:${many('a@a.')}`)],
    ['cards of one name', many('BEGIN:VCARD\nFN:Ana Ruiz\nEMAIL:a@x.org\nEND:VCARD\n')],
    ['cards of one who is away', many('BEGIN:VCARD\nFN:Ana Ruiz\nTEL:+34612345678\nEND:VCARD\n')],
    ['cards that share and share', tied(4_000)],
    ['lines above headers', many('Notes, and more\r\n')],
    ['a line above headers', `${many('x,')}\r\nName,Phone\r\nAna,1`],
    ['pipes', `Name|Phone\r\n${many('|')}`],
    ['quotes of a table', `Name,Phone\r\n${many('"')}`],
    ['cells that never close', `Name,Phone\r\n${many('"x,\r\n')}`],
    ['columns', `Name,Phone\r\n${many(',')}`],
  ])('of %s by the hundred thousand takes no longer than its size', (_, text) => {
    const bytes = bytesOf(text);
    expect(quickest(() => throughAll(bytes), 1_500)).toBeLessThan(1_500);
  });
});
