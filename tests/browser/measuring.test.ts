/** What is counted, and as what, on pages at real host names with trusted input (M1–M5). */

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { backupOf } from './backups';
import { browserNames } from './browsers';
import { until } from './until';
import { bornAt, keepDoing, plain, scrollFor, secondsOf, startWorld, type World } from './world';

const feed = 'https://www.reddit.com/r/gardens/';
/** Seconds; starting and leaving a page are seen a moment late by either side. */
const slack = 2;

describe.each(browserNames)('in %s', (name) => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld(name);
  });
  afterAll(() => world?.close());
  beforeEach(() => world.begin({ plan: 60 }));

  it('scrolling Reddit is passive, as long as it lasted', async () => {
    const tab = await world.driver.open(feed);
    const start = await bornAt(tab);
    await scrollFor(tab, 9);
    const lasted = (Date.now() - start) / 1000;
    const seconds = secondsOf(await world.leave(tab));
    expect(seconds.passive).toBeGreaterThan(lasted - slack);
    expect(seconds.passive).toBeLessThan(lasted + slack);
    expect(seconds).toMatchObject({ message: 0, active: 0, watch: 0, other: 0 });
  });

  it.each([
    ['the comment box', '#comment'],
    ['a rich field inside a shadow root', 'garden-composer'],
  ])('typing in %s is active', async (_, field) => {
    const tab = await world.driver.open(feed);
    await tab.click(field);
    await keepDoing(6, () => tab.type('A heron, '));
    const seconds = secondsOf(await world.leave(tab));
    expect(seconds.active).toBeGreaterThan(6 - slack);
    expect(seconds.active).toBeLessThan(6 + slack);
    expect(seconds.passive).toBeLessThan(slack);
  });

  it('typing in the search box is other', async () => {
    const tab = await world.driver.open(feed);
    await tab.click('#search');
    await keepDoing(5, () => tab.type('heron '));
    const seconds = secondsOf(await world.leave(tab));
    expect(seconds.other).toBeGreaterThan(5 - slack);
    expect(seconds.active).toBe(0);
  });

  it('a watch page that plays its video is watch, and reading its comments passive', async () => {
    const tab = await world.driver.open('https://www.youtube.com/watch?v=walk');
    await tab.click('#play');
    const played = () => tab.evaluate(() => document.querySelector('video')?.currentTime ?? 0);
    await until('eight seconds of the video', async () => (await played()) > 8);
    await tab.click('#pause');
    await scrollFor(tab, 5);
    const seconds = secondsOf(await world.leave(tab));
    expect(seconds.watch).toBeGreaterThan(8 - slack);
    expect(seconds.watch).toBeLessThan(8 + 2 * slack);
    expect(seconds.passive).toBeGreaterThan(5 - slack);
    expect(seconds.passive).toBeLessThan(5 + slack);
  });

  it('a short video page is passive, though it plays', async () => {
    const tab = await world.driver.open('https://www.youtube.com/shorts/first');
    await keepDoing(6, () => tab.click('#next'));
    await scrollFor(tab, 4);
    const seconds = secondsOf(await world.leave(tab));
    expect(seconds.passive).toBeGreaterThan(10 - slack);
    expect(seconds.watch).toBe(0);
  });

  it.each([
    ['Reddit', 'https://www.reddit.com/message/inbox/'],
    ['Instagram', 'https://www.instagram.com/direct/t/1/'],
  ])(
    'a message page of %s is message, whatever is done there, and leaves no evidence',
    async (_, url) => {
      const tab = await world.driver.open(url);
      await scrollFor(tab, 4);
      await tab.click('#message');
      await keepDoing(4, () => tab.type('On my way. '));
      const seconds = secondsOf(await world.leave(tab));
      expect(seconds.message).toBeGreaterThan(8 - slack);
      expect(seconds).toMatchObject({ passive: 0, active: 0, watch: 0, other: 0 });
      const { days } = await backupOf(world.driver);
      expect(days.flatMap((doc) => doc.evidence ?? [])).toEqual([]);
    },
  );

  it('a hidden tab adds nothing', async () => {
    const tab = await world.driver.open(feed);
    await scrollFor(tab, 5);
    const before = await world.leave(tab);
    await keepDoing(6, () => tab.evaluate(() => scrollBy(0, 300)));
    expect(await world.intervals()).toEqual(before);
  });

  it('a page on no social site adds nothing', async () => {
    const tab = await world.driver.open(plain);
    await scrollFor(tab, 6);
    expect(await world.intervals()).toEqual([]);
  });

  it('scrolling by script counts as no input: the first look ends after 20 seconds', async () => {
    const tab = await world.driver.open(feed);
    await keepDoing(26, () => tab.evaluate(() => scrollBy(0, 300)));
    const seconds = secondsOf(await world.leave(tab));
    expect(seconds.passive).toBeGreaterThan(20 - slack);
    expect(seconds.passive).toBeLessThan(20 + slack);
  });

  it('two windows never count a second twice', async () => {
    const first = await world.driver.open(feed);
    const start = await bornAt(first);
    const second = await world.driver.open('https://www.reddit.com/r/ponds/', 'window');
    expect(await first.evaluate(() => document.visibilityState)).toBe('visible');
    await keepDoing(9, async () => {
      await first.wheel(300);
      await second.wheel(300);
    });
    const wall = (Date.now() - start) / 1000;
    await second.close();
    const intervals = await world.leave(first);
    expect(secondsOf(intervals).passive).toBeLessThan(wall + slack);
    expect(secondsOf(intervals).passive).toBeGreaterThan(9 - slack);
    const overlaps = intervals.filter((one, index) => one.start < (intervals[index - 1]?.end ?? 0));
    expect(overlaps).toEqual([]);
  });
});
