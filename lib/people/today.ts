/** The moment a decision is made, with the local day around it. */
import { Temporal } from 'temporal-polyfill';
import { dayBounds, dayOf } from '../ledger/days';

export const dayMs = 24 * 60 * 60_000;

export interface Today {
  /** Epoch ms. */
  now: number;
  /** IANA. */
  zone: string;
  /** `YYYY-MM-DD`. */
  day: string;
  /** Epoch ms of the day's first moment and of the next day's. */
  start: number;
  end: number;
}

/** Throws a RangeError for a zone that does not exist. */
export function todayOf(now: number, zone: string): Today {
  const day = dayOf(now, zone);
  return { now, zone, day, ...dayBounds(day, zone) };
}

export const isOn = (at: number, today: Today): boolean => at >= today.start && at < today.end;

/** Minutes since local midnight, 0 to 1439. */
export function minuteOfDay(now: number, zone: string): number {
  const { hour, minute } = Temporal.Instant.fromEpochMilliseconds(
    Math.floor(now),
  ).toZonedDateTimeISO(zone);
  return hour * 60 + minute;
}

/** Whether a minute of the day is in `[from, to)`; a window that ends before it begins spans midnight. */
export const inHours = (minute: number, { from, to }: { from: number; to: number }): boolean =>
  from <= to ? minute >= from && minute < to : minute >= from || minute < to;
