/**
 * The one door to IndexedDB: one database, one store, prefixed keys, one transaction per change.
 * Only the background opens it.
 */
import { createStore, promisifyRequest, type UseStore } from 'idb-keyval';

export interface StoredRecord {
  key: string;
  value: unknown;
}

/** What a transaction reads: single keys, everything under a prefix, and key ranges (both ends in). */
export interface Scope {
  keys?: string[];
  prefixes?: string[];
  ranges?: [from: string, to: string][];
}

export interface Change<R> {
  put?: StoredRecord[];
  remove?: string[];
  /** Everything in the store goes before `put`. */
  clear?: true;
  result: R;
}

export interface Store {
  /**
   * Reads the scope, lets `change` decide, and writes, all in one IndexedDB transaction;
   * resolves once the write is on disk (`complete`). `change` must be synchronous: a promise
   * awaited inside would let the transaction end early.
   */
  transact<R>(scope: Scope, change: (records: StoredRecord[]) => Change<R>): Promise<R>;
  read(scope: Scope): Promise<StoredRecord[]>;
  /** The first key under a prefix, without reading what lies there. */
  firstKey(prefix: string): Promise<string | undefined>;
}

/** Sorts after every key that starts with the prefix. */
const last = '\uffff';
/** ms; an open that takes longer is stuck behind another connection and will not come. */
const openTimeout = 10_000;

const under = (prefix: string): IDBKeyRange => IDBKeyRange.bound(prefix, prefix + last);

const rangesOf = (scope: Scope): IDBKeyRange[] => [
  ...(scope.keys ?? []).map((key) => IDBKeyRange.only(key)),
  ...(scope.prefixes ?? []).map(under),
  ...(scope.ranges ?? []).map(([from, to]) => IDBKeyRange.bound(from, to)),
];

/** All requests are placed at once, so the transaction stays open until the last one answers. */
function readAll(store: IDBObjectStore, scope: Scope): Promise<StoredRecord[]> {
  const parts = rangesOf(scope).map(async (range) => {
    const [keys, values] = await Promise.all([
      promisifyRequest(store.getAllKeys(range)),
      promisifyRequest(store.getAll(range)),
    ]);
    return keys.map((key, index) => ({ key: String(key), value: values[index] as unknown }));
  });
  return Promise.all(parts).then((lists) => lists.flat());
}

/** Rejects when the work has not begun in time; once the database is open, it takes as long as it takes. */
function withOpenTimeout<R>(run: (opened: () => void) => Promise<R>): Promise<R> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The database did not open.')), openTimeout);
    const opened = () => clearTimeout(timer);
    run(opened).then(resolve, reject).finally(opened);
  });
}

/** A connection that the browser closed behind our back (eviction, a crashed storage process). */
const isClosed = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'InvalidStateError';

export function openStore(name = 'instead'): Store {
  let use: UseStore = createStore(name, 'records');

  async function inTransaction<R>(
    mode: IDBTransactionMode,
    work: (store: IDBObjectStore) => Promise<R>,
  ): Promise<R> {
    const run = () =>
      withOpenTimeout((opened) =>
        use(mode, (store) => {
          opened();
          return work(store);
        }),
      );
    try {
      return await run();
    } catch (error) {
      if (!isClosed(error)) throw error;
      use = createStore(name, 'records');
      return run();
    }
  }

  return {
    read: (scope) => inTransaction('readonly', (store) => readAll(store, scope)),
    firstKey: (prefix) =>
      inTransaction('readonly', async (store) => {
        const [key] = await promisifyRequest(store.getAllKeys(under(prefix), 1));
        return key === undefined ? undefined : String(key);
      }),
    transact: (scope, change) =>
      inTransaction('readwrite', async (store) => {
        const done = promisifyRequest(store.transaction);
        // Observed later; without this an abort during the reads would count as unhandled.
        done.catch(() => undefined);
        try {
          const { put = [], remove = [], clear, result } = change(await readAll(store, scope));
          if (clear) store.clear();
          for (const key of remove) store.delete(key);
          for (const { key, value } of put) store.put(value, key);
          await done;
          return result;
        } catch (error) {
          abortQuietly(store.transaction);
          throw error;
        }
      }),
  };
}

function abortQuietly(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // Already finished: there is nothing left to take back.
  }
}
