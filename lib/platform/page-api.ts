/** The few browser calls that injected code makes. The polyfill would outweigh the meter. */
import type { Data, MessageName, Reply } from '../app/protocol';

interface Api {
  runtime: {
    /** Undefined once the extension was updated or removed. */
    id?: string;
    getURL(path: string): string;
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: {
      addListener(listener: (message: { name?: string }) => void): void;
      removeListener(listener: (message: { name?: string }) => void): void;
    };
  };
  storage: { local: { set(items: Record<string, unknown>): Promise<void> } };
  /** Chromium alone. */
  dom?: { openOrClosedShadowRoot(host: Element): ShadowRoot | null };
}
const scope = globalThis as unknown as { browser?: Api; chrome: Api };
export const api = scope.browser ?? scope.chrome;

/** False in an orphan: a script that outlived its extension (platform trap 16). */
export const isAlive = (): boolean => Boolean(api.runtime?.id);

/** Rejects when the background can't be reached or says no. */
export async function tell<K extends 'record' | 'nudge' | 'prepare'>(
  name: K,
  data: Data<K>,
): Promise<Reply<K>> {
  const answer = (await api.runtime.sendMessage({ name, data } satisfies {
    name: MessageName;
    data: unknown;
  })) as { ok: boolean; value: Reply<K> };
  if (!answer?.ok) throw new Error(name);
  return answer.value;
}
