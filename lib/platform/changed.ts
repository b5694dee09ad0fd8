/** "Something changed": a hint between the extension's own pages and its background; it carries nothing. */

const channelName = 'changed';

export function hintChanged(): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(null);
  channel.close();
}

/** Calls `listener` on every hint until `signal` aborts. */
export function onChanged(listener: () => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', () => listener(), { signal });
  signal.addEventListener('abort', () => channel.close(), { once: true });
}
