/**
 * What did not work, kept in `storage.local`: where IndexedDB itself is in trouble, a note inside it
 * would be lost.
 */
import { browser } from 'wxt/browser';
import { type Part, parts, type Trouble, type Troubles } from '../views/health';

const keyOf = (part: Part): string => `trouble/${part}`;

export async function troubles(): Promise<Troubles> {
  const stored = await browser.storage.local.get(parts.map(keyOf));
  return Object.fromEntries(
    parts.flatMap((part) => (stored[keyOf(part)] ? [[part, stored[keyOf(part)]]] : [])),
  );
}

export const noteTrouble = (part: Part, trouble: Trouble): Promise<void> =>
  browser.storage.local.set({ [keyOf(part)]: trouble });

export const forgetTrouble = (part: Part): Promise<void> =>
  browser.storage.local.remove(keyOf(part));
