/** Several files brought in as one: what comes from which of them stays known. */
import { describe, expect, it } from 'vitest';
import { readBooks, understandBooks } from '../../../lib/exchange/books';
import { mostCards } from '../../../lib/exchange/card';
import { propose } from '../../../lib/exchange/match';
import { phoneReader } from '../../../lib/exchange/phone';
import { largestFile } from '../../../lib/exchange/read';
import { atOnce, bytesOf, words } from './reading';

const card = (...lines: string[]) => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n');
const file = (name: string, text: string) => ({ name, bytes: bytesOf(text) });
const readPhone = phoneReader('ES');
const choices = { readPhone, words, thisYear: 2026 };

const ana = file('ana.vcf', card('FN:Ana Ruiz', 'TEL:612345678'));
const both = file(
  'both.vcf',
  card('TEL;TYPE=X:') + card('FN:Ana Ruiz', 'EMAIL:ana@x.org') + card('FN:Ben'),
);
const table = file('table.csv', 'Name,Birthday\nCleo,13/4/1980\nDan,1/2/1980\n');

describe('several files', () => {
  it('are one import, in the order in which they came', () => {
    const { books, unread } = atOnce(readBooks([ana, both, table]));
    expect(unread).toEqual([]);
    expect(books.map(({ name, reading }) => [name, reading.cards.length])).toEqual([
      ['ana.vcf', 1],
      ['both.vcf', 2],
      ['table.csv', 2],
    ]);
    const found = atOnce(understandBooks(books, choices));
    expect(found.map(({ file, line, person }) => [file, line, person.name])).toEqual([
      [0, 1, 'Ana Ruiz'],
      [1, 4, 'Ana Ruiz'],
      [1, 8, 'Ben'],
      [2, 2, 'Cleo'],
      [2, 3, 'Dan'],
    ]);
    const [first, second] = atOnce(propose(found, [], readPhone, '2026-11-22'));
    expect(first?.choice).toBe('add');
    expect(second).toMatchObject({ choice: 'merge', match: { of: 'file', place: 0 } });
  });

  it('each have their own order of days and months', () => {
    const american = file('us.csv', 'Name,Birthday\nEve,4/13/1980\nFay,1/2/1980\n');
    const found = atOnce(understandBooks(atOnce(readBooks([table, american])).books, choices));
    const month = (name: string) =>
      found.find(({ person }) => person.name === name)?.person.dates[0]?.month;
    expect([month('Dan'), month('Fay')]).toEqual([2, 1]);
  });

  it('that cannot be read are named with their reason, and the others are read', () => {
    const files = [file('a.txt', 'Dear diary'), file('b.vcf', ' '), ana];
    const { books, unread } = atOnce(readBooks(files));
    expect(books.map(({ name }) => name)).toEqual(['ana.vcf']);
    expect(unread).toEqual([
      { name: 'a.txt', why: 'unknown' },
      { name: 'b.vcf', why: 'empty' },
    ]);
  });

  it('are together no larger than one may be', () => {
    const large = { name: 'large.vcf', bytes: new Uint8Array(largestFile - 10) };
    const { books, unread } = atOnce(readBooks([large, ana]));
    expect(books).toEqual([]);
    expect(unread).toEqual([
      { name: 'large.vcf', why: 'empty' },
      { name: 'ana.vcf', why: 'too-large' },
    ]);
  });

  it('hold together no more people than one may', () => {
    const half = file('half.csv', `Name\n${'Ana\n'.repeat(mostCards / 2 + 1)}`);
    const { books } = atOnce(readBooks([half, half, ana]));
    expect(books.map(({ reading }) => [reading.cards.length, reading.beyond])).toEqual([
      [mostCards / 2 + 1, 0],
      [mostCards / 2 - 1, 2],
      [0, 1],
    ]);
  });

  it('tell how far they are read, by their sizes', () => {
    const shares: number[] = [];
    const work = readBooks([file('one.vcf', card('FN:A').repeat(3)), ana]);
    for (let step = work.next(); !step.done; step = work.next()) shares.push(step.value);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
  });
});
