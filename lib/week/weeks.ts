/** Weeks: seven local days from the person's first day of the week. */
import { Temporal } from 'temporal-polyfill';
import { addDays } from '../ledger/days';

/** Both days belong to the week, `YYYY-MM-DD`. */
export interface Week {
  first: string;
  last: string;
}

/** The week that a day is in. `weekStart` is ISO: 1 (Monday) to 7. */
export function weekOf(day: string, weekStart: number): Week {
  const date = Temporal.PlainDate.from(day);
  return weekFrom(date.subtract({ days: (date.dayOfWeek - weekStart + 7) % 7 }).toString());
}

export const previousWeek = ({ first }: Week): Week => weekFrom(addDays(first, -7));
export const nextWeek = ({ first }: Week): Week => weekFrom(addDays(first, 7));

const weekFrom = (first: string): Week => ({ first, last: addDays(first, 6) });

export const daysOf = ({ first }: Week): string[] =>
  Array.from({ length: 7 }, (_, count) => addDays(first, count));

export const isWithin = (day: string, { first, last }: Week): boolean =>
  first <= day && day <= last;

/**
 * The days whose documents a week's view is made of: the week, the one before it, and the day before
 * that, which may own an instant of them (M6).
 */
export const daysNeeded = (week: Week): { first: string; last: string } => ({
  first: addDays(week.first, -8),
  last: week.last,
});
