/** Scrolling as a person does, with the browser's own trusted wheel. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Card, Tab } from '../browser/driver';

/** A wheel turn every second and a half or so: reading speed, with a pause that is a natural break. */
const turnPx = 320;
const pauseMs = 1_500;

export interface Scrolled {
  turns: number;
  seconds: number;
  card: Card;
}

/** Scrolls until the card stands on the page. Throws when it does not come within `limitMs`. */
export async function scrollUntilCard(tab: Tab, limitMs = 120_000): Promise<Scrolled> {
  const start = performance.now();
  for (let turns = 1; performance.now() - start < limitMs; turns++) {
    await tab.wheel(turnPx);
    await delay(pauseMs);
    const card = await tab.card();
    if (card) return { turns, seconds: (performance.now() - start) / 1000, card };
  }
  throw new Error(`No suggestion came within ${limitMs / 1000} s of scrolling`);
}
