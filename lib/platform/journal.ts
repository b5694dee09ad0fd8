/**
 * What a page wrote down while the background was asleep (platform trap 4). Each entry has a random
 * key of its own and is removed singly, after its content is safe in the store.
 */
import { browser } from 'wxt/browser';

const prefix = 'journal/';

export interface JournalEntry {
  key: string;
  /** Untrusted until validated: `{ host, ...RecordBatch }`. */
  value: unknown;
}

export async function readJournal(): Promise<JournalEntry[]> {
  const all = await browser.storage.local.get(null);
  return Object.entries(all)
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, value]) => ({ key, value }));
}

export const dropFromJournal = (key: string): Promise<void> => browser.storage.local.remove(key);

/** Wakes the background when a page writes an entry. */
export function onJournal(listener: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    const written = Object.entries(changes).some(
      ([key, change]) => key.startsWith(prefix) && 'newValue' in change,
    );
    if (written) listener();
  });
}
