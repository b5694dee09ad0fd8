/** Which cards of a file are of somebody under "Something changed": those that match, and what matches those. */
import { isFullName, plainName } from '../people/plain-name';
import { type Away, addAway, isAway, mayBeOne } from './away';
import type { Channel, Imported } from './imported';
import { wayOf } from './signs';

/** Cards; a number on more of them is a company's, and makes nobody one. */
const crowd = 100;

/** By place. What is on a card that is set aside belongs to `away` from then on. */
export function setAside(cards: readonly Imported[], away: Away): Set<number> {
  const bySign = placesBySign(cards);
  const next = [...cards.keys()].filter((place) => isAway(away, cards[place] as Imported));
  const out = new Set(next);
  for (let place = next.pop(); place !== undefined; place = next.pop()) {
    const card = cards[place] as Imported;
    addAway(away, withoutCrowded(card, bySign));
    for (const key of keysOf(card)) {
      const places = bySign.get(key) ?? [];
      const same = places.filter((other) => !out.has(other) && isOf(card, cards[other], key));
      for (const other of same) out.add(other);
      next.push(...same);
      // All who have a name are out with the first of them.
      if (key.startsWith(named)) bySign.delete(key);
    }
  }
  return out;
}

/** Two cards that have this key in common are of one person. */
const isOf = (card: Imported, other: Imported | undefined, key: string): boolean =>
  key.startsWith(named) || mayBeOne(plainName(card.name), plainName(other?.name ?? ''));

function withoutCrowded(card: Imported, bySign: ReadonlyMap<string, number[]>): Imported {
  const isTold = (channel: Channel) => bySign.has(wayOf(channel)?.key ?? '');
  return { ...card, channels: card.channels.filter(isTold) };
}

/** What a key begins with that is a name; no way does. */
const named = 'name:';

function placesBySign(cards: readonly Imported[]): Map<string, number[]> {
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
function keysOf({ name, channels }: Imported): Set<string> {
  const plain = plainName(name);
  const ways = channels.flatMap((channel) => wayOf(channel)?.key ?? []);
  return new Set(isFullName(plain) ? [...ways, `${named}${plain}`] : ways);
}
