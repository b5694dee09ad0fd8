/**
 * Which cards of a file may be of somebody under "Something changed" although nothing proves it: a
 * namesake's, and whatever shares something with that one. They are left out until chosen.
 */
import { type Away, mayBeOne, sharedWays, withoutShared } from './away';
import { keysOf, named, placesBySign } from './card-signs';
import type { Imported, Refused } from './imported';
import { comparedName } from './names';
import { hasNamesake, sharesWord } from './namesakes';
import { wayOf } from './signs';

/** Cards; a number that more have under other names is not a home's. */
const household = 8;

/** By place, with what makes it doubtful. `out`: who is set aside anyway. */
export function doubtful(
  cards: readonly Imported[],
  away: Away,
  out: ReadonlySet<number>,
): Map<number, Refused[]> {
  const doubts = new Map<number, Refused[]>();
  for (const [place, card] of cards.entries())
    if (!out.has(place) && isDoubtful(card, away)) doubts.set(place, namesakeOf(card, away));
  if (doubts.size === 0) return doubts;
  const spread = new Spread(cards, doubts, out);
  spread.alike([...doubts.keys()]);
  // "Dad" with the address of a namesake; not Dad's colleagues, too.
  spread.alike(spread.atHome([...doubts.keys()]));
  return doubts;
}

const isNamesake = (card: Imported, away: Away): boolean =>
  hasNamesake(away.names, comparedName(card.name));

/** The name is theirs, or nothing but a way of theirs is on the card. */
const isDoubtful = (card: Imported, away: Away): boolean =>
  isNamesake(card, away) ||
  (sharedWays(away, card).length > 0 && withoutShared(away, card).channels.length === 0);

const namesakeOf = (card: Imported, away: Away): Refused[] =>
  isNamesake(card, away) ? [{ text: card.name, why: 'namesake' }] : [];

/** From doubtful cards to those that share something with them. */
class Spread {
  private readonly bySign: Map<string, number[]>;
  private readonly plain: string[];

  constructor(
    private readonly cards: readonly Imported[],
    private readonly doubts: Map<number, Refused[]>,
    private readonly out: ReadonlySet<number>,
  ) {
    this.bySign = placesBySign(cards);
    this.plain = cards.map(({ name }) => comparedName(name));
  }

  /** To those with a like name, and on from them. */
  alike(from: number[]): void {
    const next = [...from];
    const done = new Set<string>();
    for (let place = next.pop(); place !== undefined; place = next.pop())
      for (const [key, places] of this.shared(place)) {
        if (done.has(key)) continue;
        // All who have a name are reached with the first of them.
        if (key.startsWith(named)) done.add(key);
        next.push(...this.reach(key, places, (other) => this.isLike(key, place, other)));
      }
  }

  /** One step, whatever the name. */
  atHome(from: number[]): number[] {
    return from.flatMap((place) =>
      [...this.shared(place)].flatMap(([key, places]) =>
        places.length <= household ? this.reach(key, places, () => true) : [],
      ),
    );
  }

  private *shared(place: number): Generator<[key: string, places: number[]]> {
    for (const key of keysOf(this.cards[place] as Imported)) {
      const places = this.bySign.get(key);
      if (places && places.length > 1) yield [key, places];
    }
  }

  private reach(key: string, places: number[], fits: (place: number) => boolean): number[] {
    const reached = places.filter(
      (place) => !this.doubts.has(place) && !this.out.has(place) && fits(place),
    );
    for (const place of reached)
      this.doubts.set(place, [{ text: this.text(place, key), why: 'shares-doubt' }]);
    return reached;
  }

  private isLike(key: string, place: number, other: number): boolean {
    const [a = '', b = ''] = [this.plain[place], this.plain[other]];
    return key.startsWith(named) || mayBeOne(a, b) || sharesWord(a, b);
  }

  /** What the card shares, as it stands on it. */
  private text(place: number, key: string): string {
    const { name, channels } = this.cards[place] as Imported;
    return channels.find((channel) => wayOf(channel)?.key === key)?.value ?? name;
  }
}
