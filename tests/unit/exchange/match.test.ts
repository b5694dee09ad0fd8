/** Who may be known already, and what is chosen before the person chooses. */
import { describe, expect, it } from 'vitest';
import { chosenOf } from '../../../lib/exchange/choose';
import { type Choice, propose } from '../../../lib/exchange/match';
import { phoneReader } from '../../../lib/exchange/phone';
import type { Channel, Person } from '../../../lib/people/person';
import { plainName } from '../../../lib/people/plain-name';
import { someone } from '../people/someone';
import { atOnce, bytesOf, foundIn, readingOf } from './reading';

const cards = (...all: string[][]) =>
  all.map((lines) => `BEGIN:VCARD\r\n${lines.join('\r\n')}\r\nEND:VCARD\r\n`).join('');

const proposals = (people: Person[], ...all: string[][]) =>
  atOnce(propose(foundIn(readingOf(bytesOf(cards(...all))), 'ES'), people, phoneReader('ES')));

const with1 = (name: string, channel: Channel, more: Partial<Person> = {}) =>
  someone('known', { name, channels: [channel], ...more });

describe('somebody in the list', () => {
  it.each<[string, Person, string[], string, Choice]>([
    [
      'by number, however it is written',
      with1('Ana', { type: 'call', value: '612345678' }),
      ['FN:Ana Ruiz', 'TEL:+34 612 34 56 78'],
      'phone',
      'merge',
    ],
    [
      'by a number kept for a messenger',
      with1('Ana', { type: 'whatsapp', value: '+34612345678' }),
      ['FN:Ana', 'TEL:612345678'],
      'phone',
      'merge',
    ],
    [
      'by address, whatever its case',
      with1('Ana', { type: 'email', value: 'Ana@Example.org' }),
      ['FN:Ana', 'EMAIL:ana@example.ORG'],
      'email',
      'merge',
    ],
    [
      'by a number under another name: two who share it',
      with1('Ben', { type: 'call', value: '+34912345678' }),
      ['FN:Cleo', 'TEL:912345678'],
      'phone',
      'add',
    ],
    [
      'by a full name, without its accents',
      with1('José Núñez', { type: 'elsewhere', value: '' }),
      ['FN:Jose Nunez', 'EMAIL:j@example.org'],
      'name',
      'merge',
    ],
    [
      'by a first name, which many have',
      with1('Ana', { type: 'elsewhere', value: '' }),
      ['FN:Ana', 'EMAIL:j@example.org'],
      'name',
      'add',
    ],
  ])('is known %s', (_, person, card, sign, choice) => {
    expect(proposals([person], card)).toMatchObject([
      { match: { of: 'list', id: 'known', sign }, choice, setAside: false },
    ]);
  });

  it('is nobody else', () => {
    const person = with1('Ana', { type: 'call', value: '+34612345678' });
    const [one] = proposals([person], ['FN:Ben', 'TEL:612345679']);
    expect(one?.match).toBeUndefined();
    expect(one?.choice).toBe('add');
  });

  it('under "something changed" is no proposal: the card stays out', () => {
    const away = with1(
      'Ana',
      { type: 'call', value: '612345678' },
      { boundary: { type: 'space' } },
    );
    expect(proposals([away], ['FN:Somebody', 'TEL:+34612345678'])).toMatchObject([
      { setAside: true, choice: 'skip' },
    ]);
    // Of a name alone there may be two.
    const [namesake] = proposals([away], ['FN:Ana', 'TEL:612345670']);
    expect(namesake).toMatchObject({ setAside: false, choice: 'add' });
    expect(namesake?.match).toBeUndefined();
  });

  it('who was removed is not proposed', () => {
    const found = foundIn(readingOf(bytesOf(cards(['FN:Ana', 'TEL:612345678']))), 'ES');
    const gone = { id: 'known', updatedAt: 1, deleted: true as const };
    expect(atOnce(propose(found, [gone], phoneReader('ES')))[0]?.match).toBeUndefined();
  });
});

describe('two cards of one file', () => {
  const ana = ['FN:Ana Ruiz', 'TEL:612345678'];
  const again = ['FN:Ana Ruiz', 'TEL:612345678', 'EMAIL:ana@example.org'];

  it('become one person with the ways of both', () => {
    const { add, merge } = chosenOf(proposals([], ana, again));
    expect(merge).toEqual([]);
    expect(add).toHaveLength(1);
    expect(add[0]?.channels.map(({ type }) => type)).toEqual(['text', 'call', 'email']);
  });

  it('both go to somebody in the list whom the first one is', () => {
    const known = with1('Ana Ruiz', { type: 'call', value: '+34612345678' });
    const { add, merge } = chosenOf(
      proposals([known], ana, ['FN:Ana Ruiz', 'EMAIL:ana@example.org']),
    );
    expect(add).toEqual([]);
    expect(merge.map(({ id }) => id)).toEqual(['known', 'known']);
  });

  it('stay two where that is chosen, and the second comes alone where the first stays out', () => {
    const [first, second] = proposals([], ana, again);
    if (!first || !second) throw new Error('two proposals');
    const counts = (one: Choice, other: Choice) =>
      chosenOf([
        { ...first, choice: one },
        { ...second, choice: other },
      ]).add.length;
    expect(counts('add', 'add')).toBe(2);
    expect(counts('skip', 'merge')).toBe(1);
    expect(counts('add', 'skip')).toBe(1);
    expect(counts('skip', 'skip')).toBe(0);
  });
});

it.each([
  ['José  NÚÑEZ', 'jose nunez'],
  ['O’Neil, Pat', 'o neil pat'],
  ['山田 太郎', '山田 太郎'],
  ['---', ''],
])('the plain name of %j is %j', (name, plain) => {
  expect(plainName(name)).toBe(plain);
});
