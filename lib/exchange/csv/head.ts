/** Where the headers of a table stand: in its first line, or below notes or a title. */
import { type Column, columnOf } from './columns';
import { cellsOfLine } from './rows';
import { readCell } from './safe-cell';

export type Columns = (Column | undefined)[];

export const columnsOf = (cells: readonly string[]): Columns =>
  cells.map((cell, at) => columnOf(readCell(cell), at));

/** A table of people says in its headers how to call them, or how to reach them. */
export const isPeople = (columns: Columns): boolean =>
  columns.some(
    (column) =>
      column?.is === 'name' ||
      (column?.is === 'value' && (column.what === 'email' || column.what === 'phone')),
  );

/** Lines above the headers; programs write half a dozen at most. */
const mostAbove = 20;
/** Characters; no program has more headers, and a file without line ends is not looked at whole. */
const longestLine = 20_000;
/** Headers below other lines: one word of them may stand in any text. */
const fewest = 2;

/** Characters before the headers; 0 where there are none further down. */
export function headAt(text: string): number {
  const lines = /[^\r\n]*(?:\r\n|\r|\n|$)/y;
  for (let count = 0; count <= mostAbove && lines.lastIndex < text.length; count++) {
    const from = lines.lastIndex;
    const [line = ''] = lines.exec(text) ?? [];
    // Excel's way to say what stands between.
    if (count === 0 && /^sep=/i.test(line)) return 0;
    const columns = columnsOf(cellsOfLine(line.slice(0, longestLine)));
    if (!isPeople(columns)) continue;
    if (count === 0 || columns.filter(Boolean).length >= fewest) return from;
  }
  return 0;
}
