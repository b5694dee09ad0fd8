/** Telling files apart, their limits, and the values that need a second look. */
import { describe, expect, it } from 'vitest';
import { mostCards } from '../../../lib/exchange/card';
import { type DateOrder, dateOf, orderOf } from '../../../lib/exchange/date-text';
import { phoneReader } from '../../../lib/exchange/phone';
import { largestFile, readAddressBook } from '../../../lib/exchange/read';
import { bytesOf, read, readingOf } from './reading';

describe('a file', () => {
  it.each<[string, string, string]>([
    ['nothing', '', 'empty'],
    ['spaces and line ends', ' \r\n\t', 'empty'],
    ['a letter', 'Dear diary,\nnothing new.', 'unknown'],
    ['a table of something else', 'Date,Amount\n2026-01-01,12', 'unknown'],
    ['a backup of Instead', '{ "format": "instead-backup" }', 'unknown'],
  ])('of %s is refused', (_, text, why) => {
    expect(read(bytesOf(text))).toEqual({ ok: false, why });
  });

  it('larger than any address book is refused unread', () => {
    expect(read(new Uint8Array(largestFile + 1))).toEqual({ ok: false, why: 'too-large' });
  });

  it('with more people than anybody knows is read as far as that', () => {
    const text = 'BEGIN:VCARD\nFN:x\nEND:VCARD\n'.repeat(mostCards + 2);
    const { cards, skipped, beyond } = readingOf(bytesOf(text));
    expect(cards).toHaveLength(mostCards);
    expect([beyond, skipped]).toEqual([2, []]);
  });

  it('tells how far it is, from nothing to all, never back', () => {
    for (const text of ['BEGIN:VCARD\nFN:x\nEND:VCARD\n'.repeat(50), `Name\n${'x\n'.repeat(50)}`]) {
      const shares: number[] = [];
      const work = readShares(text);
      for (const share of work) shares.push(share);
      expect(shares.length).toBeGreaterThan(10);
      expect(shares).toEqual(shares.toSorted((a, b) => a - b));
      expect(shares.at(-1)).toBeLessThanOrEqual(1);
    }
  });
});

function* readShares(text: string): Generator<number> {
  yield* readAddressBook(bytesOf(text));
}

describe('a date', () => {
  it.each<[string, DateOrder | undefined, string | undefined]>([
    ['1980-03-22', undefined, '1980-3-22'],
    ['1980-3-2', undefined, '1980-3-2'],
    ['19800322', undefined, '1980-3-22'],
    ['19800322T101500Z', undefined, '1980-3-22'],
    ['1980-03-22T00:00:00Z', undefined, '1980-3-22'],
    ['--0322', undefined, '-3-22'],
    ['--03-22', undefined, '-3-22'],
    ['--0229', undefined, '-2-29'],
    ['1604-03-22', undefined, '-3-22'],
    ['0000-03-22', undefined, '-3-22'],
    ['22.03.1980', undefined, '1980-3-22'],
    ['22. 3. 1980', undefined, '1980-3-22'],
    ['22/3/1980', undefined, '1980-3-22'],
    ['3/22/1980', 'day-first', '1980-3-22'],
    ['3/4/1980', 'day-first', '1980-4-3'],
    ['3/4/1980', 'month-first', '1980-3-4'],
    ['3/4/80', 'month-first', '1980-3-4'],
    ['3/4/15', 'month-first', '2015-3-4'],
    ['1980/03/22', undefined, '1980-3-22'],
    ['1980-02-30', undefined, undefined],
    ['1981-02-29', undefined, undefined],
    ['1980-03', undefined, undefined],
    ['1980', undefined, undefined],
    ['---22', undefined, undefined],
    ['circa 1800', undefined, undefined],
    ['', undefined, undefined],
  ])('%j (%s) is %s', (text, order, right) => {
    const date = dateOf(text, order);
    expect(date && `${date.year ?? ''}-${date.month}-${date.day}`).toBe(right);
  });

  it.each<[string[], DateOrder | 'ask' | undefined]>([
    [['1980-03-22'], undefined],
    [['3/4/1980'], 'ask'],
    [['4/4/1980'], undefined],
    [['3/4/1980', '22/3/1980'], 'day-first'],
    [['3/4/1980', '3/22/1980'], 'month-first'],
  ])('%j together say %s', (texts, order) => {
    expect(orderOf(texts)).toBe(order);
  });
});

describe('a number', () => {
  it.each<[string, string | undefined, string | undefined]>([
    ['612 34 56 78', 'ES', '+34612345678'],
    ['+44 (0)20 7946 0958', 'ES', '+442079460958'],
    ['0044 20 7946 0958', 'US', '+442079460958'],
    ['(212) 555-0123', 'US', '+12125550123'],
    ['+1-418-656-9254;ext=102', undefined, '+14186569254'],
    ['612345678', undefined, undefined],
    ['12', 'ES', undefined],
    ['Business', 'ES', undefined],
    ['call me at +34612345678', 'ES', '+34612345678'],
    ['ana612345678@example.org', 'ES', undefined],
    ['+34612345678 +34612345679', 'ES', undefined],
    ['+34612345678'.repeat(30), 'ES', undefined],
  ])('%j of %s is %s', (text, country, right) => {
    const number = phoneReader(country)(text);
    expect(number.ok ? number.value : undefined).toBe(right);
  });

  it('without a country says that one is missing, and else that there is none such', () => {
    expect(phoneReader()('612345678')).toEqual({ ok: false, why: 'country' });
    expect(phoneReader('ES')('12')).toEqual({ ok: false, why: 'no-such-number' });
    expect(phoneReader()('+34 1')).toEqual({ ok: false, why: 'no-such-number' });
  });
});
