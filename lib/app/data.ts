/** Backup, restore and erasing (D1, D2). */
import { isDay } from '../ledger/days';
import { eraseFromDay, isEmptyDay } from '../ledger/documents';
import { overlaps } from '../ledger/ranges';
import type { DayDocument } from '../ledger/records';
import type { Range } from '../ledger/sweep';
import { dayMs } from '../people/today';
import type { Store, StoredRecord } from '../platform/store';
import { dayRecord, fromRecords, parseRecord, replacing } from '../snapshot/database';
import { mergeSnapshots } from '../snapshot/merge';
import type { Parsed } from '../snapshot/parse';
import { holds, previewRestore } from '../snapshot/preview';
import type { Snapshot } from '../snapshot/snapshot';
import { parts } from '../views/health';
import { reconcileSites } from './counted-sites';
import type { Deps, Some } from './deps';
import { local, prefixes } from './facts';
import { newId } from './ids';

const everything = { prefixes: Object.values(prefixes) };

const snapshotOf = (records: StoredRecord[], now: number): Snapshot =>
  fromRecords(records, new Date(now).toISOString()).snapshot;

/** Records come through the same door as those of the database; one that does not fit refuses all. */
function parsedFrom(records: StoredRecord[]): Parsed {
  const { snapshot, skipped } = fromRecords(records, '');
  const [damaged] = skipped;
  return damaged === undefined
    ? { ok: true, snapshot }
    : { ok: false, reason: 'damaged', detail: damaged };
}

/** The range goes from every day; the record of it keeps late deliveries and restores out too. */
function eraseFromDays(records: StoredRecord[], range: Range) {
  const read = records.map(({ key, value }) => ({ key, day: dayFrom(key, value) }));
  const left = read
    .filter(({ day }) => day && holds([day], range))
    .map(({ key, day }) => ({ key, day: eraseFromDay(day as DayDocument, [range]) }));
  const unreadable = read.filter(({ key, day }) => !day && mayMeet(key, range));
  const emptied = left.filter(({ day }) => isEmptyDay(day));
  return {
    put: left.filter(({ day }) => !isEmptyDay(day)).map(({ day }) => dayRecord(day)),
    remove: [...unreadable, ...emptied].map(({ key }) => key),
  };
}

function dayFrom(key: string, value: unknown): DayDocument | undefined {
  const parsed = parseRecord(key, value);
  return parsed?.list === 'days' ? parsed.value : undefined;
}

/**
 * Whether a day that cannot be read may hold some of the range: then it goes as a whole, because
 * nothing could show that it leaves nothing behind. A zone is less than a day away from UTC.
 */
function mayMeet(key: string, range: Range): boolean {
  const [day = ''] = key.slice(prefixes.day.length).split('|');
  if (!isDay(day)) return true;
  const start = Date.parse(day);
  return overlaps({ start: start - dayMs, end: start + 2 * dayMs }, range);
}

async function eraseStore(store: Store, now: number): Promise<void> {
  await store.transact({}, () => ({
    clear: true,
    put: [{ key: local.notBefore, value: now }],
    result: null,
  }));
}

export function dataHandlers(
  deps: Deps,
): Some<'stored' | 'restore' | 'eraseEverything' | 'eraseRange'> {
  const { store, host, clock, random } = deps;
  return {
    async stored({ checkIns }) {
      const records = await store.read(everything);
      return checkIns ? records : records.filter(({ key }) => !key.startsWith(prefixes.checkIn));
    },

    async restore(backup) {
      const parsed = parsedFrom(backup.records);
      if (!parsed.ok) return parsed;
      const preview = await store.transact(everything, (records) => {
        const current = snapshotOf(records, clock());
        const merged = mergeSnapshots(current, parsed.snapshot);
        return {
          ...replacing(records, merged),
          result: previewRestore(current, parsed.snapshot, merged),
        };
      });
      await reconcileSites(deps, 'new');
      host.hintChanged();
      return preview;
    },

    async eraseEverything() {
      for (const { key } of await host.readJournal()) await host.dropFromJournal(key);
      await host.forgetClosedTab();
      for (const part of parts) await host.forgetTrouble(part);
      await eraseStore(store, clock());
      await reconcileSites(deps, 'new');
      host.hintChanged();
      return null;
    },

    async eraseRange({ start, end: until }) {
      const now = clock();
      // An erasure keeps everything out for good, so it must not reach into what is still to come.
      const end = Math.min(until, now);
      if (start >= end) return null;
      const id = newId(now, random);
      const scope = { prefixes: [prefixes.day] };
      const erasure = { key: prefixes.erasure + id, value: { id, start, end, updatedAt: now } };
      await store.transact(scope, (records) => {
        const { put, remove } = eraseFromDays(records, { start, end });
        return { put: [...put, erasure], remove, result: null };
      });
      host.hintChanged();
      return null;
    },
  };
}
