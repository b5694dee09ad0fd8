/** Closing the tab a card stood in, and opening it again. */
import { browser } from 'wxt/browser';

export interface ClosedTab {
  url: string;
  title: string;
  /** Epoch ms. */
  at: number;
}

const sessionKey = 'closed-tab';

/**
 * Closes a tab and remembers it for a while, in memory only (`storage.session` never reaches the
 * disk). A window's last tab is replaced by a blank one first, or the window would go too. Without
 * an id it is the tab in front, as the popup means it.
 */
export async function closeTab(
  tabId: number | undefined,
  now: number,
  isMeant: (host: string) => boolean,
): Promise<void> {
  const inFront = { active: true, lastFocusedWindow: true };
  const tab =
    tabId === undefined ? (await browser.tabs.query(inFront))[0] : await browser.tabs.get(tabId);
  if (tab?.id === undefined) return;
  // The person may have gone on to something else before they opened the popup.
  if (tabId === undefined && !(tab.url && isMeant(new URL(tab.url).hostname))) return;
  const siblings = await browser.tabs.query({ windowId: tab.windowId });
  if (siblings.length === 1) await browser.tabs.create({ windowId: tab.windowId });
  if (tab.url) {
    const closed: ClosedTab = { url: tab.url, title: tab.title ?? '', at: now };
    await browser.storage.session.set({ [sessionKey]: closed });
  }
  await browser.tabs.remove(tab.id);
}

export async function lastClosedTab(): Promise<ClosedTab | undefined> {
  const stored = await browser.storage.session.get(sessionKey);
  return stored[sessionKey] as ClosedTab | undefined;
}

export const forgetClosedTab = (): Promise<void> => browser.storage.session.remove(sessionKey);

export async function reopenTab(): Promise<void> {
  const closed = await lastClosedTab();
  if (!closed) return;
  await forgetClosedTab();
  await browser.tabs.create({ url: closed.url });
}

/** Opens one of our own pages in a tab. */
export async function openPage(path: string): Promise<void> {
  const url = new URL(path, browser.runtime.getURL('/')).href;
  await browser.tabs.create({ url });
}

/** Asks the card in the active tab to take the keyboard. */
export async function focusCardInActiveTab(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return;
  // Rejects where no meter listens: a page without a card has nothing to focus.
  await browser.tabs.sendMessage(tab.id, { name: 'focus-card' }).catch(() => undefined);
}

export function onFocusCommand(listener: () => void): void {
  browser.commands.onCommand.addListener((command) => {
    if (command === 'focus-card') listener();
  });
}
