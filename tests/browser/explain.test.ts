/** From a number to its visits, how they were counted, and "on purpose" with its way back (M8). */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames } from './browsers';
import type { Tab } from './driver';
import { feed } from './meeting';
import { until } from './until';
import { scrollFor, startWorld, type World, zone } from './world';

describe.each(browserNames)('in %s', (name) => {
  let world: World;
  let popup: Tab;
  let week: Tab;
  beforeAll(async () => {
    world = await startWorld(name);
  });
  afterAll(() => world?.close());

  const today = async () => (await world.driver.ask('popup', { zone })).today.total;
  const reads = (tab: Tab, what: RegExp) =>
    until(`${what} on the page`, async () => what.exec(await tab.text()));
  /** Ms of scrolling, once nothing more arrives. */
  const settled = async () => {
    await world.settled();
    return (await today()).passive;
  };

  it('today leads to its visits, and each says how it was counted', async () => {
    await world.begin({ sites: ['reddit'] });
    const tab = await world.driver.open(feed);
    await scrollFor(tab, 8);
    popup = await world.driver.extensionPage('popup.html');
    await settled();
    await popup.clickOn('How this was counted');
    await reads(popup, /under 1\smin scrolling: feed, \d+ scrolls a minute/);
  });

  it('"on purpose" takes the visit out of the sentence, and counting goes on', async () => {
    const before = await settled();
    await popup.clickOn('On purpose');
    await reads(popup, /Counted as on purpose/);
    await reads(popup, /No scrolling today/);
    expect(await today()).toMatchObject({ passive: 0, intended: before });

    const [tab] = await world.driver.tabs();
    await tab?.front();
    await scrollFor(tab as Tab, 7);
    await popup.front();
    await settled();
    await reads(popup, /part of it on purpose/);
    // What was on purpose is so still, though the page told of it again.
    expect((await today()).intended).toBeGreaterThanOrEqual(before);
  });

  it('the week shows the same', async () => {
    week = await world.driver.extensionPage('week.html');
    await week.clickOn('Minutes by day');
    await week.clickOn('As a table');
    await week.clickOn(new Date().toLocaleDateString('en', { weekday: 'long' }));
    await reads(week, /part of it on purpose: feed/);
  });

  it('what is done in the week shows in the popup, and the way back in both', async () => {
    const { passive, intended } = await today();
    await week.clickOn('All on purpose');
    await reads(week, /No scrolling counted/);
    await reads(popup, /No scrolling today/);
    await week.clickOn('Back to scrolling');
    await reads(week, /in this browser/);
    expect(await today()).toMatchObject({ passive: passive + intended, intended: 0 });

    await popup.front();
    await popup.clickOn('On purpose');
    await reads(popup, /No scrolling today/);
    await popup.clickOn('Undo');
    await reads(popup, /of scrolling today/);
    expect(await today()).toMatchObject({ passive: passive + intended, intended: 0 });
    await reads(week, /in this browser/);
  });
});
