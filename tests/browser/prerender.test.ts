/** A page that Chromium renders ahead of time counts nothing until somebody sees it (M3). */

import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type DatabaseRecord, fromRecords } from '../../lib/snapshot/database';
import { letGo } from './chromium';
import { ask, opened } from './in-page';
import { until } from './until';
import { secondsOf, startWorld, type World } from './world';

const ahead = '/r/gardens/';
/** Of the same site, and no feed: what the feed earns can be told apart. */
const here = 'https://www.reddit.com/r/gardens/about/';
/** Seconds in which a page that counted would tell. */
const trial = 6;

interface Page {
  tabs: {
    create(what: object): Promise<{ id: number }>;
    get(id: number): Promise<{ status: string }>;
  };
  scripting: {
    executeScript(what: object): Promise<[{ result: number }]>;
  };
}

let world: World;
beforeAll(async () => {
  world = await startWorld('chromium');
});
afterAll(() => world?.close());

it('a page that is rendered ahead of time counts nothing until it is shown', async () => {
  await world.begin({ plan: 24 * 60 });
  const inExtension = await letGo(world.driver);
  const seconds = async () => {
    const stored = opened<DatabaseRecord[]>(
      'stored',
      await inExtension(ask, { name: 'stored', data: {} }),
    );
    const { days } = fromRecords(stored, '').snapshot;
    return secondsOf(days.flatMap(({ intervals }) => intervals));
  };
  const tabId = await inExtension(async (url) => {
    const { chrome } = globalThis as unknown as { chrome: Page };
    const { id } = await chrome.tabs.create({ url });
    while ((await chrome.tabs.get(id)).status !== 'complete')
      await new Promise((resolve) => setTimeout(resolve, 50));
    const prerender = (path: string) => {
      const rules = document.createElement('script');
      rules.type = 'speculationrules';
      rules.textContent = JSON.stringify({ prerender: [{ urls: [path], eagerness: 'immediate' }] });
      document.head.append(rules);
    };
    await chrome.scripting.executeScript({
      target: { tabId: id },
      world: 'MAIN',
      func: prerender,
      args: ['/r/gardens/'],
    });
    return id;
  }, here);
  await until('the feed to be rendered ahead', () =>
    world.server.requests.includes(`www.reddit.com${ahead}`),
  );
  await delay(trial * 1000);
  const before = await seconds();
  expect(before.passive).toBe(0);
  expect(before.other).toBeGreaterThan(trial / 2);

  const activated = await inExtension(async (id) => {
    const { chrome } = globalThis as unknown as { chrome: Page };
    const run = (func: () => number) =>
      chrome.scripting.executeScript({ target: { tabId: id }, world: 'MAIN', func });
    await run(() => {
      location.assign('/r/gardens/');
      return 0;
    });
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const [{ result }] = await run(() => {
      const [entry] = performance.getEntriesByType('navigation');
      return (entry as unknown as { activationStart: number }).activationStart;
    });
    return result;
  }, tabId);
  expect(activated).toBeGreaterThan(trial * 1000);
  await until('the feed to count', async () => (await seconds()).passive > trial / 2);
  expect((await seconds()).passive).toBeLessThan(3 * trial);
});
