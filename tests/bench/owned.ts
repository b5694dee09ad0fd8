/** Instant by instant, what was stored beside what the rules say: sums can agree where owners do not. */
import type { Interval } from '../../lib/ledger/interval';
import type { Owner } from '../truth/oracle';

type Owned = Pick<Owner, 'site' | 'kind'>;

/**
 * Seconds that have another site or kind in the one than in the other, or none there. `rules`: the
 * owner of step n, which lasts from `n * step` to `(n + 1) * step` epoch ms; `stored` does not overlap.
 */
export function ownedDifferently(
  rules: ReadonlyMap<number, Owned>,
  stored: readonly Interval[],
  step: number,
): number {
  const stepsOf = new Map<number, Owned>();
  // A step is judged by its middle, as the rules do.
  for (const { start, end, ...owner } of stored)
    for (let n = Math.ceil(start / step - 0.5); (n + 0.5) * step < end; n++) stepsOf.set(n, owner);
  const all = new Set([...rules.keys(), ...stepsOf.keys()]);
  const differs = (n: number): boolean => {
    const [rule, own] = [rules.get(n), stepsOf.get(n)];
    return rule?.site !== own?.site || rule?.kind !== own?.kind;
  };
  return ([...all].filter(differs).length * step) / 1000;
}
