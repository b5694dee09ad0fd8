/** A page that works against the meter, or for it: it neither gains a second nor loses one. */

import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { backupOf } from './backups';
import { browserNames } from './browsers';
import type { Tab } from './driver';
import { secondsWithin } from './lengths';
import { until } from './until';
import { startWorld, type World } from './world';

/** Seconds; starting and leaving a page are seen a moment late by either side. */
const slack = 2;
/** Seconds that a feed earns by being looked at (M1), and a moment. */
const firstLook = 20 + slack;
/** Seconds in which a page may try to earn more. */
const trial = 8;

/** What a page makes by itself, each on a site of its own, so that a second gained names its maker. */
const gains = [
  ['https://www.reddit.com/r/gardens/', 'plays-a-drawing', 'reddit'],
  ['https://x.com/home', 'lies-and-makes-events', 'x'],
  ['https://www.instagram.com/', 'plays-muted', 'instagram'],
  ['https://www.tiktok.com/explore', 'plays-aloud', 'tiktok'],
  ['https://www.youtube.com/', 'changes-its-address', 'youtube'],
  ['https://www.facebook.com/', 'types-by-command', 'facebook'],
  ['https://forum.example/', 'adds-frames', 'forum.example'],
] as const;

/** It starts anew every three seconds, scrolled to where it was. */
const reloading = { url: 'https://bsky.app/', site: 'bluesky' };

/** Turns of the wheel, so far apart that what the page scrolls by itself does not join them (M8), ms. */
const turns = 5;
const turnMs = 2_000;
/** Where no timer may run, only the next signal delivers, five seconds after the one before at the earliest. */
const untold = (does: string): { seconds: number; turns: number } =>
  does === 'clears-timers' ? { seconds: 5, turns: 2 } : { seconds: 0, turns: 0 };
/** CSS pixels, on the page and beside its fields. */
const somewhere = { x: 300, y: 600 };

const losses = [
  'stops-events',
  'lies',
  'announces',
  'writes-once',
  'writes-again',
  'replaces-itself',
  'stops-events-and-replaces-itself',
  'opens-and-appends',
  'clears-timers',
  'says-it-is-gone',
  'makes-events',
  'types-by-command',
];

describe.each(browserNames)('in %s', (name) => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld(name);
  });
  afterAll(() => world?.close());
  beforeEach(() =>
    world.begin({ plan: 24 * 60, sites: [...gains.map(([, , site]) => site), reloading.site] }),
  );

  const open = (url: string, does: string, where?: 'window') =>
    world.driver.open(`${url}?hostile=${does}`, where);

  it('without a hand no page earns more than its first look', async () => {
    const tabs: Tab[] = [];
    for (const [url, does] of gains) tabs.push(await open(url, does, 'window'));
    const began = Date.now();
    tabs.push(await open(reloading.url, 'reloads', 'window'));
    for (const tab of tabs)
      expect(await tab.evaluate(() => document.visibilityState)).toBe('visible');
    await delay(firstLook * 1000);
    const looked = Date.now();
    await delay(trial * 1000);
    for (const tab of tabs) await tab.close();
    const closed = Date.now();
    const intervals = await world.settled(true);
    const others = intervals.filter(({ site }) => site !== reloading.site);
    expect(others.filter(({ end }) => end > looked)).toEqual([]);
    // A known limit: each load is a first look, so one that loads all the time is looked at all the
    // time. It never earns more than the clock, and nothing that a hand would.
    const reloaded = intervals.filter(({ site }) => site === reloading.site);
    expect(secondsWithin(reloaded, 0, closed)).toBeLessThan((closed - began) / 1000 + slack);
    expect(reloaded.filter(({ weak }) => weak)).toEqual([]);
    expect(await world.evidence()).toEqual([]);
  });

  it.each(losses)('a page that %s is counted all the same', async (does) => {
    const tab = await open('https://www.reddit.com/r/gardens/', does);
    // By then the page has done it, or has begun to.
    await delay(1_500);
    const start = Date.now();
    // The page's own world may be broken, so nothing is asked of it.
    for (let turn = 0; turn < turns; turn++) {
      await tab.wheel(300, somewhere);
      await delay(turnMs);
    }
    const end = Date.now();
    await until('every second', async () => {
      const counted = secondsWithin(await world.intervals(), start, end);
      return counted > (end - start) / 1000 - slack - untold(does).seconds;
    });
    // One signal earns twenty seconds, so seconds alone would not show that the others were lost. The
    // first turn may fall to a page that is not ready.
    await until('every turn', async () => {
      const { days } = await backupOf(world.driver);
      const scrolls = days.flatMap(({ evidence = [] }) => evidence.map((minute) => minute.scrolls));
      return scrolls.reduce((sum, count) => sum + count, 0) >= turns - 1 - untold(does).turns;
    });
  });
});
