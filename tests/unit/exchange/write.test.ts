/** What is exported reads back, and no cell of a table is a formula. */
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readCell, safeCell } from '../../../lib/exchange/csv/safe-cell';
import { csvOf } from '../../../lib/exchange/csv/write';
import { vcardOf } from '../../../lib/exchange/vcard/write';
import type { Person } from '../../../lib/people/person';
import { anyPerson } from './people';
import { bytesOf, foundIn, readingOf } from './reading';

/** What an address book holds of somebody. */
const inAddressBooks = (person: Person) => {
  const { kind, name, relation, zone, share, channels, dates, boundary, updatedAt } = person;
  return {
    kind,
    name,
    ...(relation === undefined ? {} : { relation }),
    ...(zone === undefined ? {} : { zone }),
    ...(share === undefined ? {} : { share }),
    channels,
    dates,
    ...(boundary === undefined ? {} : { changed: { boundary, at: updatedAt } }),
  };
};

const readBack = (text: string) => foundIn(readingOf(bytesOf(text)));

describe('vCard', () => {
  it('always reads back equal', () => {
    fc.assert(
      fc.property(fc.array(anyPerson, { minLength: 1, maxLength: 5 }), (people) => {
        const found = readBack(vcardOf(people));
        expect(found.flatMap(({ refused }) => refused)).toEqual([]);
        expect(found.map(({ person }) => person)).toEqual(people.map(inAddressBooks));
      }),
      { numRuns: 1_000 },
    );
  });

  it('never has a line of more than 75 octets, and ends each with CR LF', () => {
    fc.assert(
      fc.property(anyPerson, (person) => {
        const lines = vcardOf([person]).split('\r\n');
        expect(lines.pop()).toBe('');
        for (const one of lines) {
          expect(bytesOf(one).length).toBeLessThanOrEqual(75);
          expect(one).not.toMatch(/[\r\n]/);
        }
      }),
    );
  });

  it('says nothing of stars and goals', () => {
    fc.assert(
      fc.property(anyPerson, (person) => {
        const plain = { ...person, star: false, goal: undefined };
        const full: Person = { ...person, goal: { every: 1, unit: 'week' }, nextTime: 'secret' };
        expect(vcardOf([full])).toBe(vcardOf([plain]));
      }),
    );
  });
});

describe('a table', () => {
  const formula = /^[=+\-@\t\r]/;

  it('never has a cell that a spreadsheet takes for a formula', () => {
    fc.assert(
      fc.property(fc.array(anyPerson, { maxLength: 5 }), (people) => {
        const { data } = Papa.parse<string[]>(csvOf(people).slice(1));
        for (const cell of data.flat()) expect(cell).not.toMatch(formula);
      }),
      { numRuns: 500 },
    );
  });

  it.each(['=1', '+34', '-1', '@x', '\tx', '\rx', "'=1", "''+1"])(
    'gives %j an apostrophe and takes it off again',
    (text) => {
      expect(safeCell(text)).toBe(`'${text}`);
      expect(readCell(safeCell(text))).toBe(text);
    },
  );

  it.each(['Ana', "O'Neil", "'tis", '', '1-2', 'a=b'])('leaves %j alone', (text) => {
    expect(safeCell(text)).toBe(text);
    expect(readCell(text)).toBe(text);
  });

  it('always reads names, numbers, addresses and birthdays back', () => {
    const values = (person: Pick<Person, 'channels'>, ...types: string[]) =>
      new Set(person.channels.filter(({ type }) => types.includes(type)).map(({ value }) => value));
    const birthdays = ({ dates }: Pick<Person, 'dates'>) =>
      dates.filter(({ kind }) => kind === 'birthday');
    const withCountry = (person: Person): Person => ({
      ...person,
      channels: person.channels.filter(
        ({ type, value }) => type === 'email' || /^\+44/.test(value),
      ),
    });
    fc.assert(
      fc.property(
        fc.array(anyPerson.map(withCountry), { minLength: 1, maxLength: 5 }),
        (people) => {
          const reading = readingOf(bytesOf(csvOf(people)));
          expect(reading.cards.map(({ name }) => name)).toEqual(people.map(({ name }) => name));
          const found = foundIn(reading);
          for (const [at, person] of people.entries()) {
            const back = found[at]?.person;
            if (!back) throw new Error('a person is missing');
            expect(birthdays(back)).toEqual(birthdays(person));
            expect(values(back, 'email')).toEqual(values(person, 'email'));
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
