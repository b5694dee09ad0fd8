/** A part of the bench: its own heading in results.md, its own command `npm run bench -- <name>`. */

export interface Section {
  /** The heading. */
  title: string;
  /** Measures, and answers Markdown: the method in a few lines, then tables. Throws with a reason. */
  run(): Promise<string>;
}

export const table = (head: string[], rows: (string | number)[][]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** The value below which a share of the values lies, `share` in 0..1; 0 for no values. */
export function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export const median = (values: number[]): number => quantile(values, 0.5);
