/**
 * Every built-in site, and every engine on an added host, walked through by addresses that change
 * without loading: at each the meter must know the surface. A build that records tells what it knew.
 */
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sites } from '../../lib/sites';
import { engines } from '../../lib/sites/engines';
import type { Surface } from '../../lib/sites/site';
import { type Build, build, outputOf } from '../steps';
import { recordedPages } from '../truth/recording';
import { addresses, engineAddresses } from '../unit/sites/addresses';
import { browserNames } from './browsers';
import type { Tab } from './driver';
import { hosts } from './server';
import { until } from './until';
import { startWorld, type World, zone } from './world';

/** A build takes its time on a busy machine, ms. */
const buildTime = 300_000;

interface Walk {
  host: string;
  /** Paths, and what they show. */
  steps: [path: string, surface: Surface][];
}

/** The host of a site with the most addresses, and those for phones. */
function walksOf(site: string): [Walk, ...Walk[]] {
  const byHost = new Map<string, [string, Surface][]>();
  for (const [address, surface] of addresses[site] ?? []) {
    const { host, pathname, search } = new URL(`https://${address}`);
    if (hosts.includes(host))
      byHost.set(host, [...(byHost.get(host) ?? []), [pathname + search, surface]]);
  }
  const walks = [...byHost].map(([host, steps]) => ({ host, steps }));
  const [most = { host: '', steps: [] }, ...others] = walks.sort(
    (a, b) => b.steps.length - a.steps.length,
  );
  return [most, ...others.filter(({ host }) => host.startsWith('m.'))];
}

describe.each(browserNames)('in %s', (name) => {
  let world: World;
  beforeAll(async () => {
    const which: Build = {
      browser: name === 'chromium' ? 'chrome' : 'firefox',
      granted: 'all',
      recording: true,
    };
    const isBuilt = process.env.INSTEAD_BUILT && existsSync(outputOf(which));
    world = await startWorld(name, 'all', {
      extension: isBuilt ? outputOf(which) : build(which),
    });
    const custom = engines.map(({ id }) => `${id}.example`);
    await world.begin({ plan: 60, sites: [...sites.map(({ id }) => id), ...custom] });
  }, buildTime);
  afterAll(() => world?.close());

  /** What the meter took the address for that the wheel was turned at after `moment`, epoch ms. */
  async function surfaceSince(tab: Tab, moment: number): Promise<Surface> {
    const pages = await recordedPages(world.driver);
    const since = pages.flatMap(({ signals }) => signals).filter(([wall]) => wall >= moment);
    const surface = since.find(([, , what]) => what === 'scroll')?.[3];
    if (surface) return surface;
    const state = await tab.evaluate(() => document.visibilityState);
    const { host } = new URL(await tab.url());
    const meters = pages.filter((page) => page.host === host);
    throw new Error(
      `a ${state} page; ${meters.length} documents of ${host} reported, since then ${JSON.stringify(since)}`,
    );
  }

  /** What the meter took each address for, when the wheel was turned there. */
  async function walk(tab: Tab, steps: [string, Surface][]): Promise<Surface[]> {
    const seen: Surface[] = [];
    for (const [path] of steps) {
      const moment = await tab.evaluate((to) => {
        history.pushState(null, '', to);
        return Date.now();
      }, path);
      const surface = await until(`a signal at ${path}`, async () => {
        // Turns that come close together are one signal.
        await tab.wheel(1);
        return surfaceSince(tab, moment);
      });
      seen.push(surface);
    }
    return seen;
  }

  it.each(sites.map(({ id }) => id))('%s knows its surfaces without loading', async (site) => {
    const [most, ...mobile] = walksOf(site);
    expect(most.steps.length).toBeGreaterThan(3);
    for (const { host, steps } of [most, ...mobile]) {
      // A page that never changes its address by itself.
      const tab = await world.driver.open(`https://${host}/?editor=textarea`);
      expect(await walk(tab, steps), host).toEqual(steps.map(([, surface]) => surface));
      await tab.close();
    }
  });

  it.each(engines.map(({ id }) => id))('an added host that runs %s gets its rules', async (id) => {
    const host = `${id}.example`;
    const steps = engineAddresses[id] ?? [];
    const first = await world.driver.open(`https://${host}/`);
    await first.press('j');
    // Its first delivery makes the background look at it, and register its rules.
    await until('the rules of the engine', async () => {
      const scripts = await world.driver.inExtension(async () => {
        type Script = { id: string; js?: string[] };
        const scope = globalThis as unknown as Record<
          string,
          { scripting: { getRegisteredContentScripts(): Promise<Script[]> } }
        >;
        return (scope.browser ?? scope.chrome)?.scripting.getRegisteredContentScripts();
      });
      return scripts?.some(
        (one) =>
          one.id === `meter/${host}` && one.js?.some((path) => path.includes(`engines/${id}`)),
      );
    });
    expect(await walk(first, steps)).toEqual(steps.map(([, surface]) => surface));
    await first.close();
    const later = await world.driver.open(`https://${host}${steps[0]?.[0]}`);
    expect(await walk(later, steps.slice(0, 3))).toEqual(steps.slice(0, 3).map(([, of]) => of));
    await later.close();
    const { sites: rows } = await world.driver.ask('options', { zone });
    expect(rows.some(({ site, lastReport }) => site === host && lastReport)).toBe(true);
  });
});
