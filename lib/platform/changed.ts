/** "Something changed": a hint from the background to the extension's own pages; it carries nothing. */
import { browser } from 'wxt/browser';

const name = 'changed';

/**
 * A message and not a BroadcastChannel: the card's frame is credentialless in Chromium, and such a
 * frame has channels of its own.
 */
export function hintChanged(): void {
  // Rejects where no page of ours is open: nobody needs the hint then.
  browser.runtime.sendMessage({ name }).catch(() => undefined);
}

/** Calls `listener` on every hint until `signal` aborts. */
export function onChanged(listener: () => void, signal: AbortSignal): void {
  const hear = (message: unknown): undefined => {
    if ((message as { name?: unknown } | null)?.name === name) listener();
  };
  browser.runtime.onMessage.addListener(hear);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(hear), {
    once: true,
  });
}
