/** The chart's measures: where a duration lies, and which lines to draw. */
export const chartHeight = 160;
export const chartWidth = 560;
/** Room above the columns for the people of a day, and below for its name. */
export const topRoom = 28;
export const bottomRoom = 22;
/** Room at the inline start for "1 h 30 min". */
export const sideRoom = 56;

const minute = 60_000;
/** Steps between lines, ms: what one reads off a clock. */
const steps = [5, 10, 15, 30, 60, 120, 240, 480].map((minutes) => minutes * minute);
const mostLines = 3;

export interface Scale {
  /** Durations at which a line is drawn, ms; the last one is the top. */
  lines: number[];
  /** Pixels from the base line up. */
  height: (ms: number) => number;
}

/** A scale that holds the longest day, with at most three lines. */
export function scaleFor(longest: number): Scale {
  const step = steps.find((one) => longest <= one * mostLines) ?? steps[steps.length - 1] ?? minute;
  const count = Math.max(1, Math.ceil(longest / step));
  const top = count * step;
  const room = chartHeight - topRoom - bottomRoom;
  return {
    lines: Array.from({ length: count }, (_, index) => (index + 1) * step),
    height: (ms) => (ms / top) * room,
  };
}
