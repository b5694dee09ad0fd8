/** Many tabs, windows and frames at once: whether a second is counted twice, or without anyone there. */
import { setTimeout as delay } from 'node:timers/promises';
import { union } from '../../lib/ledger/union';
import type { Tab } from '../browser/driver';
import { lengthOf, secondsWithin } from '../browser/lengths';
import type { World } from '../browser/world';
import { seeded } from '../dice';
import { inBrowsers } from './in-browsers';
import { type Section, table } from './section';

const sites = ['reddit', 'instagram', 'x', 'facebook', 'youtube'];
const addresses = [
  'https://www.reddit.com/r/gardens/',
  'https://www.instagram.com/',
  'https://x.com/home',
  'https://www.facebook.com/',
  'https://www.youtube.com/',
];
const perWindow = 10;
const windows = 3;
const seconds = 90;
/** Ms; far less than what ends a first look, so that every instant is somebody's. */
const longestRest = 3_000;
const seed = 11;

type Window = Tab[];

/** A child frame of the same site with a field in it. */
async function addFrame(tab: Tab): Promise<void> {
  await tab.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.src = `/frame${location.pathname}`;
    frame.style.height = '200px';
    document.body.prepend(frame);
    const write = () => {
      const field = document.createElement('textarea');
      field.id = 'inner';
      frame.contentDocument?.body.replaceChildren(field);
    };
    frame.addEventListener('load', write);
  });
}

async function openWindow(world: World, offset: number): Promise<Window> {
  const tabs: Window = [];
  for (let place = 0; place < perWindow; place++) {
    const url = addresses[(place + offset) % addresses.length] ?? '';
    const tab = await world.driver.open(url, place === 0 && offset > 0 ? 'window' : 'tab');
    if (place % 2 === 0) await addFrame(tab);
    tabs.push(tab);
  }
  return tabs;
}

/** One thing a hand does, chosen by dice. */
async function act(all: Window[], random: () => number): Promise<void> {
  const pick = <T>(list: T[]): T => list[Math.floor(random() * list.length)] as T;
  const tab = pick(pick(all));
  const chance = random();
  await tab.front();
  if (chance < 0.6) return tab.wheel(random() < 0.8 ? 300 : -200);
  if (chance < 0.8) {
    const hasFrame = await tab.evaluate(() => {
      const inner = document.querySelector('iframe')?.contentDocument?.querySelector('textarea');
      const field = inner ?? document.querySelector('textarea');
      field?.focus();
      return Boolean(field);
    });
    if (hasFrame) await tab.type('heron ');
    return;
  }
  if (chance < 0.9) await tab.press('PageDown');
  else await delay(random() * longestRest);
}

/** In seconds. */
interface Outcome {
  /** How long dice drove, and what is stored of that time. */
  driven: number;
  counted: number;
  /** Sum of all that is stored less the time it covers. */
  twice: number;
  /** Sum of all that is stored beyond the time from the first page to the last. */
  above: number;
  acts: number;
}

async function drive(world: World): Promise<Outcome> {
  const random = seeded(seed);
  const all: Window[] = [];
  const opened = Date.now();
  for (let place = 0; place < windows; place++) all.push(await openWindow(world, place));
  const start = Date.now();
  let acts = 0;
  for (; Date.now() < start + seconds * 1000; acts++) await act(all, random);
  const end = Date.now();
  for (const tab of all.flat()) await tab.close();
  const closed = Date.now();
  const intervals = await world.settled(true);
  const sum = lengthOf(intervals);
  return {
    acts,
    driven: (end - start) / 1000,
    counted: secondsWithin(union(intervals), start, end),
    twice: sum - lengthOf(union(intervals)),
    above: Math.max(0, sum - (closed - opened) / 1000),
  };
}

async function measure(): Promise<string> {
  const rows = await inBrowsers(sites, async (world, name) => {
    const { driven, counted, twice, above, acts } = await drive(world);
    return [
      name,
      acts,
      ...[driven, counted].map((one) => one.toFixed(1)),
      (counted / driven).toFixed(3),
      ...[twice, above].map((one) => one.toFixed(1)),
      // Sums of fractions are off by far less than a millisecond.
      twice < 1e-3 && above < 1e-3 ? 'met' : 'MISSED',
    ];
  });
  return table(
    [
      'browser',
      'acts',
      'driven, s',
      'counted of it, s',
      'counted ÷ driven',
      'counted twice, s',
      'above wall clock, s',
      'bar: 0 and 0',
    ],
    rows.flat(),
  );
}

export const tabs: Section = {
  title: 'Many tabs at once',
  run: async () => `${perWindow} tabs in each of ${windows} windows, on ${sites.length} sites, every other one with a child frame of the same site that has a field.
For ${seconds} s dice (seed ${seed}) bring a tab to the front and scroll, press a key, type in its page or its frame, or rest
up to ${longestRest / 1000} s. Counted twice is the sum of what is stored less the time it covers; above wall clock, that sum less the time from
the first page to the last.

${await measure()}`,
};
