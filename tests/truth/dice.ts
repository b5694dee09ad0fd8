/** Seeded dice and the times between what people do: the same seed rolls the same everywhere. */
import { seeded } from '../dice';
import { logNormal } from './draws';

export interface Dice {
  /** In [0, 1). */
  roll(): number;
  between(low: number, high: number): number;
  whole(low: number, high: number): number;
  /** True with this chance, 0..1. */
  happens(chance: number): boolean;
  pick<T>(from: readonly T[]): T;
  /**
   * A time around a median, in the unit of the median: log-normal, as times between acts of people
   * are, with a heavier tail in one of thirty-three.
   */
  around(median: number): number;
}

/** Of the logarithm: two thirds of all times lie between half and twice the median. */
const spread = 0.7;
const tailChance = 0.03;
/** A tail begins at this many medians and falls with this power; no gap is stretched further than `tailEnd`. */
const tailStart = 4;
const tailPower = 1.2;
const tailEnd = 12;

export function createDice(seed: number): Dice {
  const roll = seeded(seed);
  const between = (low: number, high: number): number => low + roll() * (high - low);
  const whole = (low: number, high: number): number => Math.floor(between(low, high + 1));
  const tail = (): number =>
    Math.min(tailEnd, tailStart * Math.exp(-Math.log(1 - roll()) / tailPower));
  const happens = (chance: number): boolean => roll() < chance;
  return {
    roll,
    between,
    whole,
    happens,
    pick: (from) => from[whole(0, from.length - 1)] as never,
    around: (median) => (happens(tailChance) ? median * tail() : logNormal(roll, median, spread)),
  };
}
