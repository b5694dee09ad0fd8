/** Waiting for a condition, never for a time. */
import { setTimeout as delay } from 'node:timers/promises';

const pollMs = 100;

/** Asks `probe` until it answers something truthy, and returns that. Throws with `what` after `ms`. */
export async function until<T>(
  what: string,
  probe: () => T | Promise<T>,
  ms = 20_000,
): Promise<NonNullable<T>> {
  const end = performance.now() + ms;
  let last: unknown;
  do {
    try {
      const value = await probe();
      if (value) return value as NonNullable<T>;
      last = value;
    } catch (error) {
      last = error;
    }
    await delay(pollMs);
  } while (performance.now() < end);
  const seen = last instanceof Error ? last.message : JSON.stringify(last);
  throw new Error(`Waited ${ms} ms for ${what}; last seen: ${seen}`);
}
