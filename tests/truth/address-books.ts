/**
 * Address books of the people in a random state: more than one card of each, under their name, another
 * way to write it, or other words, tied together by addresses. Whose a card is can be told from the
 * card alone, by its name or by what it shares with a card that has the name; each bears its owner's
 * id in every address, so that whatever of it comes in can be found again.
 */
import type { Channel, Person } from '../../lib/people/person';
import type { Dice } from './dice';

type Listed = Pick<Person, 'id' | 'name' | 'channels'>;

export const addressOf = (id: string, what: string): string => `${what}@${id}.example`;

interface Card {
  name: string;
  emails: string[];
  phones: string[];
}

/** In random order. */
export function addressBookOf(dice: Dice, people: readonly Listed[]): string {
  const cards: { card: Card; at: number }[] = people
    .filter(() => dice.happens(0.8))
    .flatMap((person) => cardsOf(dice, person, dice.pick(people)))
    .map((card) => ({ card, at: dice.roll() }));
  return cards
    .toSorted((a, b) => a.at - b.at)
    .map(({ card }) => textOf(card))
    .join('');
}

function cardsOf(dice: Dice, person: Listed, partner: Listed): Card[] {
  const { id } = person;
  const [first, second, third] = ['first', 'second', 'third'].map((what) => addressOf(id, what));
  // Under their name: known by a way of their own, or a namesake until somebody says otherwise.
  const cards = [card(named(dice, person), [first, ...some(dice, addressOf(id, 'own'))])];
  if (dice.happens(0.3)) cards[0]?.phones.push(...phonesOf(person));
  if (dice.happens(0.5)) {
    const name = dice.pick([`${id} at work`, `Kin${id}`, person.name]);
    cards.push(card(name, [first, ...some(dice, second)]));
  }
  // With an address of its own it would be somebody else's, who shares the first with them.
  if (dice.happens(0.2)) cards.push(card(`Dad${id} of mine`, [first]));
  if (dice.happens(0.3)) {
    cards.push(card(`${id} again`, [first, third]));
    cards.push(card(`${id} once more`, [third]));
  }
  // A couple's number, under the other's name.
  if (partner.id !== id && dice.happens(0.3))
    cards.push(card(partner.name, [addressOf(partner.id, 'own')], phonesOf(person)));
  return cards;
}

const card = (name: string, emails: (string | undefined)[], phones: string[] = []): Card => ({
  ...{ name, phones },
  emails: emails.filter((email) => email !== undefined),
});

const some = <T>(dice: Dice, one: T): T[] => (dice.happens(0.5) ? [one] : []);

const named = (dice: Dice, { name }: Listed): string => {
  const [given = '', family = ''] = name.split(' ');
  return dice.pick([name, name.toUpperCase(), `${family}, ${given}`, `${name} (work)`]);
};

const phonesOf = ({ channels }: Listed): string[] =>
  channels
    .filter(({ type }: Channel) => type === 'call' || type === 'text')
    .map(({ value }) => value)
    .slice(0, 1);

const textOf = ({ name, emails, phones }: Card): string =>
  [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `FN:${name}`,
    ...emails.map((email) => `EMAIL:${email}`),
    ...phones.map((phone) => `TEL:${phone}`),
    'END:VCARD',
    '',
  ].join('\r\n');
