/** What was chosen holds, whatever happens to browser and extension: where to count (M7), and "off". */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scrollUntilCard } from '../demo/scroll';
import { backupOf, restoreInto } from './backups';
import { browserNames } from './browsers';
import { closeWelcome, type Tab } from './driver';
import { lengthOf } from './lengths';
import { type Profile, profileFolder } from './profile';
import { person, scrolledUntilNow } from './snapshots';
import { until } from './until';
import { plain, scrollFor, startWorld, type World, zone } from './world';

/** Seconds of scrolling; more than half of them show that a page counts. */
const turn = 5;

/** Seconds: a page's first delivery, which learns that the plan is reached, and a break or two. */
const untilCard = 8;

/** Ms; longer than it takes a page to report. */
const hang = 15_000;

const sites = [
  ['a host of their own', 'forum.example', 'https://forum.example/'],
  ['a built-in site', 'reddit', 'https://www.reddit.com/r/gardens/'],
] as const;

interface Scripts {
  scripting: { getRegisteredContentScripts(): Promise<{ id: string }[]> };
}

describe.each(browserNames)('in %s', (name) => {
  let profile: Profile;
  let world: World;
  beforeAll(async () => {
    profile = await profileFolder();
    world = await startWorld(name, 'all', { profile: profile.path });
    await closeWelcome(world.driver);
  });
  afterAll(async () => {
    await world?.close();
    await profile?.remove();
  });

  const stored = async () => lengthOf(await world.intervals());
  const registered = () =>
    world.driver.inExtension(async () => {
      const scope = globalThis as unknown as Record<string, Scripts>;
      const scripts = await (
        scope.browser ?? scope.chrome
      )?.scripting.getRegisteredContentScripts();
      return scripts?.map(({ id }) => id);
    });

  /** Scrolls until the page has been seen to count, by the seconds it adds. */
  async function counts(tab: Tab): Promise<void> {
    const before = await stored();
    await scrollFor(tab, turn);
    await until('its seconds', async () => (await stored()) > before + turn / 2);
  }

  describe.each(sites)('%s', (_, site, url) => {
    const choose = (counted: boolean) => world.driver.ask('setSite', { site, counted });
    let tab: Tab;

    it('counts nothing before it is chosen, and then at once, in the tab that is open', async () => {
      await world.begin({ plan: 24 * 60, sites: [] });
      tab = await world.driver.open(url);
      await scrollFor(tab, turn);
      expect(await world.intervals()).toEqual([]);
      await choose(true);
      expect(await registered()).toEqual([`meter/${site}`]);
      await counts(tab);
    });

    it('counts after an update, in the tab that is open and in a new one', async () => {
      await world.driver.update();
      await counts(tab);
      await counts(await world.driver.open(url));
    });

    it('counts after the extension was switched off and on, in the tab that is open', async () => {
      await world.driver.reenable();
      await tab.front();
      await counts(tab);
    });

    it('counts after the browser was closed and started again', async () => {
      await world.close();
      world = await startWorld(name, 'all', { profile: profile.path });
      await until('the registration', async () => (await registered())?.includes(`meter/${site}`));
      tab = await world.driver.open(url);
      await counts(tab);
    });

    it('counts nothing more once it is given up, neither in the open tab nor in a new one', async () => {
      await choose(false);
      expect(await registered()).toEqual([]);
      const before = await stored();
      await scrollFor(tab, turn);
      await scrollFor(await world.driver.open(url), turn);
      await world.driver.open(plain);
      expect(lengthOf(await world.settled(true))).toBe(before);
    });

    it('counts again when it is chosen again', async () => {
      await tab.front();
      await choose(true);
      await counts(tab);
      await choose(false);
    });
  });

  it('off and paused for today stay so over an older backup, an update and a restart', async () => {
    const plan = 10;
    await world.begin({ people: [person('Ana')], plan, days: [scrolledUntilNow(plan)] });
    const older = JSON.stringify(await backupOf(world.driver));
    const paused = new Date().setHours(24, 0, 0, 0);
    await world.driver.ask('setSetting', { key: 'cards', value: false });
    await world.driver.ask('setSetting', { key: 'paused', value: paused });
    expect((await restoreInto(world.driver, older)).ok).toBe(true);
    await world.close();
    world = await startWorld(name, 'all', { profile: profile.path });
    await world.driver.update();
    const { settings } = await world.driver.ask('options', { zone });
    expect(settings).toMatchObject({ cards: false, paused });
    const tab = await world.driver.open('https://www.reddit.com/r/gardens/');
    const nothing = async () => {
      await scrollFor(tab, untilCard);
      expect((await backupOf(world.driver)).nudges).toEqual([]);
    };
    await nothing();
    await world.driver.ask('setSetting', { key: 'cards', value: true });
    await nothing();
    await world.driver.ask('setSetting', { key: 'paused', value: 0 });
    await scrollUntilCard(tab);
  });

  it('a tab that hangs keeps no other from being counted', async () => {
    await world.begin({ plan: 24 * 60, sites: [] });
    const hanging = await world.driver.open('https://www.reddit.com/r/gardens/');
    const tab = await world.driver.open('https://forum.example/');
    const start = performance.now();
    await hanging.evaluate((ms) => {
      setTimeout(() => {
        const end = performance.now() + ms;
        while (performance.now() < end);
      });
    }, hang);
    await world.driver.ask('setSite', { site: 'reddit', counted: true });
    await world.driver.ask('setSite', { site: 'forum.example', counted: true });
    await tab.wheel(300);
    await until('a report', async () => (await stored()) > 0);
    expect(performance.now() - start).toBeLessThan(hang);
  });
});
