/** What the cards of one file have in common: numbers, addresses, user names, full names. */
import { isFullName } from '../people/plain-name';
import type { Imported } from './imported';
import { comparedName } from './names';
import { wayOf } from './signs';

/** Cards; a number on more of them is a company's, and makes nobody one. */
const crowd = 100;

/** What a key begins with that is a name; no way does. */
export const named = 'name:';

/** Without what a crowd has in common. */
export function placesBySign(cards: readonly Imported[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [place, card] of cards.entries())
    for (const key of keysOf(card)) {
      const held = places.get(key);
      if (held) held.push(place);
      else places.set(key, [place]);
    }
  for (const [key, { length }] of places)
    if (length > crowd && !key.startsWith(named)) places.delete(key);
  return places;
}

/** Of a first name alone there may be two. */
export function keysOf({ name, channels }: Imported): Set<string> {
  const plain = comparedName(name);
  const ways = channels.flatMap((channel) => wayOf(channel)?.key ?? []);
  return new Set(isFullName(plain) ? [...ways, `${named}${plain}`] : ways);
}
