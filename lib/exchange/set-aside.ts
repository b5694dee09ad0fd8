/** Which cards of a file are of somebody under "Something changed": those that match, and what matches those. */
import { type Away, addAway, isAway, mayBeOne } from './away';
import { type CardSigns, isNameKey } from './card-signs';
import type { Imported } from './imported';
import { shareOf } from './share';
import { wayOf } from './signs';

/**
 * By place. What is on a card that is set aside belongs to `away` from then on. `marked` are cards that
 * bring a boundary of their own: they come in with it, and other cards of theirs are set aside.
 * Yields the share that is done, 0 to 1.
 */
export function* setAside(
  cards: readonly Imported[],
  signs: CardSigns,
  away: Away,
  marked: (card: Imported) => boolean,
): Generator<number, { out: Set<number>; marks: Set<number> }> {
  const out = yield* shareOf(outOf(cards, signs, away, new Set()), 0, 0.5);
  const marks = new Set(
    [...cards.keys()].filter((place) => !out.has(place) && marked(cards[place] as Imported)),
  );
  if (marks.size === 0) return { out, marks };
  for (const place of marks) addAway(away, withoutCrowded(cards[place] as Imported, signs));
  const theirs = yield* shareOf(outOf(cards, signs, away, marks), 0.5, 0.5);
  return { out: new Set([...out, ...theirs]), marks };
}

function* outOf(
  cards: readonly Imported[],
  { plain, keys, places }: CardSigns,
  away: Away,
  marks: ReadonlySet<number>,
): Generator<number, Set<number>> {
  const out = new Set<number>();
  if (away.names.whole.size + away.ways.size === 0) return out;
  for (const [place, card] of cards.entries()) {
    if (!marks.has(place) && isAway(away, card)) out.add(place);
    yield (place + 1) / cards.length;
  }
  const next = [...out];
  const done = new Set<string>();
  for (let place = next.pop(); place !== undefined; place = next.pop()) {
    addAway(away, withoutCrowded(cards[place] as Imported, { places }));
    for (const key of keys[place] ?? []) {
      if (done.has(key)) continue;
      // All who have a name are out with the first of them.
      if (isNameKey(key)) done.add(key);
      for (const other of places.get(key) ?? []) {
        if (out.has(other) || marks.has(other)) continue;
        if (!isNameKey(key) && !mayBeOne(plain[place] ?? '', plain[other] ?? '')) continue;
        out.add(other);
        next.push(other);
      }
    }
    yield 1;
  }
  return out;
}

const withoutCrowded = (card: Imported, { places }: Pick<CardSigns, 'places'>): Imported => ({
  ...card,
  channels: card.channels.filter((channel) => places.has(wayOf(channel)?.key ?? '')),
});
