/** The tab a person is looking at, for the popup. */
import { browser } from 'wxt/browser';

/** Known because opening the popup is what `activeTab` asks for; undefined where the browser keeps it. */
export async function activeTabUrl(): Promise<string | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.url;
}
