/** The options page says what works and what does not (M9). */
import { afterAll, beforeAll, describe, it } from 'vitest';
import { browserNames } from './browsers';
import type { Tab } from './driver';
import { feed } from './meeting';
import { until } from './until';
import { scrollFor, startWorld, type World, zone } from './world';

const reads = (tab: Tab, what: RegExp) =>
  until(`${what} on the page`, async () => what.test(await tab.text()));
const readsNoMore = (tab: Tab, what: RegExp) =>
  until(`no ${what} on the page`, async () => !what.test(await tab.text()));

interface Local {
  storage: { local: { set(values: object): Promise<void> } };
}

/** As a page that leaves writes it, or as an earlier life of the background. */
const writeLocally = ({ driver }: World, values: object) =>
  driver.inExtension(async (all) => {
    const scope = globalThis as unknown as Record<string, Local>;
    await (scope.browser ?? scope.chrome)?.storage.local.set(all);
  }, values);

describe.each(browserNames)('in %s', (name) => {
  let world: World;
  let options: Tab;
  beforeAll(async () => {
    world = await startWorld(name);
    await world.begin({ sites: ['reddit'] });
    options = await world.driver.extensionPage('options.html#where');
  });
  afterAll(() => world?.close());

  it('a site says when it last reported, once it did', async () => {
    await reads(options, /Nothing reported since you chose it on/);
    await reads(
      options,
      /1 place is counted\.[\s\S]*Storage works\.[\s\S]*Every report is read in\./,
    );
    const tab = await world.driver.open(feed);
    await scrollFor(tab, 6);
    await options.front();
    await reads(options, /Last reported (just now|1 minute ago) · today, /);
  });

  it('which version, in which browser', () =>
    reads(
      options,
      name === 'firefox' ? /Instead \d[\d.]+ · Firefox \d+/ : /Instead \d[\d.]+ · .*Chrom\w+ \d+/,
    ));

  it('an entry that was written while the background slept shows as brought in', async () => {
    // What the feed wrote as it was hidden is read in by then.
    await world.settled();
    await until('nothing to be waiting', async () => {
      const { health } = await world.driver.ask('options', { zone });
      return health.journalWaiting === 0;
    });
    // Nothing else can have told of it: the page's clock may be a little ahead.
    const start = Date.now();
    const interval = { start, end: start + 4_000, kind: 'passive' };
    await world.driver.stopWorker();
    await writeLocally(world, {
      'journal/asleep': {
        ...{ host: 'www.reddit.com', intervals: [interval], evidence: [] },
        ...{ zone, atBreak: false, blockers: [] },
      },
    });
    await reads(options, /1 note that a page left behind brought in 4 sec · today, /);
  });

  it('a write that did not work is told until one does', async () => {
    await world.driver.stopWorker();
    await writeLocally(world, { 'trouble/storage': { at: Date.now(), text: 'Error: no room' } });
    const later = await world.driver.extensionPage('options.html#where');
    await reads(later, /Something could not be written · today, [\s\S]*Error: no room/);
    await world.driver.ask('setSetting', { key: 'cap', value: 2 });
    await readsNoMore(later, /could not be written/);
    await reads(later, /Storage works/);
  });
});

describe.each(browserNames)('in %s, without the permission', (name) => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld(name, 'none', {
      preferences: { 'extensions.webextOptionalPermissionPrompts': false },
    });
  });
  afterAll(() => world?.close());

  it('a site that was chosen is shown as missing it, with the button that asks', async () => {
    await world.driver.ask('setSite', { site: 'reddit', counted: true });
    const options = await world.driver.extensionPage('options.html#where');
    await reads(options, /No place is counted/);
    await reads(options, /permission is missing for: Reddit\s+Ask the browser/);
    // Firefox can be told to grant without asking; Chromium's prompt is pressed elsewhere.
    if (name === 'chromium') return;
    await options.clickOn('Ask the browser');
    await reads(options, /1 place is counted/);
    await readsNoMore(options, /permission is missing/);
  });
});
