/** Sending and routing of the typed message table (lib/app/protocol.ts). Pages and background use it. */
import { browser } from 'wxt/browser';
import { type Data, fromContentScripts, type MessageName, type Protocol, type Reply } from '../app/protocol';

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
  windowId?: number;
  frameId?: number;
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

type RawSender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

function senderOf(raw: RawSender, ownOrigin: string): Sender {
  const url = raw.url ?? '';
  return {
    // Our own frame has sender.tab too, and Firefox omits sender.origin: only the address tells.
    page: url.startsWith(ownOrigin),
    url,
    tabId: raw.tab?.id,
    windowId: raw.tab?.windowId,
    frameId: raw.frameId,
  };
}

/**
 * The one router. Not async: an async listener would answer every message, unknown ones included,
 * with `undefined` and so take the reply from whoever should answer.
 */
export function route(handlers: Handlers): void {
  const ownOrigin = browser.runtime.getURL('');
  browser.runtime.onMessage.addListener((message: unknown, raw: RawSender) => {
    const { name, data } = (message ?? {}) as Partial<Envelope>;
    if (typeof name !== 'string' || !Object.hasOwn(handlers, name)) return undefined;
    const sender = senderOf(raw, ownOrigin);
    if (!sender.page && !fromContentScripts.has(name)) return undefined;
    const handler = handlers[name as MessageName] as (
      data: unknown,
      sender: Sender,
    ) => Promise<ReturnType<Protocol[MessageName]>>;
    return handler(data, sender).then(
      (value): Answer => ({ ok: true, value }),
      (error: unknown): Answer => {
        console.error(name, error);
        return { ok: false, error: error instanceof Error ? error.message : String(error) };
      },
    );
  });
}
