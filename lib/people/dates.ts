/** Birthdays and other dates that come round each year. */
import { Temporal } from 'temporal-polyfill';
import { daysBetween } from '../ledger/days';
import type { PersonDate } from './person';

export interface ComingDate {
  /** 0 is today. */
  inDays: number;
  date: PersonDate;
}

/** Days until a date comes round; on 29 February, in other years the 28th. NaN if there is no such day. */
export function daysUntil(date: PersonDate, day: string): number {
  const year = Number(day.slice(0, 4));
  try {
    const inYear = (of: number) =>
      daysBetween(
        day,
        Temporal.PlainMonthDay.from({ month: date.month, day: date.day }, { overflow: 'reject' })
          .toPlainDate({ year: of })
          .toString(),
      );
    const thisYear = inYear(year);
    return thisYear >= 0 ? thisYear : inYear(year + 1);
  } catch {
    return Number.NaN;
  }
}

/** The nearest date within so many days of the local day, birthdays first among equals. */
export function comingDate(
  dates: readonly PersonDate[],
  day: string,
  withinDays: number,
): ComingDate | undefined {
  return dates
    .map((date) => ({ date, inDays: daysUntil(date, day) }))
    .filter(({ inDays }) => inDays <= withinDays)
    .sort((a, b) => a.inDays - b.inDays || Number(isBirthday(b)) - Number(isBirthday(a)))[0];
}

/** So near, a date is worth a thought (P3). */
export const dateWithinDays = 3;

/** The birthday that comes within three days. */
export const comingBirthday = (dates: readonly PersonDate[], day: string): ComingDate | undefined =>
  comingDate(
    dates.filter(({ kind }) => kind === 'birthday'),
    day,
    dateWithinDays,
  );

const isBirthday = ({ date }: ComingDate): boolean => date.kind === 'birthday';
