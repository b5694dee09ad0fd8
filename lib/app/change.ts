/** Changing records with a way back: every change answers what it changed. */
import type { Scope, Store, StoredRecord } from '../platform/store';
import { defaults, type SettingKey } from '../settings/settings';
import { parseRecord } from '../snapshot/database';
import {
  type Changed,
  changesAnything,
  peopleIn,
  takenBack,
  withoutErased,
} from '../snapshot/take-back';
import { prefixes } from './facts';
import type { Undo } from './protocol';

export type Edit = (records: StoredRecord[]) => StoredRecord[];

const valuesOf = (records: StoredRecord[]) =>
  new Map(records.map(({ key, value }) => [key, value]));

/** The way back from writing `put` over what the scope held. */
export function wayBack(records: StoredRecord[], put: StoredRecord[]): Undo {
  const before = valuesOf(records);
  return put.map(({ key, value }) => ({ key, was: before.get(key) ?? null, wrote: value }));
}

/**
 * Applies `edit` to what the scope holds, in one transaction. Keys it writes must be in the scope.
 * Rejects, and writes nothing, when a record does not pass the schema: it could not be read again.
 */
export const change = (store: Store, scope: Scope, edit: Edit): Promise<Undo> =>
  store.transact(scope, (records) => {
    const put = edit(records);
    const unfit = put.find(({ key, value }) => parseRecord(key, value) === null);
    if (unfit) throw new Error(`${unfit.key} does not fit`);
    return { put, result: wayBack(records, put) };
  });

/** What stands in for "was not there": a tombstone, or a setting's default, so that merges agree. */
function absent(key: string, now: number): object {
  if (key.startsWith(prefixes.setting)) {
    const name = key.slice(prefixes.setting.length);
    return { value: name in defaults ? defaults[name as SettingKey] : false, updatedAt: now };
  }
  return { id: key.slice(key.indexOf('/') + 1), updatedAt: now, deleted: true };
}

/**
 * Puts back what was before, as a change of its own that is later than what it takes back. What was
 * changed since, by another page or another window, stays as it is; false where that is all of it.
 */
export const undo = (store: Store, changes: Undo, now: number): Promise<boolean> =>
  store.transact(
    { keys: [...new Set([...changes.map(({ key }) => key), ...peopleIn(changes)])] },
    (records) => {
      const held = valuesOf(records);
      const put: StoredRecord[] = [];
      const takeBack = (changed: Changed) => {
        const { key } = changed;
        const back = takenBack(changed, held.get(key) ?? null, now);
        if (back === undefined) return;
        const value = back === null ? absent(key, now) : { ...back, updatedAt: now };
        if (parseRecord(key, value) === null) return;
        held.set(key, value);
        put.push({ key, value });
      };
      const isPerson = ({ key }: Changed) => key.startsWith(prefixes.person);
      // People first: what else there was of them returns only with them.
      changes.filter(isPerson).forEach(takeBack);
      const erased = erasedIn(held);
      for (const changed of changes.filter((one) => !isPerson(one)))
        takeBack(withoutErased(changed, erased));
      return { put, result: put.length > 0 || !changes.some(changesAnything) };
    },
  );

const erasedIn = (held: ReadonlyMap<string, unknown>): ReadonlySet<string> =>
  new Set(
    [...held]
      .filter(([key, value]) => key.startsWith(prefixes.person) && isTombstone(value))
      .map(([key]) => key.slice(prefixes.person.length)),
  );

const isTombstone = (value: unknown): boolean =>
  (value as { deleted?: boolean } | undefined)?.deleted === true;
