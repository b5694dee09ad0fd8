/** A grid of made-up people, and how far each pair of numbers of the credit rule is from their truth. */
import { cut } from '../../lib/ledger/ranges';
import type { Range } from '../../lib/ledger/sweep';
import { seeded } from '../dice';
import { byProduct, byRule, inUse, type Pair } from '../truth/credit';
import { type Day, type Habits, live, usual } from '../truth/people';

const second = 1_000;

export type Cell = Pick<Habits, 'tail' | 'gap' | 'walkAways' | 'windows'>;

interface Grid {
  /** Median gaps, s. */
  gaps: number[];
  /** An hour. */
  walkAways: number[];
}

export const tails = ['log-normal', 'pareto'] as const;
export const windows = [1, 2] as const;
export const columns = tails.flatMap((tail) => windows.map((count) => ({ tail, windows: count })));

export const wholeGrid: Grid = { gaps: [2, 3, 4, 6, 8], walkAways: [1, 2, 4, 6] };
export const smallGrid: Grid = { gaps: [2, 4, 8], walkAways: [1, 6] };

const cellsOf = ({ gaps, walkAways }: Grid): Cell[] =>
  gaps.flatMap((gap) =>
    walkAways.flatMap((walks) =>
      columns.map((column) => ({ ...column, gap: gap * second, walkAways: walks })),
    ),
  );

/** What one pair counted in one cell. Times in ms. */
export interface Counted {
  /** All of it, and what of it was in the person's absence. */
  total: number;
  absent: number;
  /** Sum over days of how far each was off, either way. */
  off: number;
}

export interface Measured {
  cell: Cell;
  /** Human truth, ms. */
  present: number;
  /** In the order of the pairs. */
  counted: Counted[];
}

/**
 * `days` days of at least an hour's presence in each cell; all pairs see the same people. The pair in
 * use is the product itself: its meter, its union, its constants.
 */
export function measure(
  pairs: Pair[],
  grid: Grid,
  days: number,
  change: Partial<Habits> = {},
): Measured[] {
  return cellsOf(grid).map((cell, index) => {
    const dice = seeded(index + 1);
    const measured: Measured = {
      cell,
      present: 0,
      counted: pairs.map(() => ({ total: 0, absent: 0, off: 0 })),
    };
    for (let i = 0; i < days; i++)
      add(measured, pairs, live(dice, { ...usual, ...cell, ...change }));
    return measured;
  });
}

function add(measured: Measured, pairs: Pair[], day: Day): void {
  const present = length(day.present);
  measured.present += present;
  pairs.forEach((pair, index) => {
    const ranges = isInUse(pair) ? byProduct(day) : byRule(day, pair);
    const counted = measured.counted[index] as Counted;
    const total = length(ranges);
    counted.total += total;
    counted.off += Math.abs(total - present);
    counted.absent += outside(ranges, day.present);
  });
}

export const isInUse = ({ whole, credit }: Pair): boolean =>
  whole === inUse.whole && credit === inUse.credit;

const length = (ranges: Range[]): number =>
  ranges.reduce((sum, { start, end }) => sum + end - start, 0);

/** Ms of the ranges that lie outside of the others; both joined. */
function outside(ranges: Range[], others: Range[]): number {
  let sum = 0;
  for (const range of ranges)
    cut(range, others, (start, end, isInside) => {
      if (!isInside) sum += end - start;
    });
  return sum;
}

/** Shares of the truth: 0.01 is one per cent too much. */
export interface Errors {
  /** Mean of the cells, each as it is, and each as a distance. */
  mean: number;
  distance: number;
  /** The cell that is furthest off. */
  worst: number;
  worstCell: Cell;
  /** Mean distance of single days, where over and under don't even out. */
  day: number;
  /** Counted in absence, and not counted in presence. */
  over: number;
  under: number;
}

/** Signed error of one pair in one cell. */
export const errorOf = ({ counted, present }: Measured, pair: number): number =>
  (counted[pair] as Counted).total / present - 1;

export function errorsOf(grid: Measured[], pair: number): Errors {
  const errors = grid.map((one) => errorOf(one, pair));
  const distances = errors.map(Math.abs);
  const at = distances.indexOf(Math.max(...distances));
  const sum = (of: (one: Measured, counted: Counted) => number) =>
    grid.reduce((total, one) => total + of(one, one.counted[pair] as Counted), 0);
  const present = sum((one) => one.present);
  return {
    mean: mean(errors),
    distance: mean(distances),
    worst: errors[at] as number,
    worstCell: (grid[at] as Measured).cell,
    day: sum((_, { off }) => off) / present,
    over: sum((_, { absent }) => absent) / present,
    under: sum((one, { total, absent }) => one.present - (total - absent)) / present,
  };
}

const mean = (numbers: number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
