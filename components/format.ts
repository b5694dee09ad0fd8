/** How minutes, days, numbers and lists are written: by `Intl`, in the language of the messages. */
import { i18n } from '#i18n';
import { localeFor } from './locale';

const minute = 60_000;

/** The browser's own; it stays for as long as the page. */
const { locale: browserLocale } = new Intl.DateTimeFormat().resolvedOptions();

let pageLocale: string | undefined;

/** For every `Intl` formatter (BCP 47). A page has one language. */
export function locale(): string {
  pageLocale ??= localeFor(i18n.t('common.language'), browserLocale);
  return pageLocale;
}

/** By locale and with or without a year: making one takes longer than a hundred uses. */
const dayFormats = new Map<string, Intl.DateTimeFormat>();

function dayFormat(withYear: boolean): Intl.DateTimeFormat {
  const key = `${locale()} ${withYear}`;
  const known = dayFormats.get(key);
  if (known) return known;
  const year = withYear ? 'numeric' : undefined;
  const made = new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'long', year });
  dayFormats.set(key, made);
  return made;
}

/** "1,200". */
export const number = (value: number): string => new Intl.NumberFormat(locale()).format(value);

/** "12 minutes", "1 h 5 min". Rounds to whole minutes; anything above zero is at least one. */
export function duration(ms: number, style: 'long' | 'short' = 'short'): string {
  const minutes = ms > 0 ? Math.max(1, Math.round(ms / minute)) : 0;
  const hours = Math.floor(minutes / 60);
  if (style === 'long' && hours === 0) return i18n.t('common.minutes', minutes);
  const unit = (value: number, name: 'hour' | 'minute') =>
    new Intl.NumberFormat(locale(), { style: 'unit', unit: name, unitDisplay: 'short' }).format(
      value,
    );
  if (hours === 0) return unit(minutes, 'minute');
  const rest = minutes % 60;
  return rest === 0 ? unit(hours, 'hour') : `${unit(hours, 'hour')} ${unit(rest, 'minute')}`;
}

/** "14 sec" below a minute, where seconds are what it is about; as `duration` beyond. */
export function exactly(ms: number): string {
  if (ms >= minute) return duration(ms);
  return new Intl.NumberFormat(locale(), {
    style: 'unit',
    unit: 'second',
    unitDisplay: 'short',
  }).format(Math.ceil(ms / 1000));
}

/** "6 November", with the year only where it differs from that of `now`. */
export function dayOf(at: number, now: number): string {
  return dayFormat(new Date(at).getFullYear() !== new Date(now).getFullYear()).format(at);
}

/** "14:05". */
export function timeOf(at: number): string {
  return new Intl.DateTimeFormat(locale(), { hour: 'numeric', minute: '2-digit' }).format(at);
}

/** A calendar day (`YYYY-MM-DD`) as "Thursday" or "Thursday 26 November". */
export function calendarDay(day: string, style: 'weekday' | 'full' | 'short'): string {
  const options: Record<typeof style, Intl.DateTimeFormatOptions> = {
    weekday: { weekday: 'long' },
    short: { weekday: 'short' },
    full: { weekday: 'long', day: 'numeric', month: 'long' },
  };
  // Noon UTC: the same calendar day in the formatter's zone, which is set to UTC.
  return new Intl.DateTimeFormat(locale(), { ...options[style], timeZone: 'UTC' }).format(
    Date.parse(`${day}T12:00:00Z`),
  );
}

/** "Ana, Mum and book club", as the language joins a list. */
export function list(parts: string[]): string {
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(parts);
}

/** The same in parts, each name with what stands between it and the next. */
export function listParts(names: string[]): string[] {
  const parts: string[] = [];
  for (const { type, value } of new Intl.ListFormat(locale(), {
    type: 'conjunction',
  }).formatToParts(names)) {
    if (type === 'element' || parts.length === 0) parts.push(value);
    else parts[parts.length - 1] += value;
  }
  return parts;
}

/** "feed, short videos, 11 scrolls a minute": as the language lists things without "and". */
export function series(parts: string[]): string {
  return new Intl.ListFormat(locale(), { type: 'unit', style: 'long' }).format(parts);
}

/** "14:05 – 14:17" on one day. An end at the next midnight is told as the minute before it. */
export function timeRange(start: number, end: number): string {
  const isNextDay = new Date(start).toDateString() !== new Date(end).toDateString();
  return new Intl.DateTimeFormat(locale(), { hour: 'numeric', minute: '2-digit' }).formatRange(
    start,
    isNextDay ? end - 1 : end,
  );
}
