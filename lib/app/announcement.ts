/** Whether the week has something to announce (W5): "is it due?", whatever alarms rang or were missed. */
import { Temporal } from 'temporal-polyfill';
import { addDays } from '../ledger/days';
import { type Today, todayOf } from '../people/today';
import type { StoredRecord } from '../platform/store';
import type { SettingValues } from '../settings/settings';
import type { Deps } from './deps';
import { factsOf, local, prefixes, settingsOf, valueAt } from './facts';

/** Local days, `YYYY-MM-DD`, as they are kept on the device. */
export interface Announced {
  /** When the week was last looked at, or the day of the first start. */
  seen?: string | undefined;
  /** The announcing day that was announced last. */
  announced?: string | undefined;
}

/** Days; what was kept so far ahead comes from a clock that was wrong, and not from another zone. */
const farAhead = 7;

const dayAt = (records: StoredRecord[], key: string): string | undefined => {
  const value = valueAt(records, key);
  return typeof value === 'string' ? value : undefined;
};
export const announcedKeys = [local.weekSeen, local.weekAnnounced];
export const announcedIn = (records: StoredRecord[]): Announced => ({
  seen: dayAt(records, local.weekSeen),
  announced: dayAt(records, local.weekAnnounced),
});

/** The latest announcing day up to today. */
function latestAnnouncingDay({ announceOn }: Choice, today: Pick<Today, 'day'>): string {
  const day = Temporal.PlainDate.from(today.day);
  return day.subtract({ days: (day.dayOfWeek - announceOn + 7) % 7 }).toString();
}
type Choice = Pick<SettingValues, 'announceOn'>;

/**
 * The announcing day in force, and whether its week still waits to be looked at. Nothing is announced
 * before a first week has passed. Travelling west takes no announcement back.
 */
export function announcementOf(
  { seen, announced = '' }: Announced,
  choice: Choice,
  today: Pick<Today, 'day'>,
): { day: string; due: boolean } {
  const latest = latestAnnouncingDay(choice, today);
  const day = announced > latest ? announced : latest;
  return { day, due: seen !== undefined && seen < day };
}

/** After a clock that was set far ahead is right again, the next week announces itself as ever. */
export function mended(kept: Announced, choice: Choice, today: Pick<Today, 'day'>): Announced {
  const limit = addDays(today.day, farAhead);
  const { seen, announced } = kept;
  return {
    seen: seen !== undefined && seen > limit ? today.day : seen,
    announced:
      announced !== undefined && announced > limit ? latestAnnouncingDay(choice, today) : announced,
  };
}

/** After a look: neither this day's announcement nor one that came ahead of it is due any more. */
export const seenOn = (day: string, { announced = '' }: Announced): string =>
  announced > day ? announced : day;

/**
 * Announces a week that is news, and resolves to whether one waits to be looked at. The notification
 * goes first, under the day's name: whoever dies before it is noted down shows the same one again,
 * which is none, and never none at all.
 */
export async function announceWeek({ store, host, clock, zone }: Deps): Promise<boolean> {
  const today = todayOf(clock(), zone());
  const scope = { keys: announcedKeys, prefixes: [prefixes.setting] };
  const records = await store.read(scope);
  const settings = settingsOf(factsOf(records));
  const before = announcedIn(records);
  const kept = mended(before, settings, today);
  const { day, due } = announcementOf(kept, settings, today);
  const isNews = due && kept.announced !== day;
  if (isNews && settings.notifyWeek) await host.notifyWeek(day).catch(console.error);
  if (isNews || kept.seen !== before.seen || kept.announced !== before.announced)
    await keep({ seen: kept.seen, announced: isNews ? day : kept.announced }, before, store);
  return due;
}

/** Unless someone looked, or another wake was faster, in between. */
const keep = (next: Announced, before: Announced, store: Deps['store']): Promise<null> =>
  store.transact({ keys: announcedKeys }, (records) => {
    const { seen, announced } = announcedIn(records);
    if (seen !== before.seen || announced !== before.announced) return { result: null };
    const put = [
      { key: local.weekSeen, value: next.seen },
      { key: local.weekAnnounced, value: next.announced },
    ].filter(({ value }) => value !== undefined);
    return { put, result: null };
  });
