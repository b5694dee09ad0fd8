/** Times of day: time by the hour in which it was spent, by the clocks of where it was. */
import { Temporal } from 'temporal-polyfill';
import { dayBounds } from '../ledger/days';
import type { Correction, DayDocument, Kept } from '../ledger/records';
import { noTime, type Times, underCorrections } from '../ledger/totals';

export const hourMs = 60 * 60_000;
const hoursADay = 24;

/**
 * Twenty-four times, from midnight on; together they are the whole time of the documents. An hour that
 * came twice is one. `owned` comes from `ownedDocuments`.
 */
export function timesByHour(
  owned: readonly DayDocument[],
  corrections: readonly Kept<Correction>[],
): Times[] {
  const hours = Array.from({ length: hoursADay }, noTime);
  for (const { day, zone, intervals } of owned) {
    const { start: midnight, end: nextDay } = dayBounds(day, zone);
    const isUsual = nextDay - midnight === hoursADay * hourMs;
    const hourOf = (step: number): number =>
      isUsual ? step : hourAt(midnight + step * hourMs, zone);
    for (const { start, end, kind } of underCorrections(intervals, corrections)) {
      for (let at = start; at < end; ) {
        const step = Math.floor((at - midnight) / hourMs);
        const until = Math.min(end, midnight + (step + 1) * hourMs);
        const times = hours[hourOf(step)];
        if (times) times[kind] += until - at;
        at = until;
      }
    }
  }
  return hours;
}

/** Hours are those since midnight, so only a clock that moves by less than an hour is told half an hour off. */
const hourAt = (at: number, zone: string): number =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).hour;
