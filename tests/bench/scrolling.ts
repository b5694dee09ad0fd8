/** What the injected script costs the page's main thread while someone scrolls. */
import { playwrightPage } from '../browser/chromium';
import type { Driver, Tab } from '../browser/driver';
import { until } from '../browser/until';
import { startWorld } from '../browser/world';
import { build } from '../steps';
import { median, type Section, table } from './section';

const rounds = 3;
const seconds = 20;

const feed = 'https://www.reddit.com/r/gardens/';
/** Pixels a second, as an unhurried finger on a trackpad turns the wheel. */
const speed = 800;

interface Cost {
  /** Seconds of main-thread time, as Chromium itself adds them up. */
  task: number;
  script: number;
}

async function cost(tab: Tab): Promise<Cost> {
  const page = playwrightPage(tab);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return new Map(metrics.map(({ name, value }) => [name, value]));
  };
  const before = await read();
  await session.send('Input.synthesizeScrollGesture', {
    x: 640,
    y: 400,
    yDistance: -speed * seconds,
    speed,
    gestureSourceType: 'mouse',
  });
  const after = await read();
  await session.detach();
  const spent = (name: string) => (after.get(name) ?? 0) - (before.get(name) ?? 0);
  return { task: spent('TaskDuration'), script: spent('ScriptDuration') };
}

async function count(driver: Driver, counted: boolean): Promise<void> {
  await driver.ask('setSite', { site: 'reddit', counted });
  await until('the script to be registered or gone', () =>
    driver.inExtension(async (wanted) => {
      const { chrome } = globalThis as unknown as {
        chrome: { scripting: { getRegisteredContentScripts(): Promise<unknown[]> } };
      };
      const scripts = await chrome.scripting.getRegisteredContentScripts();
      return wanted === scripts.length > 0;
    }, counted),
  );
}

/** Scrolls the same feed with the script, without it, and without it again, in turns. */
async function scrollingCosts(): Promise<{ without: Cost[]; again: Cost[]; with: Cost[] }> {
  const world = await startWorld('chromium');
  const results = { without: [] as Cost[], again: [] as Cost[], with: [] as Cost[] };
  try {
    await world.begin({ plan: 24 * 60, sites: ['reddit'] });
    const once = async (name: keyof typeof results) => {
      await count(world.driver, name === 'with');
      const tab = await world.driver.open(feed);
      results[name].push(await cost(tab));
      await tab.close();
    };
    for (let round = 0; round < rounds; round++) {
      // Turned each round, so that a machine that warms up or tires favours none of them.
      const order = ['without', 'with', 'again'] as const;
      for (let i = 0; i < order.length; i++) {
        const name = order[(i + round) % order.length];
        if (name) await once(name);
      }
    }
  } finally {
    await world.close();
  }
  return results;
}

async function measure(): Promise<string> {
  build({ browser: 'chrome', granted: 'all' });
  const costs = await scrollingCosts();
  const of = (list: Cost[], key: keyof Cost) => median(list.map((one) => one[key]));
  const row = (label: string, key: keyof Cost) => {
    const without = of(costs.without, key);
    const withIt = of(costs.with, key);
    return [
      label,
      (without * 1000).toFixed(0),
      (withIt * 1000).toFixed(0),
      (withIt / without).toFixed(3),
      (of(costs.again, key) / without).toFixed(3),
    ];
  };
  return table(
    ['main thread', 'without, ms', 'with, ms', 'ratio', 'A/A ratio'],
    [row('all tasks', 'task'), row('scripts', 'script')],
  );
}

export const scrolling: Section = {
  title: 'What scrolling costs',
  run: async () => `One feed, scrolled by Chromium's own trusted wheel for ${seconds} s, ${rounds} times each in turns: with the
script counting, without it, and without it again. The numbers are Chromium's own sums of main-thread time
(\`Performance.getMetrics\`), medians; the A/A ratio says how much two equal runs differ.

${await measure()}`,
};
