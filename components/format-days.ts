/** Calendar days (`YYYY-MM-DD`), dates and months in words. */
import { i18n } from '#i18n';
import { localDay } from './days';
import { dayOf, locale, timeOf } from './format';

/** Read in UTC, so that no zone moves it. */
const noon = (day: string): number => Date.parse(`${day}T12:00:00Z`);

/** "16 – 22 November 2026", as the language writes a range. */
export function rangeOfDays(first: string, last: string): string {
  return new Intl.DateTimeFormat(locale(), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).formatRange(noon(first), noon(last));
}

/** "16–22", days of one month. */
export function dayNumbers(first: string, last: string): string {
  const format = new Intl.DateTimeFormat(locale(), { day: 'numeric', timeZone: 'UTC' });
  // Spaces around the dash are room that a column may not have.
  return format.formatRange(noon(first), noon(last)).replaceAll(/\s/g, '');
}

/** "6 PM": an hour of the day, 0 to 23. */
export function hourName(hour: number): string {
  return new Intl.DateTimeFormat(locale(), { hour: 'numeric', timeZone: 'UTC' }).format(
    Date.UTC(2024, 0, 1, hour),
  );
}

/** "8:00 – 8:59 PM": the minutes of an hour, 0 to 23. */
export function hourRange(hour: number): string {
  return new Intl.DateTimeFormat(locale(), {
    ...{ hour: 'numeric', minute: '2-digit', timeZone: 'UTC' },
  }).formatRange(Date.UTC(2024, 0, 1, hour), Date.UTC(2024, 0, 1, hour, 59));
}

/** "November 2026", of a calendar day. */
export function monthAndYear(day: string): string {
  return new Intl.DateTimeFormat(locale(), {
    ...{ month: 'long', year: 'numeric', timeZone: 'UTC' },
  }).format(noon(day));
}

/** "March", with the year where it differs from that of `now` (epoch ms). */
export function monthOf(at: number, now: number): string {
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(locale(), {
    month: 'long',
    year: sameYear ? undefined : 'numeric',
  }).format(at);
}

/** "6 November", with the year where there is one. `month` is 1 to 12. */
export function dateOf(month: number, day: number, year: number | undefined): string {
  const date = new Date(2000, month - 1, day, 12);
  if (year !== undefined) date.setFullYear(year);
  return new Intl.DateTimeFormat(locale(), {
    day: 'numeric',
    month: 'long',
    year: year === undefined ? undefined : 'numeric',
  }).format(date);
}

/** The twelve, as they stand alone. */
export function monthNames(): string[] {
  const format = new Intl.DateTimeFormat(locale(), { month: 'long' });
  return Array.from({ length: 12 }, (_, month) => format.format(new Date(2000, month, 15)));
}

/** "Sun 14:05": a moment (epoch ms) by the clocks of a time zone. */
export function timeIn(zone: string, at: number): string {
  return new Intl.DateTimeFormat(locale(), {
    weekday: 'short',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: zone,
  }).format(at);
}

/** "today", "in 2 days", "40 days ago". */
export function inDays(days: number): string {
  return new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' }).format(Math.round(days), 'day');
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** "12 minutes ago", "3 hours ago", "2 days ago"; both epoch ms. */
export function ago(at: number, now: number): string {
  const passed = Math.max(0, now - at);
  const [unit, size] =
    passed < hour
      ? (['minute', minute] as const)
      : passed < day
        ? (['hour', hour] as const)
        : (['day', day] as const);
  const count = Math.floor(passed / size);
  if (count === 0) return i18n.t('options.justNow');
  return new Intl.RelativeTimeFormat(locale()).format(-count, unit);
}

/** "today", "yesterday", "20 November". */
export function dayInWords(at: number, now: number): string {
  const daysAgo = [0, 1].find((days) => localDay(now, -days) === localDay(at));
  return daysAgo === undefined ? dayOf(at, now) : inDays(-daysAgo);
}

/** "today, 14:05", "yesterday, 09:10", "20 November, 14:05". */
export const momentOf = (at: number, now: number): string =>
  i18n.t('options.dayAndTime', [dayInWords(at, now), timeOf(at)]);
