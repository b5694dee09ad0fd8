/** The few browser calls that injected code makes. The polyfill would outweigh the meter. */
import type { Data, MessageName, Reply } from '../app/protocol';
import type { Rules } from '../sites/rules';
import type { StartBreaks } from './page-breaks';

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
/** What lies in the extension's own world of a page, which no page can see. */
interface World {
  browser?: Api;
  chrome: Api;
  /** Whether the meter that runs here still works. */
  insteadMeter?: () => unknown;
  /** Absent on a custom host, until its engine is known. */
  insteadSite?: Rules;
  /** Comes once there is reason to. */
  insteadCard?: StartBreaks;
}
export const world = globalThis as unknown as World;
export const api = world.browser ?? world.chrome;

/** False in an orphan: a script that outlived its extension (platform trap 16). */
export const isAlive = (): unknown => api.runtime?.id;

/** Rejects when the background can't be reached or says no. */
export async function tell<K extends 'record' | 'nudge' | 'prepare'>(
  name: K,
  data: Data<K>,
): Promise<Reply<K>> {
  const answer = (await api.runtime.sendMessage({ name, data } satisfies {
    name: MessageName;
    data: unknown;
  })) as { ok: boolean; value: Reply<K> };
  return answer?.ok ? answer.value : Promise.reject(name);
}
