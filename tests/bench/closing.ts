/** What is lost of a visit when its page goes away over a sleeping background. */
import { setTimeout as delay } from 'node:timers/promises';
import { browserNames } from '../browser/browsers';
import type { Tab } from '../browser/driver';
import { secondsWithin } from '../browser/lengths';
import { bornAt, type World } from '../browser/world';
import { seeded } from '../dice';
import { inBrowsers } from './in-browsers';
import { median, quantile, type Section, table } from './section';

const feed = 'https://www.reddit.com/r/gardens/';
const plain = 'https://plain.example/';
/** Of each sort in each world, and worlds of each browser beside each other. */
const times = 50;
const worlds = 2;
/** Ms of scrolling in a visit, at least and at most; anything under 4 s was never delivered before. */
const shortest = 2_000;
const longest = 6_000;
/** Ms between two turns of the wheel. */
const turnMs = 400;
/** The third promise, seconds. */
const bar = 5;
const seed = 7;

const ways = {
  'tab closed': (tab: Tab) => tab.close(),
  'page left': (tab: Tab) => tab.goto(plain),
};
type Way = keyof typeof ways;

interface Visit {
  way: Way;
  /** Epoch ms. */
  start: number;
  end: number;
  tab: Tab;
}

async function visit(world: World, way: Way, lasts: number): Promise<Visit> {
  const tab = await world.driver.open(feed);
  const start = await bornAt(tab);
  while (Date.now() < start + lasts) {
    await tab.wheel(200);
    await delay(turnMs);
  }
  await world.driver.stopWorker();
  const end = Date.now();
  await ways[way](tab);
  return { way, start, end, tab };
}

interface Lost {
  way: Way;
  seconds: number;
}

/** One comes after another: visits at the same time would fill each other's gaps. */
async function lost(world: World, random: () => number): Promise<Lost[]> {
  const visits: Visit[] = [];
  for (let round = 0; round < times; round++)
    for (const way of Object.keys(ways) as Way[]) {
      const before = visits.at(-1);
      visits.push(await visit(world, way, shortest + random() * (longest - shortest)));
      // Left pages stay for a while, as they do when a person leaves them.
      if (before && !before.tab.closed()) await before.tab.close();
    }
  const intervals = await world.settled(true);
  return visits.map(({ way, start, end }) => ({
    way,
    seconds: (end - start) / 1000 - secondsWithin(intervals, start, end),
  }));
}

function row(name: string, way: Way, all: Lost[]): (string | number)[] {
  const seconds = all.filter((one) => one.way === way).map((one) => one.seconds);
  const most = quantile(seconds, 1);
  return [
    name,
    way,
    seconds.length,
    ...[most, quantile(seconds, 0.95), median(seconds)].map((one) => one.toFixed(2)),
    most <= bar ? 'met' : 'MISSED',
  ];
}

async function measure(): Promise<string> {
  const all = await inBrowsers(
    ['reddit'],
    (world, _, place) => lost(world, seeded(seed + place)),
    worlds,
  );
  const rows = all.map((lists, place) =>
    (Object.keys(ways) as Way[]).map((way) => row(browserNames[place] ?? '', way, lists.flat())),
  );
  return table(
    ['browser', 'end', 'visits', 'lost at most, s', '95 %, s', 'median, s', `bar: ${bar} s`],
    rows.flat(),
  );
}

export const closing: Section = {
  title: 'What a closing page loses',
  run: async () => `Visits to a feed, one after another, each scrolled with trusted input for a random ${shortest / 1000} to ${longest / 1000} s (seed ${seed}).
Then the background is stopped and the tab closed, or another page opened in it, at once. Lost is the time from
the beginning of the document to that moment, less what is stored of it in the end. In each browser ${worlds} profiles
share the work.

${await measure()}`,
};
