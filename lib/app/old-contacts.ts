/**
 * Contacts noted long ago, once more as a single record: years of them take longer to read one by one
 * than a week to draw. Nothing is decided by the copy. A change to one of them drops it in the same
 * transaction, and the next page that needs it makes it anew.
 */
import type { Kept } from '../ledger/records';
import type { ReachOut } from '../people/person';
import type { Change, Scope, Store, StoredRecord } from '../platform/store';
import { parseRecord } from '../snapshot/database';
import type { Deps } from './deps';
import { type Facts, factsOf, local, prefixes, valueAt } from './facts';
import { timeId } from './ids';

/** What the copy holds, beside it: every change looks at this, and the copy itself is large. */
interface Head {
  /** All contacts whose keys come before this one. */
  before: string;
  /** Of the extension: another one may read records with other eyes. */
  version: string;
}

/** Fewer are read as they are. */
const least = 200;
/** Whole months that stay out of the copy: what was noted of late still changes. */
const lateMonths = 2;

const [headKey, copyKey] = [local.oldContactsHead, local.oldContacts];

/** The same all month, so that the copy is made anew once a month. */
function boundaryAt(now: number): string {
  const date = new Date(now);
  const start = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - lateMonths, 1);
  return prefixes.reachOut + timeId(Math.max(0, start));
}

const isHead = (value: unknown, { before, version }: Head): boolean =>
  (value as Head | undefined)?.before === before && (value as Head).version === version;

const oldRange = (before: string): Scope => ({ ranges: [[prefixes.reachOut, before]] });

/** The facts of the scope, and all contacts there are. */
export async function factsWithContacts(
  { store, clock, host }: Deps,
  scope: Scope,
): Promise<Facts> {
  const head = { before: boundaryAt(clock()), version: host.version };
  const late: [string, string] = [head.before, `${prefixes.reachOut}\uffff`];
  const records = await store.read({
    ...scope,
    keys: [...(scope.keys ?? []), headKey, copyKey],
    ranges: [...(scope.ranges ?? []), late],
  });
  const facts = factsOf(records);
  const held = isHead(valueAt(records, headKey), head);
  const old = held
    ? (JSON.parse(valueAt(records, copyKey) as string) as Kept<ReachOut>[])
    : await oldContacts(store, head);
  return { ...facts, reachOuts: [...old, ...facts.reachOuts] };
}

async function oldContacts(store: Store, head: Head): Promise<Kept<ReachOut>[]> {
  const records = await store.read(oldRange(head.before));
  if (records.length < least) return contactsIn(records, head);
  return store.transact(oldRange(head.before), (current) => {
    const contacts = contactsIn(current, head);
    const put = [
      { key: headKey, value: head },
      { key: copyKey, value: JSON.stringify(contacts) },
    ];
    return { put, result: contacts };
  });
}

/** In the order of their keys, which is that of a snapshot; damaged ones fall away here too. */
const contactsIn = (records: readonly StoredRecord[], { before }: Head): Kept<ReachOut>[] =>
  records.flatMap(({ key, value }) => {
    const parsed = key < before ? parseRecord(key, value) : null;
    return parsed?.list === 'reachOuts' ? [parsed.value] : [];
  });

/** The store, in which no copy outlives a change to what it holds. */
export function droppingOldContacts(store: Store): Store {
  return {
    ...store,
    transact: (scope, change) => {
      const asked = scope.keys?.includes(headKey) ?? false;
      const keys = asked ? scope.keys : [...(scope.keys ?? []), headKey];
      return store.transact({ ...scope, ...(keys && { keys }) }, (records) => {
        const head = valueAt(records, headKey) as Head | undefined;
        const decided = change(asked ? records : records.filter(({ key }) => key !== headKey));
        return head && touches(decided, head) ? dropping(decided) : decided;
      });
    },
  };
}

function touches<R>({ put = [], remove = [] }: Change<R>, { before }: Head): boolean {
  const isOld = (key: string) => key.startsWith(prefixes.reachOut) && key < before;
  return remove.some(isOld) || put.some(({ key }) => isOld(key));
}

const dropping = <R>(change: Change<R>): Change<R> => ({
  ...change,
  remove: [...(change.remove ?? []), headKey, copyKey],
});
