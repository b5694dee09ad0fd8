/** The charts' measures: where a column stands, how high a duration is, and which lines to draw. */
import { type ScaleBand, scaleBand, scaleLinear } from 'd3-scale';

export const chartHeight = 160;
export const chartWidth = 560;
/** Room above the columns for the people of a day, and below for its name. */
export const topRoom = 28;
export const bottomRoom = 22;
/** Room at the inline start for "1 h 30 min". */
export const sideRoom = 72;
/** Where columns stand, pixels from the top. */
export const base = chartHeight - bottomRoom;

const minute = 60_000;
/** Steps between lines, ms: what one reads off a clock. */
const steps = [5, 10, 15, 30, 60, 120, 240, 480, 960].map((minutes) => minutes * minute);
const mostLines = 3;

export interface Scale {
  /** Durations at which a line is drawn, ms; the last one is the top. */
  lines: number[];
  /** Pixels from the base line up. */
  height: (ms: number) => number;
}

/** A scale that holds the longest column, with at most three lines up to two days. */
export function scaleFor(longest: number): Scale {
  const step = steps.find((one) => longest <= one * mostLines) ?? steps[steps.length - 1] ?? minute;
  const count = Math.max(1, Math.ceil(longest / step));
  return {
    lines: Array.from({ length: count }, (_, index) => (index + 1) * step),
    height: scaleLinear([0, count * step], [0, base - topRoom]),
  };
}

/** Columns side by side in a chart of this width, pixels from the inline start. */
export const bandsFor = (keys: Iterable<string>, width: number): ScaleBand<string> =>
  scaleBand(keys, [sideRoom, width]);
