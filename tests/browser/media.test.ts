/** Which video is watching, which is scrolling, and which earns nothing (M1). */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browserNames } from './browsers';
import type { Tab } from './driver';
import { middleOf } from './stage';
import { until } from './until';
import { keepDoing, secondsOf, startWorld, type World } from './world';

/** Seconds; starting and leaving a page are seen a moment late by either side. */
const slack = 2;

describe.each(browserNames)('in %s', (name) => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld(name);
  });
  afterAll(() => world?.close());
  beforeEach(() => world.begin({ plan: 60, sites: ['youtube', 'tiktok'] }));
  const watch = 'https://www.youtube.com/watch?v=walk';
  const position = (tab: Tab) =>
    tab.evaluate(
      () =>
        (globalThis as unknown as { parts: { video: HTMLVideoElement } }).parts.video.currentTime,
    );

  it.each(['open', 'closed'])('a long one in a shadow root that is %s is watch', async (mode) => {
    const tab = await world.driver.open(`${watch}&root=${mode}`);
    await tab.clickAt(await middleOf(tab, 'video'));
    await until('six seconds of it', async () => (await position(tab)) > 6);
    const seconds = secondsOf(await world.leave(tab));
    expect(seconds.watch).toBeGreaterThan(6 - slack);
    expect(seconds.watch).toBeLessThan(6 + 2 * slack);
    expect(seconds).toMatchObject({ message: 0, active: 0, passive: 0 });
  });

  it('one that plays by itself without sound earns nothing on a watch page', async () => {
    const tab = await world.driver.open(`${watch}&autoplay`);
    await until('six seconds of it', async () => (await position(tab)) > 6);
    expect(secondsOf(await world.leave(tab)).watch).toBe(0);
  });

  it('and nothing beyond the first look on a page of short ones', async () => {
    const tab = await world.driver.open('https://www.tiktok.com/');
    await keepDoing(26, async () => {});
    const seconds = secondsOf(await world.leave(tab));
    expect(seconds.passive).toBeGreaterThan(20 - slack);
    expect(seconds.passive).toBeLessThan(20 + slack);
    expect(await world.evidence()).toEqual([]);
  });
});
