/** Whether the week has something to announce (W5): "is it due?", whatever alarms rang or were missed. */
import { Temporal } from 'temporal-polyfill';
import type { Today } from '../people/today';
import type { SettingValues } from '../settings/settings';

/** The latest announcing day up to today, `YYYY-MM-DD`. */
function latestAnnouncingDay(announceOn: number, today: Today): string {
  const day = Temporal.PlainDate.from(today.day);
  return day.subtract({ days: (day.dayOfWeek - announceOn + 7) % 7 }).toString();
}

/**
 * `seen` is the day on which the week was last looked at, or the day of the first start. Nothing is
 * announced before a first week has passed.
 */
export const announcementDue = (
  seen: unknown,
  { announceOn }: SettingValues,
  today: Today,
): boolean => typeof seen === 'string' && seen < latestAnnouncingDay(announceOn, today);
