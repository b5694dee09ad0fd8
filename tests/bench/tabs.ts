/** Many tabs, windows and frames at once: whether a second is counted twice, or without anyone there. */
import { setTimeout as delay } from 'node:timers/promises';
import { browserNames } from '../browser/browsers';
import type { Tab } from '../browser/driver';
import { coverOf, lengthOf } from '../browser/lengths';
import { type World, zone } from '../browser/world';
import { seeded } from '../dice';
import { met } from './bars';
import { inBrowsers } from './in-browsers';
import { type Report, type Section, table } from './section';

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
const seconds = 60;
/** Ms; far less than what ends a first look, so that every instant is somebody's. */
const longestRest = 3_000;
const seeds = [11, 12, 13];
/** Share of the time driven that has to be counted. */
const leastCounted = 0.98;

const where = `${perWindow} tabs × ${windows} windows × frames, random`;
const bars = {
  twice: { what: `counted twice: ${where}`, limit: '0 s' },
  above: { what: `day's total above the wall clock: ${where}`, limit: '0 s' },
  counted: { what: `counted ÷ driven: ${where}`, limit: `≥ ${leastCounted}` },
};

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

/** Notes what pages say to the background, before it makes one timeline of it. */
async function listen(world: World): Promise<void> {
  await world.driver.inExtension(() => {
    type Message = { name?: string; data?: { intervals: Claimed[] } };
    type Listener = (message: Message) => void;
    type Api = { runtime: { onMessage: { addListener(listener: Listener): void } } };
    const scope = globalThis as unknown as { claimed: Claimed[] } & Record<string, Api>;
    scope.claimed = [];
    (scope.browser ?? scope.chrome)?.runtime.onMessage.addListener(({ name, data }) => {
      if (name === 'record' && data) scope.claimed.push(...data.intervals);
    });
  });
}
interface Claimed {
  start: number;
  end: number;
}
/** What was said since the last call. */
const heard = (world: World): Promise<Claimed[]> =>
  world.driver.inExtension(() =>
    (globalThis as unknown as { claimed: Claimed[] }).claimed.splice(0),
  );

/** In seconds. */
interface Outcome {
  seed: number;
  acts: number;
  /** How long dice drove, and what is stored of that time. */
  driven: number;
  counted: number;
  /** What pages claimed at an instant that another claim of theirs had too. */
  overlap: number;
  /** Today's total in the popup beyond the time that what is stored covers. */
  twice: number;
  /** The same total beyond the time from the first page to the last. */
  above: number;
}

async function drive(world: World, seed: number): Promise<Outcome> {
  await world.begin({ plan: 24 * 60, sites });
  await heard(world);
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
  const claims = await heard(world);
  const { today } = await world.driver.ask('popup', { zone });
  const total = Object.values(today.total).reduce((sum, ms) => sum + ms, 0) / 1000;
  const during = intervals.map((one) => ({
    start: Math.max(one.start, start),
    end: Math.min(one.end, end),
  }));
  return {
    seed,
    acts,
    driven: (end - start) / 1000,
    counted: coverOf(during.filter((one) => one.start < one.end)),
    overlap: lengthOf(claims) - coverOf(claims),
    twice: total - coverOf(intervals),
    above: total - (closed - opened) / 1000,
  };
}

async function driveAll(world: World): Promise<Outcome[]> {
  await listen(world);
  const outcomes: Outcome[] = [];
  for (const seed of seeds) outcomes.push(await drive(world, seed));
  return outcomes;
}

/** Sums of fractions are off by far less than a millisecond. */
const isNone = (extra: number): boolean => extra < 1e-3;
const shareOf = ({ counted, driven }: Outcome): number => counted / driven;
/** Nothing was at stake where no two pages claimed the same second. */
const isOnce = ({ twice, overlap }: Outcome): boolean => isNone(twice) && overlap > 0;
const isWhole = (outcome: Outcome): boolean => shareOf(outcome) >= leastCounted;

function judged(lists: Outcome[][]): Report {
  const rows = lists.flatMap((outcomes, place) =>
    outcomes.map((outcome) => [
      browserNames[place] ?? '',
      outcome.seed,
      outcome.acts,
      outcome.driven.toFixed(1),
      shareOf(outcome).toFixed(3),
      ...[outcome.overlap, outcome.twice, outcome.above].map((one) => Math.max(0, one).toFixed(1)),
      met(isOnce(outcome) && isNone(outcome.above) && isWhole(outcome)),
    ]),
  );
  const all = lists.flat();
  const most = (key: 'twice' | 'above') => Math.max(0, ...all.map((one) => one[key]));
  const text = table(
    [
      'browser',
      'seed',
      'acts',
      'driven, s',
      'counted ÷ driven',
      'claimed twice, s',
      'counted twice, s',
      'above wall clock, s',
      'all three bars',
    ],
    rows,
  );
  const overlap = Math.min(...all.map((one) => one.overlap));
  const least = Math.min(...all.map(shareOf));
  return {
    text,
    verdicts: [
      {
        ...bars.twice,
        measured: `${most('twice').toFixed(1)} s (of ${overlap.toFixed(1)} s or more claimed twice)`,
        isMet: all.every(isOnce),
      },
      {
        ...bars.above,
        measured: `${most('above').toFixed(1)} s`,
        isMet: all.every(({ above }) => isNone(above)),
      },
      { ...bars.counted, measured: least.toFixed(3), isMet: all.every(isWhole) },
    ],
  };
}

export const tabs: Section = {
  title: 'Many tabs at once',
  bars: Object.values(bars),
  async run() {
    const { text, verdicts } = judged(
      (await inBrowsers(sites, driveAll)).map((worlds) => worlds.flat()),
    );
    return {
      text: `${perWindow} tabs in each of ${windows} windows, on ${sites.length} sites, every other one with a child frame of the same site that has a field.
For ${seconds} s each, dice of ${seeds.length} seeds bring a tab to the front and scroll, press a key, type in its page or its frame, or
rest up to ${longestRest / 1000} s. *Claimed twice* is what the pages told the background of instants that another of their claims
had too, heard on its way there: without any, nothing could have been counted twice, and the bar is not met. *Counted twice*
is today's total as the popup shows it less the time that the stored intervals cover, worked out without the product's
union; *above wall clock*, that total less the time from the first page to the last. As little would be counted twice if
nothing were counted, *counted ÷ driven* has to be ${leastCounted} at least.

${text}`,
      verdicts,
    };
  },
};
