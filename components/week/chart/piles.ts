/** One kind on top of the other. */
import { stack } from 'd3-shape';
import type { Times } from '../../../lib/ledger/totals';
import { type Stack, stacks, stackTime } from '../kinds';

const piled = stack<unknown, Times, Stack>()
  .keys(stacks)
  .value((times, one) => stackTime(one, times));

/** The kinds that a column has any time of, from the base up, each with where it begins and ends, ms. */
export const pileOf = (times: Times): { stack: Stack; from: number; to: number }[] =>
  piled([times]).flatMap((series) =>
    series.flatMap(([from, to]) => (to > from ? [{ stack: series.key, from, to }] : [])),
  );
