/** What was counted arrives, once, whatever happens to the page, the background or the browser. */
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Interval } from '../../lib/ledger/interval';
import { browserNames } from './browsers';
import { playwrightPage } from './chromium';
import { closeWelcome, type Tab } from './driver';
import { lengthOf, secondsWithin } from './lengths';
import { profileFolder } from './profile';
import { until } from './until';
import { bornAt, keepDoing, plain, scrollFor, secondsOf, startWorld, type World } from './world';

const feed = 'https://www.reddit.com/r/gardens/';
/** Seconds; starting and leaving a page are seen a moment late by either side. */
const slack = 2;
/** Seconds; the most that may be lost when something dies (the third promise). */
const mostLost = 5;
/** Seconds of absence that are long enough to be missed. */
const away = 6;

const visibility = (tab: Tab) => tab.evaluate(() => document.visibilityState);

describe.each(browserNames)('in %s', (name) => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld(name);
  });
  afterAll(() => world?.close());
  beforeEach(() => world.begin({ plan: 24 * 60 }));

  /** Hides the tab behind another, and answers what is stored once nothing more arrives. */
  async function leave(tab: Tab): Promise<Interval[]> {
    if (!tab.closed()) await tab.front();
    await world.driver.open(plain);
    return world.settled(true);
  }

  it('ten tabs in three windows give no second twice and lose none', async () => {
    const { driver } = world;
    const tabs: Tab[] = [];
    for (const place of Array.from({ length: 10 }, (_, n) => n)) {
      const where = place % 4 === 0 && place > 0 ? 'window' : 'tab';
      tabs.push(await driver.open(`https://www.reddit.com/r/gardens/${place}`, where));
    }
    const shown = await Promise.all(tabs.map(visibility));
    expect(shown.filter((state) => state === 'visible')).toHaveLength(3);
    const start = Date.now();
    let turn = 0;
    await keepDoing(15, async () => {
      const tab = tabs[turn++ % tabs.length];
      await tab?.front();
      await tab?.wheel(300);
    });
    const end = Date.now();
    for (const tab of tabs) await tab.close();
    const intervals = await world.settled(true);
    const overlaps = intervals.filter((one, index) => one.start < (intervals[index - 1]?.end ?? 0));
    expect(overlaps).toEqual([]);
    expect(secondsWithin(intervals, start, end)).toBeGreaterThan((end - start) / 1000 - slack);
  });

  it.each([
    ['closed', (tab: Tab) => tab.close()],
    ['left for another site', (tab: Tab) => tab.goto(plain)],
  ])('a tab that is %s while the background sleeps loses at most five seconds', async (_, end) => {
    const tab = await world.driver.open(feed);
    const start = await bornAt(tab);
    await scrollFor(tab, 7);
    await world.driver.stopWorker();
    const lasted = (Date.now() - start) / 1000;
    await end(tab);
    const counted = lengthOf(await world.settled(true));
    expect(counted).toBeGreaterThan(lasted - mostLost);
    expect(counted).toBeLessThan(lasted + slack);
  });

  it('a background that crashes takes nothing along', async () => {
    const tab = await world.driver.open(feed);
    const start = await bornAt(tab);
    await scrollFor(tab, 5);
    await world.driver.crashWorker();
    expect(await visibility(tab)).toBe('visible');
    await scrollFor(tab, 8);
    const lasted = (Date.now() - start) / 1000;
    const counted = lengthOf(await leave(tab));
    expect(counted).toBeGreaterThan(lasted - slack);
    expect(counted).toBeLessThan(lasted + slack);
  });

  it('a page that comes back from the cache goes on, and was not counted meanwhile', async () => {
    const tab = await world.driver.open(feed);
    const start = await bornAt(tab);
    await tab.evaluate(() =>
      addEventListener('pageshow', ({ persisted }) => {
        document.documentElement.dataset.persisted = String(persisted);
      }),
    );
    await scrollFor(tab, 4);
    const left = Date.now();
    await tab.goto(plain);
    await delay(away * 1000);
    const back = Date.now();
    await tab.evaluate(() => history.back());
    await until('the page out of the cache', () =>
      tab.evaluate(() => document.documentElement.dataset.persisted === 'true'),
    );
    await scrollFor(tab, 6);
    const lasted = (Date.now() - start - (back - left)) / 1000;
    const intervals = await leave(tab);
    expect(secondsWithin(intervals, left + 1000, back)).toBe(0);
    expect(lengthOf(intervals)).toBeGreaterThan(lasted - slack);
    expect(lengthOf(intervals)).toBeLessThan(lasted + slack);
  });

  it('a tab that the browser discards keeps its seconds, and counts again when it is loaded', async () => {
    const tab = await world.driver.open(feed);
    const start = await bornAt(tab);
    await scrollFor(tab, 5);
    const lasted = (Date.now() - start) / 1000;
    const before = lengthOf(await leave(tab));
    expect(before).toBeGreaterThan(lasted - slack);
    await world.driver.inExtension(async () => {
      const [{ id }] = await tabsOf().query({ url: '*://*.reddit.com/*' });
      await tabsOf().discard(id);
      const [{ id: now }] = await tabsOf().query({ url: '*://*.reddit.com/*' });
      await tabsOf().update(now, { active: true });
      function tabsOf() {
        const scope = globalThis as unknown as Record<string, { tabs: Tabs }>;
        return (scope.browser ?? scope.chrome)?.tabs as Tabs;
      }
    });
    const loaded = await until('the tab to be there again', async () => {
      for (const one of await world.driver.tabs())
        if ((await one.url()) === feed && (await visibility(one)) === 'visible') return one;
    });
    const again = await bornAt(loaded);
    expect(again).toBeGreaterThan(start);
    await scrollFor(loaded, 5);
    const more = (Date.now() - again) / 1000;
    const counted = lengthOf(await leave(loaded)) - before;
    expect(counted).toBeGreaterThan(more - slack);
    expect(counted).toBeLessThan(more + slack);
  });

  it('after an update the open tab goes on: at most five seconds are lost, none counted twice', async () => {
    const tab = await world.driver.open(feed);
    const start = await bornAt(tab);
    await scrollFor(tab, 6);
    await world.driver.update();
    expect(await visibility(tab)).toBe('visible');
    await scrollFor(tab, 9);
    const lasted = (Date.now() - start) / 1000;
    const intervals = await leave(tab);
    expect(lengthOf(intervals)).toBeGreaterThan(lasted - mostLost);
    expect(lengthOf(intervals)).toBeLessThan(lasted + slack);
    expect(secondsOf(intervals).passive).toBeGreaterThan(lasted - mostLost);
  });

  it('a killed browser loses at most five seconds', async () => {
    const profile = await profileFolder();
    try {
      const dying = await startWorld(name, 'all', { profile: profile.path });
      await closeWelcome(dying.driver);
      await dying.begin({ plan: 24 * 60 });
      const tab = await dying.driver.open(feed);
      const start = await bornAt(tab);
      await scrollFor(tab, 11);
      const lasted = (Date.now() - start) / 1000;
      await dying.driver.kill();
      await dying.server.close();
      const next = await startWorld(name, 'all', { profile: profile.path });
      const counted = lengthOf(await next.settled(true));
      await next.close();
      expect(counted).toBeGreaterThan(lasted - mostLost);
      expect(counted).toBeLessThan(lasted + slack);
    } finally {
      await profile.remove();
    }
  });

  it.runIf(name === 'chromium')(
    'a page that is frozen counts nothing until it resumes',
    async () => {
      const tab = await world.driver.open(feed);
      const start = await bornAt(tab);
      const session = await playwrightPage(tab).context().newCDPSession(playwrightPage(tab));
      await scrollFor(tab, 4);
      const frozen = Date.now();
      await session.send('Page.setWebLifecycleState', { state: 'frozen' });
      await delay(away * 1000);
      await session.send('Page.setWebLifecycleState', { state: 'active' });
      // It went out of sight with the freeze, and comes back when somebody looks.
      await world.driver.open(plain);
      const resumed = Date.now();
      await tab.front();
      await scrollFor(tab, 5);
      const lasted = (Date.now() - start - (resumed - frozen)) / 1000;
      const intervals = await leave(tab);
      expect(secondsWithin(intervals, frozen + 1000, resumed)).toBe(0);
      expect(lengthOf(intervals)).toBeGreaterThan(lasted - slack);
      expect(lengthOf(intervals)).toBeLessThan(lasted + slack);
    },
  );
});

interface Tabs {
  query(which: object): Promise<[{ id: number }]>;
  discard(id: number): Promise<unknown>;
  update(id: number, what: object): Promise<unknown>;
}
