/** Which cards of a file are of somebody under "Something changed": those that match, and what matches those. */
import { type Away, addAway, isAway, mayBeOne } from './away';
import { keysOf, named, placesBySign } from './card-signs';
import type { Channel, Imported } from './imported';
import { comparedName } from './names';
import { wayOf } from './signs';

/**
 * By place. What is on a card that is set aside belongs to `away` from then on. `marked` are cards that
 * bring a boundary of their own: they come in with it, and other cards of theirs are set aside.
 */
export function setAside(
  cards: readonly Imported[],
  away: Away,
  marked: (card: Imported) => boolean,
): { out: Set<number>; marks: Set<number> } {
  const out = outOf(cards, away, new Set());
  const marks = new Set(
    [...cards.keys()].filter((place) => !out.has(place) && marked(cards[place] as Imported)),
  );
  if (marks.size === 0) return { out, marks };
  const bySign = placesBySign(cards);
  for (const place of marks) addAway(away, withoutCrowded(cards[place] as Imported, bySign));
  return { out: new Set([...out, ...outOf(cards, away, marks)]), marks };
}

function outOf(cards: readonly Imported[], away: Away, marks: ReadonlySet<number>): Set<number> {
  const bySign = placesBySign(cards);
  const next = [...cards.keys()].filter(
    (place) => !marks.has(place) && isAway(away, cards[place] as Imported),
  );
  const out = new Set(next);
  for (let place = next.pop(); place !== undefined; place = next.pop()) {
    const card = cards[place] as Imported;
    addAway(away, withoutCrowded(card, bySign));
    for (const key of keysOf(card)) {
      const places = bySign.get(key) ?? [];
      const same = places.filter(
        (other) => !out.has(other) && !marks.has(other) && isOf(card, cards[other], key),
      );
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
  key.startsWith(named) || mayBeOne(comparedName(card.name), comparedName(other?.name ?? ''));

function withoutCrowded(card: Imported, bySign: ReadonlyMap<string, number[]>): Imported {
  const isTold = (channel: Channel) => bySign.has(wayOf(channel)?.key ?? '');
  return { ...card, channels: card.channels.filter(isTold) };
}
