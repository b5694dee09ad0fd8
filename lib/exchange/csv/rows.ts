/** The rows of a table: comma, semicolon, tab or pipe between cells, quotes around them, in pieces. */
import Papa from 'papaparse';

export interface Row {
  /** The line on which it begins, from 1. */
  line: number;
  cells: string[];
}

/** Characters of one piece: some milliseconds of work. */
const piece = 32_000;
/** No person fills so much; a quote that never closes would, and must not take the rest along. */
const longestRow = 64_000;

/** What most often stands between the cells of the first line, outside of quotes. */
export function delimiterOf(text: string): string {
  const end = text.search(/[\r\n]/);
  const first = (end < 0 ? text : text.slice(0, end)).replace(/"[^"]*"/g, '');
  const count = (mark: string) => first.split(mark).length;
  return [',', ';', '\t', '|'].toSorted((a, b) => count(b) - count(a))[0] ?? ',';
}

/** Where a piece may end: after a line end outside of quotes, some way behind `from`. */
function borderAfter(text: string, from: number): number {
  let quoted = false;
  let safe = -1;
  for (let at = from; at < text.length; at++) {
    const char = text[at];
    if (char === '"') quoted = !quoted;
    else if (char === '\n' || (char === '\r' && text[at + 1] !== '\n')) {
      if (!quoted) safe = at + 1;
      if (safe > 0 && at - from > piece) return safe;
      // A quote too many: the row ends with its line after all.
      if (quoted && at - Math.max(from, safe) > longestRow) return safe > 0 ? safe : at + 1;
    }
  }
  return text.length;
}

/** `"a" , "b"`: without the spaces between quotes and commas, where the headers have them. */
const tight = (text: string): string =>
  /^"[^"\r\n]*"(?: +[,;] *| *[,;] +)"/.test(text)
    ? text.replace(/" *([,;]) *"(?!")/g, '"$1"')
    : text;

/** Of a single line. */
export const cellsOfLine = (line: string): string[] =>
  parse(tight(line.trimEnd()), delimiterOf(line))[0] ?? [];

/** What is drawn below headers: `|---|:-:|`. */
const isRule = (cells: readonly string[]): boolean =>
  cells.some((cell) => cell.includes('--')) && cells.every((cell) => /^\s*:?-*:?\s*$/.test(cell));

/** Every row from `start` on, characters, that is not blank. Yields what is read of the text, characters. */
export function* rowsOf(whole: string, start = 0): Generator<number, Row[]> {
  const text = tight(whole.slice(start));
  // Excel's way to say what stands between.
  const [said = '', mark] = /^sep=(.)\s*?(?:\r\n|\r|\n)/i.exec(text) ?? [];
  const delimiter = mark ?? delimiterOf(text);
  const rows: Row[] = [];
  let line = linesIn(whole.slice(0, start)) + (said === '' ? 1 : 2);
  let from = said.length;
  while (from < text.length) {
    const to = borderAfter(text, from);
    const part = text.slice(from, to);
    for (const cells of parse(part, delimiter)) {
      if (cells.some((cell) => cell.trim() !== '') && !isRule(cells)) rows.push({ line, cells });
      line += 1 + lineEnds(cells);
    }
    // The last line end of a piece is no row of its own.
    if (/[\r\n]$/.test(part)) line -= 1;
    from = to;
    yield from;
  }
  return rows;
}

function parse(part: string, delimiter: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(part, { delimiter });
  if (!errors.some(({ code }) => code === 'MissingQuotes')) return data;
  // A quote that never closes would swallow the rows behind it: every line for itself, then.
  return Papa.parse<string[]>(part, { delimiter, quoteChar: '\0' }).data.map((cells) =>
    cells.map((cell) => cell.replace(/^"|"$/g, '')),
  );
}

const linesIn = (text: string): number => (text.match(/\r\n|\r|\n/g) ?? []).length;

const lineEnds = (cells: string[]): number =>
  cells.reduce((sum, cell) => sum + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0);
