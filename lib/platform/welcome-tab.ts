/** What the welcome page asks of the browser: when someone comes back to it, and closing itself. */
import { browser } from 'wxt/browser';

/** Calls `listener` when the person comes back from the toolbar, until `signal` aborts. */
export function onReturn(listener: () => void, signal: AbortSignal): void {
  // Pinning happens outside the page, and not every browser reports it by an event.
  for (const type of ['focus', 'pointermove']) window.addEventListener(type, listener, { signal });
}

export async function closeThisTab(): Promise<void> {
  const here = await browser.tabs.getCurrent();
  if (here?.id !== undefined) await browser.tabs.remove(here.id);
}
