/**
 * A week or month as a picture to keep or send (W5): who one was in touch with. No minutes, nothing that
 * was written down, and no names or initials unless they were chosen.
 */
import type { WeekView } from './week-view';

export interface Postcard {
  first: string;
  last: string;
  count: number;
  /** In the order in which they were in touch; empty unless names were chosen. */
  names: string[];
}

export const postcardOf = (
  { first, last, inTouch }: Pick<WeekView, 'first' | 'last' | 'inTouch'>,
  withNames: boolean,
): Postcard => ({
  first,
  last,
  count: inTouch.length,
  names: withNames ? inTouch.map(({ name }) => name) : [],
});

/** Degrees of the colour circle between two people without a name: neighbours differ, whoever they are. */
const goldenAngle = 137.5;
export const hueOfNumber = (at: number): number => (at * goldenAngle) % 360;

/** Rows of as even a length as can be, at most `most` in each. */
export function inRows<T>(items: readonly T[], most: number): T[][] {
  const rows = Math.ceil(items.length / most);
  return Array.from({ length: rows }, (_, row) =>
    items.slice(
      Math.round((row * items.length) / rows),
      Math.round(((row + 1) * items.length) / rows),
    ),
  );
}

/** Parts joined into lines that are each at most so wide, by `widthOf`; a part that is wider has its own. */
export function inLines(
  parts: readonly string[],
  widest: number,
  widthOf: (line: string) => number,
): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    const joined = last === undefined ? part : `${last}${part}`;
    if (last !== undefined && widthOf(joined.trimEnd()) <= widest) lines[lines.length - 1] = joined;
    else lines.push(part);
  }
  return lines.map((line) => line.trimEnd());
}
