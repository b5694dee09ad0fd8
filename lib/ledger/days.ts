/** Local calendar days of a zone (M6): where they begin and end, and which one an instant is in. */
import { Temporal } from 'temporal-polyfill';
import type { Interval } from './interval';
import { type DayDocument, dayKey, type Evidence } from './records';
import { isRange, type Range } from './sweep';
import { append } from './union';

export const minuteMs = 60_000;

/** Whether the text is a date of the calendar, written `YYYY-MM-DD`. */
export function isDay(day: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return false;
  const at = Date.parse(`${day}T00:00:00Z`);
  return Number.isFinite(at) && new Date(at).toISOString().startsWith(day);
}

const zones = new Map<string, boolean>();

/** Whether this browser knows the IANA zone. */
export function isZone(zone: string): boolean {
  const known = zones.get(zone);
  if (known !== undefined) return known;
  const answer = accepts(zone);
  if (zones.size < memoSize) zones.set(zone, answer);
  return answer;
}

function accepts(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
}

/** Answers kept, because Temporal needs some 70 µs for each; ten years of days fit. */
const memoSize = 5_000;
const bounds = new Map<string, Range>();

/**
 * Epoch ms of a day's first moment and of the next day's: 23, 24 or 25 hours apart, and none at all
 * for a day that a zone left out. Throws a RangeError for a day or a zone that does not exist.
 */
export function dayBounds(day: string, zone: string): Range {
  const key = dayKey({ day, zone });
  const known = bounds.get(key);
  if (known) return known;
  const date = Temporal.PlainDate.from(day);
  const startOf = (of: Temporal.PlainDate) => of.toZonedDateTime(zone).epochMilliseconds;
  const found = { start: startOf(date), end: startOf(date.add({ days: 1 })) };
  if (bounds.size >= memoSize) bounds.clear();
  bounds.set(key, found);
  return found;
}

/**
 * The local day, `YYYY-MM-DD`, of an instant. Where clocks went back over midnight, the hour that
 * came twice belongs to the later day, so that a day is one piece of time.
 */
export function dayOf(at: number, zone: string): string {
  const local = Temporal.Instant.fromEpochMilliseconds(Math.floor(at)).toZonedDateTimeISO(zone);
  const day = local.toPlainDate();
  const name = day.toString();
  return at < dayBounds(name, zone).end ? name : day.add({ days: 1 }).toString();
}

/** `count` days later, or earlier when negative. */
export const addDays = (day: string, count: number): string =>
  Temporal.PlainDate.from(day).add({ days: count }).toString();

/** Days from one to the other; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days;

/**
 * Intervals and evidence of pages in one zone, each in the document of its local day, in order.
 * Resolved intervals stay resolved.
 */
export function splitByDay(
  intervals: readonly Interval[],
  zone: string,
  evidence: readonly Evidence[] = [],
): DayDocument[] {
  const documents = new Map<string, DayDocument>();
  const find = daysOfZone(zone);
  const documentOf = (day: string): DayDocument => {
    const document = documents.get(day) ?? { day, zone, intervals: [] };
    documents.set(day, document);
    return document;
  };
  for (const interval of intervals.filter(isRange)) {
    for (let at = interval.start; at < interval.end; ) {
      const { day, end } = find(at);
      const until = Math.min(end, interval.end);
      append(documentOf(day).intervals, at, until, interval);
      at = until;
    }
  }
  for (const minute of evidence) {
    const document = documentOf(find(minute.minute * minuteMs).day);
    document.evidence ??= [];
    document.evidence.push(minute);
  }
  return [...documents.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** Finds days, and remembers the last one: neighbours in a list mostly share it. */
function daysOfZone(zone: string): (at: number) => { day: string; end: number } {
  let held: { day: string; start: number; end: number } | undefined;
  return (at) => {
    if (!held || at < held.start || at >= held.end) {
      const day = dayOf(at, zone);
      held = { day, ...dayBounds(day, zone) };
    }
    return held;
  };
}
