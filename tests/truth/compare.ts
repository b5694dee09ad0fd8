/** How far the product's seconds are from the rules' on a trace, and whether that is near enough. */
import { type Kind, kinds } from '../../lib/ledger/interval';
import type { Truth } from './oracle';
import type { Counted, Seconds } from './replay';
import type { NamedTrace } from './trace-files';

/** What is off in one kind of one trace. */
export interface Miss {
  name: string;
  /** The trace's kind of use. */
  use: string;
  kind: Kind;
  /** Seconds that the rules say. */
  truth: number;
  /** Seconds that product and rules differ by, day by day or site by site, whichever is more. */
  off: number;
}

/** An error is within a bar by its share of the truth or by its seconds: of little, much may be off. */
export const bar = { median: 0.02, worst: 0.05, seconds: 2 } as const;

const of = (seconds: Map<string, Seconds>, key: string, kind: Kind): number =>
  seconds.get(key)?.[kind] ?? 0;

function differing(a: Map<string, Seconds>, b: Map<string, Seconds>, kind: Kind): number {
  const keys = [...new Set([...a.keys(), ...b.keys()])];
  return keys.reduce((sum, key) => sum + Math.abs(of(a, key, kind) - of(b, key, kind)), 0);
}

const total = (seconds: Map<string, Seconds>, kind: Kind): number =>
  [...seconds.values()].reduce((sum, one) => sum + one[kind], 0);

/** One for each kind that either of them counted. */
export const missesOf = ({ name, trace }: NamedTrace, counted: Counted, truth: Truth): Miss[] =>
  kinds
    .map((kind) => ({
      name,
      use: trace.kind,
      kind,
      truth: total(truth.seconds, kind),
      off: Math.max(
        differing(counted.seconds, truth.seconds, kind),
        differing(counted.bySite, truth.bySite, kind),
      ),
    }))
    .filter(({ truth: seconds, off }) => seconds > 0 || off > 0);

/** How much of a bar an error takes up; within the bar up to 1. */
export const weight = ({ off, truth }: Miss, share: number): number =>
  Math.min(off / bar.seconds, truth > 0 ? off / truth / share : Number.POSITIVE_INFINITY);

/** The lightest first. */
const byWeight = (misses: readonly Miss[], share: number): Miss[] =>
  [...misses].sort((a, b) => weight(a, share) - weight(b, share) || a.off - b.off);

/**
 * The error in the middle, the heavier one of an even number, and the worst one; each by the bar that
 * judges it. Throws when there are none.
 */
export function middleAndWorst(misses: readonly Miss[]): { middle: Miss; worst: Miss } {
  const middle = byWeight(misses, bar.median)[Math.floor(misses.length / 2)];
  const worst = byWeight(misses, bar.worst).at(-1);
  if (!middle || !worst) throw new Error('Nothing to compare');
  return { middle, worst };
}

export const isMet = (misses: readonly Miss[]): boolean => {
  const { middle, worst } = middleAndWorst(misses);
  return weight(middle, bar.median) <= 1 && weight(worst, bar.worst) <= 1;
};
