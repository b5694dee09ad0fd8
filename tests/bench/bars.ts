/** What a table of the bench says about a number: how far it wandered, and whether its bar was met. */
import { median, quantile } from './section';

/** Bytes of a kB, of files and of the heap alike. */
export const kB = 1_024;

export const met = (isMet: boolean): string => (isMet ? 'met' : 'not met');

/** The largest p at which pairs that are alike would be called different. */
export const significance = 0.05;

/** The median, with the quartiles in brackets. */
export function spread(values: number[], digits: number): string {
  const [low, high] = [quantile(values, 0.25), quantile(values, 0.75)];
  return `${median(values).toFixed(digits)} (${low.toFixed(digits)} to ${high.toFixed(digits)})`;
}

/**
 * The share of all ways to turn the signs of paired differences that puts their mean at least as far
 * from zero: the exact two-sided p-value of "the pairs are alike". Up to some twenty differences.
 */
export function signFlip(differences: number[]): number {
  const reached = Math.abs(differences.reduce((sum, one) => sum + one, 0));
  const ways = 2 ** differences.length;
  let asFar = 0;
  for (let way = 0; way < ways; way++) {
    const sum = differences.reduce((all, one, i) => all + (way & (1 << i) ? one : -one), 0);
    // Sums in another order differ in their last bits.
    if (Math.abs(sum) >= reached - 1e-9) asFar++;
  }
  return asFar / ways;
}

/** Steps in which an effect is looked for, as parts of the spread of the differences. */
const steps = 64;

/**
 * The smallest effect that these differences could have shown: what has to be added to each of them,
 * once their own mean is taken away, for `signFlip` to come down to `significance`. In their unit, near
 * to a sixty-fourth of their spread. Infinite where so few could show none.
 */
export function smallestShown(differences: number[]): number {
  // Only the two ways in which all signs agree are as far as that.
  if (2 / 2 ** differences.length > significance) return Number.POSITIVE_INFINITY;
  const mean = differences.reduce((sum, one) => sum + one, 0) / differences.length;
  const noise = differences.map((one) => one - mean);
  const step = (Math.max(...noise) - Math.min(...noise)) / steps;
  if (step === 0) return 0;
  let effect = step;
  while (signFlip(noise.map((one) => one + effect)) > significance) effect += step;
  return effect;
}
