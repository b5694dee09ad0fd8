/** A browser with the extension and the sites it is tried on, and what scenarios ask of them. */

import { setTimeout as delay } from 'node:timers/promises';
import type { Interval, Kind } from '../../lib/ledger/interval';
import type { Evidence } from '../../lib/ledger/records';
import { type Build, outputOf } from '../steps';
import { backupOf, restoreInto } from './backups';
import type { BrowserName } from './browsers';
import { type Driver, type LaunchOptions, launch, type Tab } from './driver';
import { type FixtureServer, startServer } from './server';
import { type Start, snapshot } from './snapshots';
import { until } from './until';

export const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

export interface World {
  driver: Driver;
  server: FixtureServer;
  /** Erases everything, restores a backup and waits until its sites are counted. Tabs are closed. */
  begin(start: Start): Promise<void>;
  /** Every interval stored, by start. */
  intervals(): Promise<Interval[]>;
  /**
   * The same, once nothing more arrives; a page that still counts never settles, so it is left or closed
   * before. At least one interval is expected, unless there may be none.
   */
  settled(mayBeNone?: boolean): Promise<Interval[]>;
  /** Seconds stored, by kind. */
  seconds(): Promise<Record<Kind, number>>;
  /** What was counted per minute and surface. */
  evidence(): Promise<Evidence[]>;
  /** Puts a page of no site in front of the tab, which delivers what it has. */
  hide(tab: Tab): Promise<void>;
  /** Hides the tab, and answers what is stored once nothing more arrives. */
  leave(tab: Tab): Promise<Interval[]>;
  close(): Promise<void>;
}

/** A page of no site. */
export const plain = 'https://plain.example/';
/** Reads in a row that have to agree before nothing more is expected. */
const settledReads = 10;

export function secondsOf(intervals: Interval[]): Record<Kind, number> {
  const seconds = { message: 0, active: 0, passive: 0, watch: 0, other: 0 };
  for (const { start, end, kind } of intervals) seconds[kind] += (end - start) / 1000;
  return seconds;
}

export async function startWorld(
  name: BrowserName,
  granted: Build['granted'] = 'all',
  options: Partial<LaunchOptions> = {},
): Promise<World> {
  const server = await startServer();
  const driver = await launch(name, {
    extension: outputOf({ browser: name === 'chromium' ? 'chrome' : 'firefox', granted }),
    server,
    ...options,
  });
  const intervals = async () => {
    const { days } = await backupOf(driver);
    return days.flatMap((doc) => doc.intervals).sort((a, b) => a.start - b.start);
  };
  const settled = (mayBeNone = false) => {
    let last = '';
    let same = 0;
    return until('the last delivery', async () => {
      const stored = await intervals();
      const now = JSON.stringify(stored);
      same = now === last ? same + 1 : 0;
      last = now;
      return same >= settledReads && (mayBeNone || stored.length > 0) ? stored : undefined;
    });
  };
  const hide = async (tab: Tab) => {
    const tabs = await driver.tabs();
    // One that is closing is still listed, and has no address any more.
    const urls = await Promise.all(tabs.map((one) => one.url().catch(() => '')));
    const away = tabs[urls.indexOf(plain)];
    await (away ? away.front() : driver.open(plain));
    await until('the tab to be hidden', () =>
      tab.evaluate(() => document.visibilityState === 'hidden'),
    );
  };
  return {
    driver,
    server,
    intervals,
    settled,
    seconds: async () => secondsOf(await intervals()),
    async evidence() {
      const { days } = await backupOf(driver);
      return days.flatMap((doc) => doc.evidence ?? []);
    },
    hide,
    async leave(tab) {
      await hide(tab);
      return settled();
    },
    async begin(start) {
      for (const tab of await driver.tabs()) await tab.close();
      await driver.ask('eraseEverything', {});
      const file = snapshot(start);
      const restored = await restoreInto(driver, JSON.stringify(file));
      if (!restored.ok) throw new Error(`${restored.reason}: ${restored.detail}`);
      const wanted = Object.keys(file.settings).filter((key) => key.startsWith('site/'));
      await until('the sites to be counted', async () => {
        const { sites } = await driver.ask('options', { zone });
        return wanted.every((key) =>
          sites.some(({ site, counted, granted: has }) => key === `site/${site}` && counted && has),
        );
      });
    },
    async close() {
      await driver.close();
      await server.close();
    },
  };
}

/** Ms between two turns of a wheel: unhurried, so that a card finds its moment. */
const turnMs = 1_300;

/** Does something again and again for so many seconds: the time itself is what is measured. */
export async function keepDoing(seconds: number, act: () => Promise<unknown>): Promise<void> {
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end) {
    await act();
    await delay(Math.min(turnMs, Math.max(0, end - performance.now())));
  }
}

export const scrollFor = (tab: Tab, seconds: number): Promise<void> =>
  keepDoing(seconds, () => tab.wheel(300));

/**
 * Epoch ms of the first byte of the document, by its own clock: before, the page that was there still
 * stood in its place.
 */
export const bornAt = (tab: Tab): Promise<number> =>
  tab.evaluate(() => {
    const [loading] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return Date.now() - performance.now() + (loading?.responseStart ?? 0);
  });
