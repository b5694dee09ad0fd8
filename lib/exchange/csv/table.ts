/** A table as a spreadsheet takes it. No cell is a formula. */
import Papa from 'papaparse';
import { safeCell } from './safe-cell';

/** With the mark that tells spreadsheets that it is UTF-8. */
export const csvTable = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${Papa.unparse(
    rows.map((row) => row.map(safeCell)),
    { newline: '\r\n' },
  )}\r\n`;
