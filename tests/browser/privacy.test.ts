/** No person is visible to the site one is on, and a site's own rules don't keep the card away. */
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames } from './browsers';
import type { Tab } from './driver';
import { feed, gone, meet, theNudge } from './meeting';
import { eavesdrop, lookFor } from './probes';
import { person, scrolledUntilNow } from './snapshots';
import { until } from './until';
import { plain, startWorld, type World } from './world';

/** Ż is nowhere else on the page, so that a font for this letter alone would tell of it. */
const name = 'Żaneta';
const number = '447700900188';
const people = [person(name, { channels: [{ type: 'whatsapp', value: `+${number}` }] })];

describe.each(browserNames)('in %s', (browser) => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld(browser);
  });
  afterAll(() => world?.close());

  const telling = async (tab: Tab) =>
    (await lookFor(tab, name, [name, number]))
      .filter(({ bytes, ours }) => bytes > 0 || ours)
      .map(({ probe, text }) => `${probe}: ${text}`);

  it('the host page can find neither the name, nor the number, nor the extension', async () => {
    const { tab, card } = await meet(world, { people }, feed, (page) => page.evaluate(eavesdrop));
    expect(await card.text()).toContain(name);
    expect(await telling(tab)).toEqual([]);
    expect(world.server.requests.filter((path) => path.includes('font-probe'))).toEqual([]);
    await card.press('Keep scrolling');
    await gone(tab);
    expect(await telling(tab)).toEqual([]);
  });

  it('the same probes find a name that is written into the page', async () => {
    const tab = await world.driver.open(plain);
    await tab.evaluate(eavesdrop);
    await tab.evaluate((text) => {
      const line = document.createElement('p');
      line.textContent = text;
      line.title = text;
      document.body.prepend(line);
    }, name);
    await until('the font to be asked for', () =>
      world.server.requests.some((path) => path.includes('font-probe')),
    );
    const ways = (await telling(tab)).map((line) => line.split(':')[0]);
    expect(ways).toEqual(
      expect.arrayContaining(['window.find', 'selection', 'text', 'html', 'every text node']),
    );
  });

  it('a private window is not looked at', async () => {
    await world.begin({ people, plan: 10, days: [scrolledUntilNow(10)] });
    const before = await world.intervals();
    const hidden = await world.driver.openPrivate('https://www.reddit.com/r/ponds/');
    // A page that is counted tells of itself within five seconds.
    await delay(7_000);
    expect(await world.intervals()).toEqual(before);
    expect(await hidden.card()).toBeUndefined();
    await hidden.close();
  });

  it.each([
    ["CSP frame-src 'none'", '?csp'],
    ['COEP require-corp', '?coep'],
    ['both', '?csp&coep'],
  ])('the card appears under %s, and its buttons work', async (_, query) => {
    const { tab, card } = await meet(world, { people }, feed + query);
    expect(await card.text()).toContain(name);
    await card.press('Keep scrolling');
    await gone(tab);
    await until('the answer', async () => (await theNudge(world)).outcome === 'kept');
  });
});
