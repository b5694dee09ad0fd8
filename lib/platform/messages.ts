/** Sending and routing of the typed message table (lib/app/protocol.ts). Pages and background use it. */
import { browser } from 'wxt/browser';
import { type Data, fromContentScripts, type MessageName, type Reply } from '../app/protocol';

interface Envelope {
  name: string;
  data: unknown;
}
type Answer = { ok: true; value: unknown } | { ok: false; error: string };

/** Who sent a message: `page` is one of the extension's own, the card's frame included. */
export interface Sender {
  page: boolean;
  url: string;
  tabId?: number;
}

export type Handlers = {
  [K in MessageName]: (data: Data<K>, sender: Sender) => Promise<Reply<K>>;
};

/** Asks the background. Rejects with the background's error text, or when it can't be reached. */
export async function send<K extends MessageName>(name: K, data: Data<K>): Promise<Reply<K>> {
  const answer = (await browser.runtime.sendMessage({ name, data })) as Answer | undefined;
  if (!answer) throw new Error(`No answer to ${name}`);
  if (!answer.ok) throw new Error(answer.error);
  return answer.value as Reply<K>;
}

/** What the browser tells about a sender; the parts that we trust. */
interface RawSender {
  url?: string;
  tab?: { id?: number; url?: string };
}

function senderOf(raw: RawSender, ownOrigin: string): Sender {
  // A frame without an address of its own is a part of the page in its tab.
  const url = (raw.url?.startsWith('about:') ? raw.tab?.url : raw.url) ?? '';
  return {
    // Our own frame has sender.tab too, and Firefox omits sender.origin: only the address tells.
    page: url.startsWith(ownOrigin),
    url,
    tabId: raw.tab?.id,
  };
}

/** The handler for a message, or nothing when the name is unknown or not for this sender. */
function handlerFor(handlers: Handlers, message: unknown, sender: Sender) {
  const { name, data } = (message ?? {}) as Partial<Envelope>;
  if (typeof name !== 'string' || !Object.hasOwn(handlers, name)) return undefined;
  if (!sender.page && !fromContentScripts.has(name)) return undefined;
  const handler = handlers[name as MessageName] as (
    data: unknown,
    sender: Sender,
  ) => Promise<unknown>;
  return () => handler(data, sender);
}

/**
 * The one router. Not async: an async listener would answer every message, unknown ones included,
 * with `undefined` and so take the reply from whoever should answer. `sendResponse` with `true`
 * is the one form that native and wrapped `browser` objects share.
 */
export function route(handlers: Handlers): void {
  const ownOrigin = browser.runtime.getURL('/');
  browser.runtime.onMessage.addListener((message: unknown, raw, sendResponse) => {
    const handle = handlerFor(handlers, message, senderOf(raw, ownOrigin));
    if (!handle) return undefined;
    handle().then(
      (value) => sendResponse({ ok: true, value } satisfies Answer),
      (error: unknown) => {
        console.error(error);
        const text = error instanceof Error ? error.message : String(error);
        sendResponse({ ok: false, error: text } satisfies Answer);
      },
    );
    return true;
  });
}
