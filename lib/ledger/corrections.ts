/** Taking "that was on purpose" back for a range, and for nothing beyond it (M8). */
import { overlaps, subtractFrom } from './ranges';
import { type Correction, type Kept, live } from './records';
import type { Range } from './sweep';
import { correctionsOf } from './totals';

/**
 * The records to write so that nothing on the site in the range is on purpose any more. A correction
 * that reaches further is cut, because it may speak about another visit too; one that speaks about
 * every site is taken back there for all of them. `now` is epoch ms.
 */
export function takeBack(
  corrections: readonly Kept<Correction>[],
  { start, end, site }: Range & { site: string },
  now: number,
  newId: () => string,
): Kept<Correction>[] {
  return correctionsOf(live(corrections), site)
    .filter((one) => overlaps(one, { start, end }))
    .flatMap((one): Kept<Correction>[] => {
      const [first, ...rest] = subtractFrom(one, { start, end });
      if (!first) return [{ id: one.id, updatedAt: now, deleted: true }];
      return [
        { ...one, ...first, updatedAt: now },
        ...rest.map((range) => ({ ...one, ...range, id: newId(), updatedAt: now })),
      ];
    });
}
