/** Changing records with a way back: every change answers what was before. */
import { sameBoundary } from '../people/boundaries';
import type { Person } from '../people/person';
import type { Scope, Store, StoredRecord } from '../platform/store';
import { defaults, type SettingKey } from '../settings/settings';
import { parseRecord } from '../snapshot/database';
import { prefixes } from './facts';
import type { Undo } from './protocol';

export type Edit = (records: StoredRecord[]) => StoredRecord[];

/**
 * Applies `edit` to what the scope holds, in one transaction. Keys it writes must be in the scope.
 * Rejects, and writes nothing, when a record does not pass the schema: it could not be read again.
 */
export const change = (store: Store, scope: Scope, edit: Edit): Promise<Undo> =>
  store.transact(scope, (records) => {
    const put = edit(records);
    const unfit = put.find(({ key, value }) => parseRecord(key, value) === null);
    if (unfit) throw new Error(`${unfit.key} does not fit`);
    const before = new Map(records.map(({ key, value }) => [key, value]));
    return { put, result: put.map(({ key }) => ({ key, value: before.get(key) ?? null })) };
  });

/** What stands in for "was not there": a tombstone, or a setting's default, so that merges agree. */
function absent(key: string, now: number): unknown {
  if (key.startsWith(prefixes.setting)) {
    const name = key.slice(prefixes.setting.length);
    return { value: name in defaults ? defaults[name as SettingKey] : false, updatedAt: now };
  }
  return { id: key.slice(key.indexOf('/') + 1), updatedAt: now, deleted: true };
}

/** A boundary goes by its own time, so one that is put back, or lifted again, is the latest word there too. */
function again(key: string, value: object, current: unknown, now: number): object {
  const stamped = { ...value, updatedAt: now };
  if (!key.startsWith(prefixes.person)) return stamped;
  const [before, after] = [(current ?? {}) as Partial<Person>, value as Partial<Person>];
  return sameBoundary(before.boundary, after.boundary) ? stamped : { ...stamped, boundaryAt: now };
}

/** Puts back what was before, as a change of its own: it is later than what it takes back. */
export const undo = (store: Store, before: Undo, now: number): Promise<null> =>
  store.transact({ keys: before.map(({ key }) => key) }, (records) => {
    const current = new Map(records.map(({ key, value }) => [key, value]));
    return {
      put: before.map(({ key, value }) => ({
        key,
        value:
          value === null ? absent(key, now) : again(key, value as object, current.get(key), now),
      })),
      result: null,
    };
  });
