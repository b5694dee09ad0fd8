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

/** The day asked for last, because Temporal needs some 70 µs to find one. */
let held: Omit<Today, 'now'> | undefined;

/** Throws a RangeError for a zone that does not exist. */
export function todayOf(now: number, zone: string): Today {
  if (!held || held.zone !== zone || now < held.start || now >= held.end) {
    const day = dayOf(now, zone);
    held = { zone, day, ...dayBounds(day, zone) };
  }
  return { now, ...held };
}

export const isOn = (at: number, today: Today): boolean => at >= today.start && at < today.end;

/** Minutes on the local clock, 0 to 1439. */
export function minuteOfDay(now: number, zone: string): number {
  const { start, end } = todayOf(now, zone);
  // A day of 24 hours has no jump of the clock to look for.
  if (end - start === dayMs) return Math.floor((now - start) / 60_000);
  const { hour, minute } = Temporal.Instant.fromEpochMilliseconds(
    Math.floor(now),
  ).toZonedDateTimeISO(zone);
  return hour * 60 + minute;
}

/** Whether a minute of the day is in `[from, to)`; a window that ends before it begins spans midnight. */
export const inHours = (minute: number, { from, to }: { from: number; to: number }): boolean =>
  from <= to ? minute >= from && minute < to : minute >= from || minute < to;
