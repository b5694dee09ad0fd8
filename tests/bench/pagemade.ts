/** What a page earns by making events itself. */
import { setTimeout as delay } from 'node:timers/promises';
import { secondsWithin } from '../browser/lengths';
import { until } from '../browser/until';
import type { World } from '../browser/world';
import { inBrowsers } from './in-browsers';
import { type Section, table } from './section';

const events = 10_000;
/** Seconds that they take at least. */
const lasts = 30;
/** Ms that a feed earns by being looked at (M1), and a moment. */
const firstLook = 22_000;

const address = 'https://www.youtube.com/?hostile=makes-everything';

async function gain(world: World): Promise<{ made: number; took: number; gained: number }> {
  const tab = await world.driver.open(address);
  await delay(firstLook);
  const count = () => tab.evaluate(() => (globalThis as unknown as { made: number }).made);
  const before = await count();
  const start = Date.now();
  await delay(lasts * 1000);
  await until('the events', async () => (await count()) - before >= events, 60_000);
  const made = (await count()) - before;
  const end = Date.now();
  await tab.close();
  return { made, took: end - start, gained: secondsWithin(await world.settled(true), start, end) };
}

async function measure(): Promise<string> {
  const rows = await inBrowsers(['youtube'], async (world, name) => {
    const { made, took, gained } = await gain(world);
    return [
      name,
      made,
      (took / 1000).toFixed(0),
      gained.toFixed(1),
      gained === 0 ? 'met' : 'MISSED',
    ];
  });
  return table(['browser', 'events', 'over, s', 'gained, s', 'bar: 0 s'], rows.flat());
}

export const pagemade: Section = {
  title: 'Events that a page makes',
  run: async () => `A feed that nobody touches dispatches events of every sort the meter knows at its window, its document, its
fields and its video, scrolls itself, types by command, plays a muted video and changes its address, at least
${events.toLocaleString('en')} times. Gained is what is stored from the end of the first look on.

${await measure()}`,
};
