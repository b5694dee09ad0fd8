/**
 * The card's frame on a page: an extension document in a closed shadow root, above everything. The
 * page can see that a frame is there and nothing of what is in it (platform trap 1). The frame gets
 * its end of a channel as `ports[0]` of the first window message; it says `{ size: [w, h] }` in CSS
 * px, and `{ close: true }`.
 */
import { api, tell } from './page-api';

/** Said by the frame. */
export interface FrameSays {
  size?: [width: number, height: number];
  close?: true;
}

const everywhere = 'all:initial;border:0;color-scheme:light dark;';
const corner = 'position:fixed;inset:auto;bottom:16px;inset-inline-start:16px;z-index:2147483647;';
const room =
  'display:block;width:344px;height:240px;max-width:calc(100vw - 32px);max-height:calc(100vh - 32px);';
// The card's corners and the one soft shadow of the design; inside the frame it would be cut off.
const paper =
  'border-radius:12px;box-shadow:0 6px 24px rgb(34 32 28/14%),0 1px 3px rgb(34 32 28/12%);';

/** Page styles with !important lose against inline ones with it. */
const style = (element: HTMLElement, rules: string): void => {
  element.style.cssText = rules.replaceAll(';', '!important;');
};

/** Shows the nudge until the frame closes it, the page removes it or is left, or `stop` aborts. */
export function mountCard(id: string, stop: AbortSignal): void {
  const say = (event: 'mounted' | 'removed') => tell('nudge', { id, event }).catch(() => {});
  const host = document.createElement('div');
  const frame = document.createElement('iframe');
  const gone = new AbortController();
  style(host, everywhere + corner);
  style(frame, everywhere + room + paper);
  host.popover = 'manual';
  // Without it a cross-origin isolated page refuses the frame (platform trap 2).
  frame.setAttribute('credentialless', '');
  frame.src = `${api.runtime.getURL('/nudge.html')}#${id}`;

  const close = (): void => {
    gone.abort();
    observer.disconnect();
    api.runtime.onMessage.removeListener(focus);
    host.remove();
  };
  const removed = (): void => {
    if (!gone.signal.aborted) say('removed');
    close();
  };
  // A host whose style or attributes the page touches may be masked, which no observer in the frame sees.
  const observer = new MutationObserver((changes) => {
    if (!host.isConnected || changes.some(({ target }) => target === host)) removed();
  });
  const focus = ({ name }: { name?: string }): void => {
    if (name === 'focus-card') frame.focus();
  };

  let loads = 0;
  frame.addEventListener(
    'load',
    () => {
      // Moved by the page: the frame began anew, and its port is gone.
      if (loads++ > 0) return removed();
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }: MessageEvent<FrameSays>) => {
        if (data.close) close();
        if (data.size) {
          const [width, height] = data.size;
          style(frame, `${everywhere}${room}${paper}width:${+width}px;height:${+height}px;`);
        }
      };
      frame.contentWindow?.postMessage('', '*', [port2]);
      say('mounted');
    },
    { signal: gone.signal },
  );
  host.attachShadow({ mode: 'closed' }).append(frame);
  document.documentElement.append(host);
  host.showPopover();
  observer.observe(document, { childList: true });
  observer.observe(document.documentElement, { childList: true });
  observer.observe(host, { attributes: true });
  api.runtime.onMessage.addListener(focus);
  addEventListener('pagehide', removed, { signal: gone.signal });
  stop.addEventListener('abort', close, { signal: gone.signal });
  // Something makes it inert, or keeps it from being drawn: it goes before anyone sees it, and the badge
  // carries the suggestion.
  const { x, y, width, height } = host.getBoundingClientRect();
  if (document.elementFromPoint(x + width / 2, y + height / 2) !== host) removed();
}
