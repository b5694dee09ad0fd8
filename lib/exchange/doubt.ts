/**
 * Which cards of a file may be of somebody under "Something changed" although nothing proves it: a
 * namesake's, and whatever shares something with that one. They are left out until chosen.
 */
import { type Away, mayBeOne, sharedWays, withoutShared } from './away';
import { type CardSigns, isNameKey } from './card-signs';
import type { Imported, Refused } from './imported';
import { hasNamesake, sharesWord } from './namesakes';
import { wayOf } from './signs';

/** Cards; a number that more have under other names is not a home's. */
const household = 8;

/**
 * By place, with what makes it doubtful. `out`: who is set aside anyway. Yields the share that is done,
 * 0 to 1.
 */
export function* doubtful(
  cards: readonly Imported[],
  signs: CardSigns,
  away: Away,
  out: ReadonlySet<number>,
): Generator<number, Map<number, Refused[]>> {
  const doubts = new Map<number, Refused[]>();
  if (away.names.whole.size + away.ways.size === 0) return doubts;
  for (const [place, card] of cards.entries()) {
    yield (place + 1) / cards.length;
    if (out.has(place)) continue;
    const isNamesake = hasNamesake(away.names, signs.plain[place] ?? '');
    if (isNamesake) doubts.set(place, [{ text: card.name, why: 'namesake' }]);
    else if (hasOnlyShared(card, away)) doubts.set(place, []);
  }
  const spread = new Spread(cards, signs, doubts, out);
  yield* spread.alike([...doubts.keys()]);
  // "Dad" with the address of a namesake; not Dad's colleagues, too.
  yield* spread.alike(spread.atHome([...doubts.keys()]));
  return doubts;
}

/** Nothing but ways of somebody who is away. */
const hasOnlyShared = (card: Imported, away: Away): boolean =>
  sharedWays(away, card).length > 0 && withoutShared(away, card).channels.length === 0;

/** From doubtful cards to those that share something with them. */
class Spread {
  constructor(
    private readonly cards: readonly Imported[],
    private readonly signs: CardSigns,
    private readonly doubts: Map<number, Refused[]>,
    private readonly out: ReadonlySet<number>,
  ) {}

  /** To those with a like name, and on from them. */
  *alike(from: number[]): Generator<number, void> {
    const next = [...from];
    const done = new Set<string>();
    for (let place = next.pop(); place !== undefined; place = next.pop()) {
      for (const [key, places] of this.shared(place)) {
        if (done.has(key)) continue;
        // All who have a name are reached with the first of them.
        if (isNameKey(key)) done.add(key);
        const here = place;
        next.push(...this.reach(key, places, (other) => this.isLike(key, here, other)));
      }
      yield 1;
    }
  }

  /** One step, whatever the name. */
  atHome(from: number[]): number[] {
    return from.flatMap((place) =>
      this.shared(place).flatMap(([key, places]) =>
        places.length <= household ? this.reach(key, places, () => true) : [],
      ),
    );
  }

  private shared(place: number): [key: string, places: number[]][] {
    return [...(this.signs.keys[place] ?? [])].flatMap((key) => {
      const places = this.signs.places.get(key) ?? [];
      return places.length > 1 ? [[key, places] as [string, number[]]] : [];
    });
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
    const [a = '', b = ''] = [this.signs.plain[place], this.signs.plain[other]];
    return isNameKey(key) || mayBeOne(a, b) || sharesWord(a, b);
  }

  /** What the card shares, as it stands on it. */
  private text(place: number, key: string): string {
    const { name, channels } = this.cards[place] as Imported;
    return channels.find((channel) => wayOf(channel)?.key === key)?.value ?? name;
  }
}
