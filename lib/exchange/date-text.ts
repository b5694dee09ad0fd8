/**
 * Dates as address books write them: `1980-03-22`, `19800322`, `--0322`, `1980-03-22T00:00:00Z`, and
 * what tables hold, `22/3/1980`, `3/22/1980`, `22-Mar-1980`. The year is nobody's duty.
 */
import { dayExists } from '../people/day-exists';
import { monthOf } from './months';

export type DateOrder = 'day-first' | 'month-first';

export interface FoundDate {
  month: number;
  day: number;
  year?: number;
}

/** Apple writes this year for "no year", and a year before it is a slip of somebody's finger. */
const noYear = 1604;

/** Programs count from here, 1 January 1601 or of the year 1, and write it for "none". */
const firstOfAll = 1601;

function found(year: number | undefined, month: number, day: number): FoundDate | undefined {
  if (year !== undefined && year <= firstOfAll && month === 1 && day === 1) return undefined;
  const known = year !== undefined && year > noYear ? year : undefined;
  if (!dayExists(month, day, known)) return undefined;
  return known === undefined ? { month, day } : { month, day, year: known };
}

const patterns: [pattern: RegExp, year: number, month: number, day: number][] = [
  [/^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/, 1, 2, 3],
  [/^(\d{4})(\d{2})(\d{2})(?:\d{6})?(?!\d)/, 1, 2, 3],
  [/^()--?(\d{1,2})-?(\d{2})(?!\d)/, 1, 2, 3],
  [/^(\d{4})[./ ](\d{1,2})[./ ](\d{1,2})(?!\d)/, 1, 2, 3],
  [/^(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2})(?!\d)/, 1, 2, 3],
  // With points the day comes first everywhere.
  [/^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})?(?!\d)/, 3, 2, 1],
];

const bySlashes = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})(?!\d)/;

/** Two digits of a year: of a birthday, so it has been. Beyond this, of the last century. */
const newest = 30;
const fullYear = (digits: string): number => {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year + (year <= newest ? 2000 : 1900);
};

/** Full-width and Arabic digits and any dash as ASCII has them. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/\p{Pd}/gu, '-')
    .trim();

/** `order`: which comes first where only slashes stand between; ambiguous dates need it. */
export function dateOf(text: string, order?: DateOrder): FoundDate | undefined {
  const trimmed = plain(text);
  for (const [pattern, year, month, day] of patterns) {
    const match = pattern.exec(trimmed);
    if (!match) continue;
    const digits = match[year];
    return found(digits ? Number(digits) : undefined, Number(match[month]), Number(match[day]));
  }
  const match = bySlashes.exec(trimmed);
  if (!match) return inWords(trimmed);
  const [, first, second, year = ''] = match;
  const [one, other] = [Number(first), Number(second)];
  const dayFirst = one > 12 || (other <= 12 && order === 'day-first');
  return dayFirst ? found(fullYear(year), other, one) : found(fullYear(year), one, other);
}

/** `March 22, 1980`, `22 de marzo`, `Sat Mar 22 1980 00:00:00`: one month, a day, and perhaps a year. */
function inWords(text: string): FoundDate | undefined {
  const words = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const months = (words.match(/[a-z]+/g) ?? []).flatMap((word) => monthOf(word) ?? []);
  const [month] = months;
  if (month === undefined || months.length > 1) return undefined;
  const numbers = words.match(/\d+(?![\d:])/g) ?? [];
  const [first = '', second = ''] = numbers;
  const [day, year] = first.length === 4 ? [second, first] : [first, second];
  if (!/^\d{1,2}$/.test(day)) return undefined;
  const isYear = /^(\d{2}|\d{4})$/.test(year) && !words.includes(`${year}:`);
  return found(isYear ? fullYear(year) : undefined, month, Number(day));
}

/** What the dates of one file say about their order together; they all have the same. */
export function orderOf(texts: Iterable<string>): DateOrder | 'ask' | undefined {
  let asked = false;
  for (const text of texts) {
    const match = bySlashes.exec(plain(text));
    if (!match) continue;
    const [first, second] = [Number(match[1]), Number(match[2])];
    if (first > 12 && first <= 31) return 'day-first';
    if (second > 12 && second <= 31) return 'month-first';
    // 4/4 is the same day either way.
    if (first !== second && first > 0 && second > 0) asked = true;
  }
  return asked ? 'ask' : undefined;
}
