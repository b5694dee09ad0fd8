/** Who may be known already, and what is chosen before the person chooses. */
import { describe, expect, it } from 'vitest';
import { chosenOf, isChosenWithAll } from '../../../lib/exchange/choose';
import { type Choice, propose } from '../../../lib/exchange/match';
import { phoneReader } from '../../../lib/exchange/phone';
import type { Channel, Person } from '../../../lib/people/person';
import { plainName } from '../../../lib/people/plain-name';
import { someone } from '../people/someone';
import { atOnce, bytesOf, foundIn, readingOf } from './reading';

const cards = (...all: string[][]) =>
  all.map((lines) => `BEGIN:VCARD\r\n${lines.join('\r\n')}\r\nEND:VCARD\r\n`).join('');

const day = '2026-11-22';

const proposalsIn = (country: string | undefined, people: Person[], ...all: string[][]) =>
  atOnce(
    propose(foundIn(readingOf(bytesOf(cards(...all))), country), people, phoneReader(country), day),
  );
const proposals = (people: Person[], ...all: string[][]) => proposalsIn('ES', people, ...all);

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
      'by a number with a surname in common: a couple',
      with1('Antonio Ruiz', { type: 'call', value: '+34912345678' }),
      ['FN:Carmen Ruiz', 'TEL:912345678'],
      'phone',
      'add',
    ],
    [
      'by a number under a shorter name',
      with1('Antonio Ruiz', { type: 'call', value: '+34912345678' }),
      ['FN:A. Ruiz', 'TEL:912345678'],
      'phone',
      'merge',
    ],
    [
      'by a number under a title',
      with1('Antonio Ruiz', { type: 'call', value: '+34912345678' }),
      ['FN:Dr. Antonio Ruiz Vega', 'TEL:912345678'],
      'phone',
      'merge',
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

  it('who was removed is not proposed', () => {
    const found = foundIn(readingOf(bytesOf(cards(['FN:Ana', 'TEL:612345678']))), 'ES');
    const gone = { id: 'known', updatedAt: 1, deleted: true as const };
    expect(atOnce(propose(found, [gone], phoneReader('ES'), day))[0]?.match).toBeUndefined();
  });
});

describe('somebody under "something changed"', () => {
  const space = { boundary: { type: 'space' } } as const;
  const number = { type: 'call', value: '+34612345678' } as const;
  const leo = with1('Leo', number, space);
  const aside = { setAside: true, choice: 'skip' };
  const choicesOf = (all: ReturnType<typeof proposals>) => all.map(({ choice }) => choice);

  it.each<[string, Channel, string]>([
    ['number', number, 'TEL:612 34 56 78'],
    ['number of a messenger', { ...number, type: 'telegram' }, 'TEL:612 34 56 78'],
    ['address', { type: 'email', value: 'Leo@x.org' }, 'EMAIL:leo@X.org'],
    ['user name', { type: 'telegram', value: 'Leom' }, 'IMPP:https://t.me/leom'],
  ])('is not proposed by their %s: the card stays out', (_, channel, line) => {
    const away = with1('Leo', channel, space);
    for (const name of ['Leo', 'Leo Marín', 'Marín, Leo', 'Leonardo Marín'])
      expect(proposals([away], [`FN:${name}`, line])).toMatchObject([aside]);
  });

  it.each([
    ['612345678', '+34612345678'],
    ['0612345678', '+33612345678'],
    ['0034612345678', '+34612345678'],
    ['32123456', '+4532123456'],
    ['1123456789', '+5491123456789'],
  ])('is known by the number %s in %s, whatever country is chosen', (kept, written) => {
    const away = with1('Leo', { type: 'call', value: kept }, space);
    for (const country of [undefined, 'US', 'ES'])
      expect(proposalsIn(country, [away], ['FN:Leo', `TEL:${written}`])).toMatchObject([aside]);
  });

  it('is not known by another number that ends alike in another country', () => {
    const [one] = proposals([leo], ['FN:Leo', 'TEL:+390612345678']);
    expect(one?.setAside).toBe(false);
  });

  it('is not proposed by another card of theirs, wherever in the file it stands', () => {
    const byNumber = ['FN:Leo Marín', 'TEL:612345678', 'EMAIL:marin@y.org'];
    const byName = ['FN:Leo Marin', 'EMAIL:leo@x.org'];
    const byAddress = ['FN:L. Marín', 'EMAIL:leo@x.org'];
    for (const file of [
      [byNumber, byName, byAddress],
      [byAddress, byName, byNumber],
    ]) {
      const all = proposals([leo], ...file);
      expect(all).toMatchObject([aside, aside, aside]);
      expect(chosenOf(all)).toEqual({ add: [], merge: [] });
    }
  });

  it('is not proposed by another card that shares with one whose name begins with the family', () => {
    const all = proposals(
      [with1('Leo Marín', number, space)],
      ['FN:Marín, Leo', 'TEL:612345678', 'EMAIL:leo@x.org'],
      ['FN:Leo at work', 'EMAIL:leo@x.org', 'EMAIL:leo@work.org'],
    );
    expect(all).toMatchObject([aside, aside]);
  });

  it('of the same name, without a way in common, is left out until chosen', () => {
    const [one] = proposals([with1('Leo Marín', number, space)], ['FN:leo marin', 'EMAIL:l@y.org']);
    expect(one).toMatchObject({
      setAside: false,
      choice: 'skip',
      found: { refused: [{ why: 'namesake' }] },
    });
    expect(one && chosenOf([{ ...one, choice: 'add' }]).add).toHaveLength(1);
  });

  it.each([
    ['words in another order', 'Marín, Leo'],
    ['a second surname', 'Leo Marín García'],
    ['a word about the card', 'Leo Marín (work)'],
  ])('is doubted behind a full name with %s', (_, name) => {
    const away = with1('Leo Marín', number, space);
    expect(proposals([away], [`FN:${name}`, 'EMAIL:l@y.org'])).toMatchObject([
      { choice: 'skip', doubtful: true },
    ]);
  });

  it('is not doubted behind a first name or a surname alone', () => {
    const away = with1('Leo Marín', number, space);
    const [one, other] = proposals(
      [away],
      ['FN:Leo Sanz', 'EMAIL:l@y.org'],
      ['FN:Carmen Marín', 'EMAIL:c@y.org'],
    );
    expect([one?.doubtful, other?.doubtful]).toEqual([false, false]);
  });

  describe('leaves a doubt about every card that shares something with a namesake:', () => {
    const away = with1('Leo Marín', number, space);
    const namesake = ['FN:Leo Marín', 'EMAIL:l@y.org', 'TEL:912345678'];
    it.each<[string, string[][]]>([
      ['their name at work', [['FN:Leo at work', 'EMAIL:l@y.org']]],
      ['their surname first', [['FN:Work Marín', 'TEL:912345678']]],
      ['another name altogether', [['FN:Dad', 'EMAIL:L@Y.org']]],
      [
        'one that shares with one that shares',
        [
          ['FN:Leo at work', 'EMAIL:l@y.org', 'EMAIL:leo@work.org'],
          ['FN:Leo fax', 'EMAIL:leo@work.org'],
        ],
      ],
      [
        'the same full name as one that shares',
        [
          ['FN:Old office', 'EMAIL:l@y.org'],
          ['FN:Old Office', 'EMAIL:office@y.org'],
        ],
      ],
    ])('%s', (_, others) => {
      const all = [namesake, ...others];
      for (const file of [all, all.toReversed()]) {
        const found = proposals([away], ...file);
        expect(found.map(({ doubtful, setAside }) => [doubtful, setAside])).toEqual(
          file.map(() => [true, false]),
        );
        expect(chosenOf(found)).toEqual({ add: [], merge: [] });
      }
    });

    it('and is not chosen with all the others, only on its own', () => {
      const all = proposals([away], ['FN:Ana', 'TEL:612345670'], namesake, [
        'FN:Leo',
        'EMAIL:l@y.org',
      ]);
      const chosen = all.map((one) =>
        isChosenWithAll(one) ? { ...one, choice: 'add' as const } : one,
      );
      expect(chosenOf(chosen).add.map(({ name }) => name)).toEqual(['Ana']);
      const one = all.map((each) => ({ ...each, choice: 'add' as const }));
      expect(chosenOf(one).add).toHaveLength(3);
    });

    it('says why beside it', () => {
      const [, other] = proposals([away], namesake, ['FN:Dad', 'EMAIL:l@y.org']);
      expect(other?.found.refused).toEqual([{ text: 'l@y.org', why: 'shares-doubt' }]);
    });

    it('but nobody two steps away under other names, and no company', () => {
      const carmen = ['FN:Carmen', 'TEL:912345678', 'EMAIL:c@y.org'];
      const pat = ['FN:Pat', 'EMAIL:c@y.org'];
      expect(proposals([away], namesake, carmen, pat).map(({ doubtful }) => doubtful)).toEqual([
        true,
        true,
        false,
      ]);
      const office = Array.from({ length: 20 }, (_, at) => [`FN:Person${at}`, 'TEL:912345678']);
      expect(proposals([away], namesake, ...office).filter((one) => one.doubtful)).toHaveLength(1);
    });

    it('but for someone listed whose own number is on it', () => {
      const listed = { ...with1('Leo Marín', { type: 'email', value: 'l@y.org' }), id: 'other' };
      expect(proposals([away, listed], namesake)).toMatchObject([
        { choice: 'merge', match: { of: 'list', id: 'other', sign: 'email' } },
      ]);
      const byName = { ...with1('Leo Marín', { type: 'email', value: 'x@y.org' }), id: 'other' };
      expect(proposals([away, byName], namesake)).toMatchObject([{ choice: 'skip' }]);
      const carmen = { ...with1('Carmen', { type: 'call', value: '+34912345678' }), id: 'carmen' };
      expect(proposals([away, carmen], namesake)).toMatchObject([{ choice: 'skip' }]);
    });
  });

  it('keeps their shared number only, of a card under another name', () => {
    const carmen = with1('Carmen Ruiz', number, { boundary: { type: 'died' } });
    const antonio = ['FN:Antonio Ruiz', 'TEL:612345678', 'EMAIL:antonio@x.org'];
    const [one] = proposals([carmen], antonio);
    expect(one).toMatchObject({
      setAside: false,
      choice: 'add',
      found: {
        person: { channels: [{ type: 'email', value: 'antonio@x.org' }] },
        refused: [{ text: '+34612345678', why: 'shared-way' }],
      },
    });
    const listed = { ...with1('Antonio Ruiz', number), id: 'antonio' };
    expect(proposals([carmen, listed], antonio)).toMatchObject([
      { setAside: false, choice: 'merge', match: { of: 'list', id: 'antonio' } },
    ]);
  });

  it('is nobody whose card has nothing but their number: left out until chosen', () => {
    expect(proposals([leo], ['FN:Somebody', 'TEL:612345678'])).toMatchObject([
      { setAside: false, choice: 'skip', found: { person: { channels: [] } } },
    ]);
  });

  it('is away no more on the day a pause ends', () => {
    const paused = (until: string) => with1('Leo', number, { boundary: { type: 'paused', until } });
    const card = ['FN:Leo', 'TEL:612345678'];
    expect(choicesOf(proposals([paused('2026-11-23')], card))).toEqual(['skip']);
    expect(proposals([paused(day)], card)).toMatchObject([
      { match: { of: 'list', id: 'known' }, choice: 'merge' },
    ]);
  });

  it('takes no company away with them: a number on very many cards makes nobody one', () => {
    const office = Array.from({ length: 200 }, (_, at) => [
      `FN:Person${at} Of Office`,
      'TEL:912345678',
    ]);
    const all = proposals([leo], ['FN:Leo', 'TEL:612345678', 'TEL:912345678'], ...office);
    expect(all.filter(({ setAside }) => setAside)).toHaveLength(1);
    expect(all.filter(({ found }) => found.refused.length > 0)).toEqual([]);
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

  it('are two people where only the number of a company is on both', () => {
    const office = Array.from({ length: 150 }, (_, at) => [
      `FN:Ana${at % 2} Of Office${at}`,
      'TEL:912345678',
    ]);
    const listed = with1('Ana0 Elsewhere', { type: 'call', value: '+34912345678' });
    expect(proposals([listed], ...office).filter(({ match }) => match)).toEqual([]);
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
