/** Asking for a site: nothing is held at install, and an answer counts in tabs already open (M7). */
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Tab } from './driver';
import { until } from './until';
import { scrollFor, startWorld, type World, zone } from './world';
import { hasXDisplay, startXDisplay } from './x-display';

const feed = 'https://www.reddit.com/r/gardens/';

/** Chromium's prompts ignore the keyboard at first, so that nobody accepts one by accident; nothing tells when that ends. */
const promptGuardMs = 3_000;

interface Permissions {
  getAll(): Promise<{ origins?: string[] }>;
  contains(wanted: { origins: string[] }): Promise<boolean>;
}

interface Way {
  world: World;
  /** Says yes to the browser's own prompt. */
  accept(page: Tab): Promise<unknown>;
  close(): Promise<void>;
}

/** Firefox can be told to grant without asking. */
async function inFirefox(): Promise<Way> {
  const world = await startWorld('firefox', 'none', {
    preferences: { 'extensions.webextOptionalPermissionPrompts': false },
  });
  return { world, accept: async () => {}, close: world.close };
}

/** Chromium's prompt is a window of its own, which only a real screen has. */
async function inChromium(): Promise<Way> {
  const display = await startXDisplay();
  const world = await startWorld('chromium', 'none', { headed: true, display: display.name });
  return {
    world,
    async accept(page) {
      const isGranted = () =>
        page.evaluate(() => {
          const { permissions } = (
            globalThis as unknown as { chrome: { permissions: Permissions } }
          ).chrome;
          return permissions.contains({ origins: ['*://*.reddit.com/*'] });
        });
      const press = async () => {
        await until('the prompt to take the focus', () =>
          page.evaluate(() => !document.hasFocus()),
        );
        await delay(promptGuardMs);
        display.key('Tab');
        display.key('Return');
        return until('the permission', isGranted, promptGuardMs).catch(() => false);
      };
      await until('the prompt to be accepted', async () => (await isGranted()) || press(), 40_000);
    },
    async close() {
      await world.close();
      display.close();
    },
  };
}

describe.each([
  ['firefox', inFirefox, true],
  ['chromium', inChromium, hasXDisplay],
] as const)('in %s', (_, start, possible) => {
  let way: Way;
  let world: World;
  beforeAll(async () => {
    if (!possible) return;
    way = await start();
    world = way.world;
  });
  afterAll(() => way?.close());
  const it = test.runIf(possible);

  it('an extension just installed holds no site and counts nothing', async () => {
    const origins = await world.driver.inExtension(async () => {
      const scope = globalThis as unknown as Record<string, { permissions: Permissions }>;
      return (await (scope.browser ?? scope.chrome)?.permissions.getAll())?.origins;
    });
    expect(origins).toEqual([]);
    const tab = await world.driver.open(feed);
    await scrollFor(tab, 6);
    expect(await world.intervals()).toEqual([]);
  });

  it('a press in the options asks, and the tab that is open counts from then on', async () => {
    const [tab] = await world.driver.tabs();
    if (!tab) throw new Error('The feed is not open');
    const options = await world.driver.extensionPage('options.html#where');
    await until('the focus', () => options.evaluate(() => document.hasFocus()));
    await options.clickOn('Count Reddit');
    await way.accept(options);
    await until('Reddit to be counted', async () => {
      const { sites } = await world.driver.ask('options', { zone });
      return sites.some(({ site, counted, granted }) => site === 'reddit' && counted && granted);
    });
    await tab.front();
    await scrollFor(tab, 6);
    await until('the first seconds', async () => (await world.seconds()).passive > 3);
  });

  it('and a page opened later counts too', async () => {
    const before = (await world.seconds()).passive;
    const tab = await world.driver.open('https://www.reddit.com/r/ponds/');
    await scrollFor(tab, 6);
    await until('its seconds', async () => (await world.seconds()).passive > before + 3);
  });
});
