/** What a letter is about: seven local days from the person's first day of the week, or a month. */
import { Temporal } from 'temporal-polyfill';
import { addDays, daysBetween } from '../ledger/days';

export type Span = 'week' | 'month';

/** Both days belong to it, `YYYY-MM-DD`. */
export interface Period {
  span: Span;
  first: string;
  last: string;
}

/** The week that a day is in. `weekStart` is ISO: 1 (Monday) to 7. */
export function weekOf(day: string, weekStart: number): Period {
  const date = Temporal.PlainDate.from(day);
  return weekFrom(date.subtract({ days: (date.dayOfWeek - weekStart + 7) % 7 }).toString());
}

/** The calendar month that a day is in. */
export function monthOf(day: string): Period {
  const first = Temporal.PlainDate.from(day).with({ day: 1 });
  const last = first.add({ months: 1 }).subtract({ days: 1 });
  return { span: 'month', first: first.toString(), last: last.toString() };
}

export const periodBefore = (one: Period): Period => neighbour(one, addDays(one.first, -1));
export const periodAfter = (one: Period): Period => neighbour(one, addDays(one.last, 1));

/** Of the same span; a week begins on the same weekday. */
const neighbour = ({ span, first }: Period, day: string): Period =>
  span === 'month' ? monthOf(day) : weekOf(day, Temporal.PlainDate.from(first).dayOfWeek);

const weekFrom = (first: string): Period => ({ span: 'week', first, last: addDays(first, 6) });

export const daysOf = ({ first, last }: Period): string[] =>
  Array.from({ length: daysBetween(first, last) + 1 }, (_, count) => addDays(first, count));

/** The weeks of a month, in order; the first and the last may reach out of it. */
export function weeksOf({ first, last }: Period, weekStart: number): Period[] {
  const weeks: Period[] = [];
  for (let week = weekOf(first, weekStart); week.first <= last; week = periodAfter(week))
    weeks.push(week);
  return weeks;
}

export const isWithin = (day: string, { first, last }: Pick<Period, 'first' | 'last'>): boolean =>
  first <= day && day <= last;

/**
 * The days whose documents a view is made of: the period, the one before it, and the day before that,
 * which may own an instant of them (M6).
 */
export const daysNeeded = (period: Period): { first: string; last: string } => ({
  first: addDays(periodBefore(period).first, -1),
  last: period.last,
});
