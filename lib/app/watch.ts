/** No silent failure (M9): what goes wrong behind the scenes is noted where the options page finds it. */
import type { Store } from '../platform/store';
import type { Part } from '../views/health';
import type { Deps } from './deps';

export interface Watch {
  /** Runs, and notes whether it worked; what was thrown is thrown on. */
  over<R>(part: Part, work: () => Promise<R>): Promise<R>;
  /** Notes what went wrong after its work was no longer waited for. */
  fails(part: Part, error: unknown): Promise<void>;
  /** The same store, whose own troubles are noted. */
  store: Store;
}

/** Longest text kept, in characters; it is read by a person. */
const mostText = 200;

export function watchOver({ store, host, clock }: Deps): Watch {
  /** Already noted by the part that is nearest to the cause. */
  const noted = new WeakSet<object>();
  /** Known to work since the last wake; an earlier life of the background may have left a note. */
  const fine = new Set<Part>();

  async function works(part: Part): Promise<void> {
    if (fine.has(part)) return;
    fine.add(part);
    await forget(part).catch(console.error);
  }

  async function forget(part: Part): Promise<void> {
    if (!(await host.troubles())[part]) return;
    await host.forgetTrouble(part);
    host.hintChanged();
  }

  async function fails(part: Part, error: unknown): Promise<void> {
    if (typeof error === 'object' && error !== null) {
      if (noted.has(error)) return;
      noted.add(error);
    }
    fine.delete(part);
    const words = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    const trouble = { at: clock(), text: words.slice(0, mostText) };
    await host.noteTrouble(part, trouble).catch(console.error);
    host.hintChanged();
  }

  async function over<R>(part: Part, work: () => Promise<R>): Promise<R> {
    try {
      const result = await work();
      await works(part);
      return result;
    } catch (error) {
      await fails(part, error);
      throw error;
    }
  }

  /** A read that works proves nothing about writing, so it only notes. */
  const reading = <R>(work: Promise<R>): Promise<R> =>
    work.catch(async (error) => {
      await fails('storage', error);
      throw error;
    });

  return {
    over,
    fails,
    store: {
      read: (scope) => reading(store.read(scope)),
      firstKey: (prefix) => reading(store.firstKey(prefix)),
      transact: (scope, change) => {
        /** Thrown by the change itself, which refuses what does not fit: no trouble of the storage. */
        let refusal: unknown;
        const careful: typeof change = (records) => {
          try {
            return change(records);
          } catch (error) {
            refusal = error;
            throw error;
          }
        };
        return store.transact(scope, careful).then(
          async (result) => {
            await works('storage');
            return result;
          },
          async (error) => {
            if (error !== refusal) await fails('storage', error);
            throw error;
          },
        );
      },
    },
  };
}
