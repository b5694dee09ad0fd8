/** Lengths drawn from distributions with heavy tails, by a dice that is passed in: 0 to below 1. */
type Dice = () => number;

/** `deviation` is that of the logarithm. */
export const logNormal = (dice: Dice, median: number, deviation: number): number =>
  median * Math.exp(deviation * normal(dice));

/** Its tail is a Pareto's with this exponent. */
export function logLogistic(dice: Dice, median: number, exponent: number): number {
  const place = dice();
  return median * (place / (1 - place)) ** (1 / exponent);
}

/** A power law with exponent 1 between two bounds. */
export const logUniform = (dice: Dice, [min, max]: readonly [number, number]): number =>
  min * (max / min) ** dice();

export const exponential = (dice: Dice, mean: number): number => -mean * Math.log(1 - dice());

/** Draws again until the length fits; for bounds that hold a fair share of the distribution. */
export function within([min, max]: readonly [number, number], draw: () => number): number {
  for (;;) {
    const length = draw();
    if (length >= min && length <= max) return length;
  }
}

/** By Box and Muller. */
const normal = (dice: Dice): number =>
  Math.sqrt(-2 * Math.log(1 - dice())) * Math.cos(2 * Math.PI * dice());
