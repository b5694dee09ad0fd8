/** Which video is watching, which is scrolling, and which earns nothing (M1). */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browserNames } from './browsers';
import type { Tab } from './driver';
import { middleOf } from './stage';
import { until } from './until';
import { keepDoing, secondsOf, startWorld, type World } from './world';

/** Seconds; starting and leaving a page are seen a moment late by either side. */
const slack = 2;
/** Seconds of pressing the player's keys, one of them while it is paused. */
const steered = 8;

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

  it('steered by the keys of its player is watch, and nothing was scrolled', async () => {
    const tab = await world.driver.open(watch);
    await tab.clickAt(await middleOf(tab, 'video'));
    const keys = ['Space', 'Space', 'ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowUp'];
    await keepDoing(steered, () => tab.press(keys.shift() ?? 'ArrowRight'));
    // Each arrow skips five seconds.
    expect(await position(tab)).toBeGreaterThan(2 * steered);
    const seconds = secondsOf(await world.leave(tab));
    expect(seconds.watch).toBeGreaterThan(steered - 2 * slack);
    expect(seconds.watch).toBeLessThan(steered + slack);
    expect(seconds).toMatchObject({ message: 0, active: 0, passive: 0 });
    expect(await world.evidence()).toEqual([]);
  });

  it('goes on as watch when the page adds a comment beside its root', async () => {
    const tab = await world.driver.open(watch);
    await tab.clickAt(await middleOf(tab, 'video'));
    // Without sound it counts for the press alone, which a meter that began anew would not know of.
    await tab.evaluate(() => {
      const { video } = (globalThis as unknown as { parts: { video: HTMLVideoElement } }).parts;
      video.muted = true;
      document.append(document.createComment('beside the root'));
    });
    await until('twelve seconds of it', async () => (await position(tab)) > 12);
    const seconds = secondsOf(await world.leave(tab));
    expect(seconds.watch).toBeGreaterThan(12 - slack);
    expect(seconds.watch).toBeLessThan(12 + 2 * slack);
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
