/** What the cards of one import have in common: numbers, addresses, user names, full names. */
import { isFullName } from '../people/plain-name';
import type { Imported } from './imported';
import { comparedName } from './names';
import { wayOf } from './signs';

/** Cards; a number on more of them is a company's, and makes nobody one. */
const crowd = 100;

/** What a key begins with that is a name; no way does. */
const named = 'name:';

export const isNameKey = (key: string): boolean => key.startsWith(named);

export interface CardSigns {
  /** By place. */
  plain: string[];
  keys: Set<string>[];
  /** By key, without what a crowd has in common. */
  places: Map<string, number[]>;
  /** What a crowd has in common. */
  crowded: Set<string>;
}

/** Yields the share that is done, 0 to 1. */
export function* cardSigns(cards: readonly Imported[]): Generator<number, CardSigns> {
  const signs: CardSigns = { plain: [], keys: [], places: new Map(), crowded: new Set() };
  for (const [place, card] of cards.entries()) {
    const plain = comparedName(card.name);
    const keys = keysOf(card, plain);
    signs.plain.push(plain);
    signs.keys.push(keys);
    for (const key of keys) {
      const held = signs.places.get(key);
      if (held) held.push(place);
      else signs.places.set(key, [place]);
    }
    yield (place + 1) / cards.length;
  }
  for (const [key, { length }] of signs.places)
    if (length > crowd && !isNameKey(key)) signs.crowded.add(key);
  for (const key of signs.crowded) signs.places.delete(key);
  return signs;
}

/** Of a first name alone there may be two. */
function keysOf({ channels }: Imported, plain: string): Set<string> {
  const ways = channels.flatMap((channel) => wayOf(channel)?.key ?? []);
  return new Set(isFullName(plain) ? [...ways, `${named}${plain}`] : ways);
}
