/** Asking for a site: nothing is held at install, and an answer counts in tabs already open (M7). */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from './until';
import { scrollFor, startWorld, type World } from './world';

const feed = 'https://www.reddit.com/r/gardens/';

// A headless Chromium has no prompt to press; Firefox can be told to grant without asking.
describe('in firefox', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld('firefox', 'none', {
      preferences: { 'extensions.webextOptionalPermissionPrompts': false },
    });
  });
  afterAll(() => world?.close());

  it('an extension just installed holds no site and counts nothing', async () => {
    const origins = await world.driver.inExtension(async () => {
      const { browser } = globalThis as unknown as {
        browser: { permissions: { getAll(): Promise<{ origins?: string[] }> } };
      };
      return (await browser.permissions.getAll()).origins;
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
    await options.clickOn('Count Reddit');
    await until('Reddit to be counted', async () => /Reddit/.test(await options.text()));
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
