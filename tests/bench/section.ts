/** A part of the bench: its own heading in results.md, its own command `npm run bench -- <name>`. */

/** Something a section judges. */
export interface Bar {
  /** What is measured: `seconds counted twice`. */
  what: string;
  /** The number it is held against: `≤ 5 s`. */
  limit: string;
}

/** A bar, and how it came out. */
export interface Verdict extends Bar {
  measured: string;
  isMet: boolean;
}

export interface Report {
  /** Markdown: the method in a few lines, then tables. */
  text: string;
  verdicts: Verdict[];
}

export interface Section {
  /** The heading. */
  title: string;
  /** All that `run` gives a verdict on, for the summary to name them before they are measured. */
  bars: Bar[];
  /** Measures, and answers its Markdown and a verdict on each of its bars. Throws with a reason. */
  run(): Promise<Report>;
}

export const table = (head: string[], rows: (string | number)[][]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** The value below which a share of the values lies, `share` in 0..1; 0 for no values. */
export function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export const median = (values: number[]): number => quantile(values, 0.5);
