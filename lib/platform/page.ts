/** What every page of ours does first: its language, its direction and its title. */

import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

/**
 * Prepares the document and returns the element to draw into. Language and direction are those of
 * the messages, not of the browser: an English text in an Arabic browser still reads left to right.
 */
export function startPage(title: string): HTMLElement {
  document.documentElement.lang = i18n.t('common.language');
  document.documentElement.dir = i18n.t('common.direction');
  document.title = title;
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no root element.');
  return root;
}

/** Hands the person a file of text, made on the spot. */
export const saveFile = (name: string, type: string, text: string): void =>
  saveBlob(name, new Blob([text], { type }));

/** Hands the person a file. */
export function saveBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** Opens an empty tab and closes this one, so that neither "back" nor a glance returns here. */
export async function leavePage(): Promise<void> {
  const here = await browser.tabs.getCurrent();
  await browser.tabs.create({});
  if (here?.id !== undefined) await browser.tabs.remove(here.id);
}
