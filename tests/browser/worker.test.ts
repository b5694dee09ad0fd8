/** The background has no memory: stopped between any two steps, the loop goes on and totals are equal. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scrollUntilCard } from '../demo/scroll';
import { browserNames } from './browsers';
import { feed, gone, pressed, seen, theNudge } from './meeting';
import { person, scrolledUntilNow } from './snapshots';
import { until } from './until';
import { bornAt, keepDoing, plain, startWorld, type World, zone } from './world';

/** Seconds; starting and leaving a page are seen a moment late by either side. */
const slack = 2;

describe.each(browserNames)('in %s', (name) => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld(name);
  });
  afterAll(() => world?.close());

  it('a background stopped after every turn of the wheel loses no second', async () => {
    await world.begin({ plan: 60 });
    const tab = await world.driver.open(feed);
    const start = await bornAt(tab);
    await keepDoing(14, async () => {
      await tab.wheel(300);
      await world.driver.stopWorker();
    });
    await world.driver.open(plain);
    const lasted = (Date.now() - start) / 1000;
    const passive = await until('every second', async () => {
      const seconds = await world.seconds();
      return seconds.passive > lasted - slack ? seconds.passive : undefined;
    });
    expect(passive).toBeLessThan(lasted + slack);
  });

  it('the whole loop runs with a stop between any two steps', async () => {
    const { driver } = world;
    const stop = () => driver.stopWorker();
    const plan = 10;
    await world.begin({ people: [person('Ana')], plan, days: [scrolledUntilNow(plan)] });
    await stop();
    const tab = await driver.open(feed);
    await stop();
    const { card } = await scrollUntilCard(tab);
    await stop();
    await seen(world);
    await stop();
    const waiting = await pressed(card, 'Message Ana', async () => {
      const view = await driver.ask('popup', { zone });
      return view.waiting;
    });
    await stop();
    await driver.ask('answer', { reachOutId: waiting.reachOutId, answer: 'talked' });
    await stop();
    const week = await driver.ask('week', { zone, localeWeekStart: 1 });
    expect(week.inTouch).toMatchObject([{ personId: 'ana', times: 1 }]);
    await stop();
    expect(await theNudge(world)).toMatchObject({ personId: 'ana', outcome: 'talked' });
  });

  it('a press on the card wakes the background', async () => {
    const plan = 10;
    await world.begin({ people: [person('Ana')], plan, days: [scrolledUntilNow(plan)] });
    const tab = await world.driver.open(feed);
    const { card } = await scrollUntilCard(tab);
    await seen(world);
    await world.driver.stopWorker();
    await pressed(card, 'Keep scrolling', async () => (await theNudge(world)).outcome === 'kept');
    await gone(tab);
  });
});
