/**
 * A snapshot as the records of the database, and back. Each record passes the schema on its own.
 * Days, which are what grows, lie packed; everything else lies as it is in a backup.
 */
import * as v from 'valibot';
import { isEmptyDay } from '../ledger/documents';
import { type DayDocument, dayKey } from '../ledger/records';
import type { SettingRecord } from '../settings/settings';
import { canonical } from './canonical';
import { correctionSchema, erasureSchema, storedDaySchema } from './ledger-schema';
import { nudgeSchema } from './nudge-schema';
import { packDay } from './packed-day';
import { personSchema, reachOutSchema } from './people-schema';
import { checkInSchema, weekNoteSchema } from './schema';
import { planSchema, settingSchema } from './settings-schema';
import { type Snapshot, snapshotVersion } from './snapshot';

/** A key is a prefix and what names the record within it: `person/<id>`, `day/<day>|<zone>`. */
export interface DatabaseRecord {
  key: string;
  value: unknown;
}

type List = Exclude<keyof Snapshot, 'format' | 'version' | 'exportedAt' | 'settings'>;
type Item<K extends List> = Snapshot[K][number];
type Lists = { [K in List]: Item<K>[] };

/** A snapshot's lists, and what their records' keys begin with. */
const rooms: { [K in List]: { prefix: string; schema: v.GenericSchema<unknown, Item<K>> } } = {
  days: { prefix: 'day/', schema: storedDaySchema },
  people: { prefix: 'person/', schema: personSchema },
  reachOuts: { prefix: 'reach-out/', schema: reachOutSchema },
  nudges: { prefix: 'nudge/', schema: nudgeSchema },
  corrections: { prefix: 'correction/', schema: correctionSchema },
  checkIns: { prefix: 'check-in/', schema: checkInSchema },
  plans: { prefix: 'plan/', schema: planSchema },
  erasures: { prefix: 'erasure/', schema: erasureSchema },
  weekNotes: { prefix: 'week-note/', schema: weekNoteSchema },
};
const settingPrefix = 'setting/';
const lists = Object.keys(rooms) as List[];

/** A record that passed, with the list of the snapshot it belongs to. */
export type ParsedRecord =
  | { [K in List]: { list: K; value: Item<K> } }[List]
  | { list: 'settings'; name: string; value: SettingRecord };

/** Null for a key of no room, a record that does not fit, and one that lies under a wrong key. */
export function parseRecord(key: string, value: unknown): ParsedRecord | null {
  if (key.startsWith(settingPrefix)) return parseSetting(key.slice(settingPrefix.length), value);
  const list = lists.find((name) => key.startsWith(rooms[name].prefix));
  if (!list) return null;
  const result = v.safeParse(rooms[list].schema, value, { abortEarly: true });
  if (!result.success || keyOf(list, result.output) !== key) return null;
  return { list, value: result.output } as ParsedRecord;
}

function parseSetting(name: string, value: unknown): ParsedRecord | null {
  const result = v.safeParse(settingSchema(name), value, { abortEarly: true });
  return result.success ? { list: 'settings', name, value: result.output } : null;
}

const keyOf = <K extends List>(list: K, item: Item<K>): string =>
  rooms[list].prefix +
  ('zone' in item && 'day' in item ? dayKey(item) : (item as { id: string }).id);

/** The record under its key; a day packed. */
const recordOf = <K extends List>(list: K, item: Item<K>): DatabaseRecord => ({
  key: keyOf(list, item),
  value: list === 'days' ? packDay(item as DayDocument) : item,
});

export const dayRecord = (doc: DayDocument): DatabaseRecord => recordOf('days', doc);

/** Every record of the snapshot under its key. */
export function toRecords(snapshot: Snapshot): DatabaseRecord[] {
  const inLists = lists.flatMap((list) => snapshot[list].map((value) => recordOf(list, value)));
  const settings = Object.entries(snapshot.settings).map(([name, value]) => ({
    key: settingPrefix + name,
    value,
  }));
  return [...inLists, ...settings];
}

/**
 * The snapshot that the records make, in canonical order and without days that hold nothing. A
 * damaged record costs nothing but itself: its key is among the skipped. Keys of no room are not
 * looked at. `exportedAt` is ISO 8601, UTC.
 */
export function fromRecords(
  records: readonly DatabaseRecord[],
  exportedAt: string,
): { snapshot: Snapshot; skipped: string[] } {
  const found = Object.fromEntries(lists.map((list) => [list, []])) as unknown as Lists;
  const settings: [string, SettingRecord][] = [];
  const skipped: string[] = [];
  for (const { key, value } of records.filter(isOfARoom)) {
    const parsed = parseRecord(key, value);
    if (!parsed) skipped.push(key);
    else if (parsed.list === 'settings') settings.push([parsed.name, parsed.value]);
    else (found[parsed.list] as unknown[]).push(parsed.value);
  }
  const snapshot = canonical({
    format: 'instead-backup',
    version: snapshotVersion,
    exportedAt,
    ...found,
    days: found.days.filter((doc) => !isEmptyDay(doc)),
    settings: Object.fromEntries(settings),
  });
  return { snapshot, skipped };
}

/**
 * What to write so that the database holds the snapshot: its records, without those that it no longer
 * has (a day that an erasure emptied). A damaged record stays for whoever can repair it, unless the
 * snapshot brings a sound one.
 */
export function replacing(
  records: readonly DatabaseRecord[],
  snapshot: Snapshot,
): { put: DatabaseRecord[]; remove: string[] } {
  const put = toRecords(snapshot);
  const kept = new Set(put.map(({ key }) => key));
  const remove = records
    .filter(({ key, value }) => !kept.has(key) && parseRecord(key, value) !== null)
    .map(({ key }) => key);
  return { put, remove };
}

const prefixes = [settingPrefix, ...lists.map((list) => rooms[list].prefix)];
const isOfARoom = ({ key }: DatabaseRecord): boolean =>
  prefixes.some((prefix) => key.startsWith(prefix));
