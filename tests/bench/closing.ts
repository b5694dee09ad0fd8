/** What is lost of a visit when its page goes away over a sleeping background. */
import { setTimeout as delay } from 'node:timers/promises';
import { browserNames } from '../browser/browsers';
import type { Tab } from '../browser/driver';
import { secondsWithin } from '../browser/lengths';
import { bornAt, plain, type World } from '../browser/world';
import { seeded } from '../dice';
import { met } from './bars';
import { inBrowsers } from './in-browsers';
import { median, quantile, type Report, type Section, table, type Verdict } from './section';

const feed = 'https://www.reddit.com/r/gardens/';
/** Worlds of each browser beside each other, which share the visits. */
const worlds = 2;
/** Visits of each judged sort in each browser. `INSTEAD_VISITS` makes a trial of fewer. */
const times = Number(process.env.INSTEAD_VISITS ?? 100);
/** One in so many of these is made once more with a background that hears nothing before the end. */
const deafShare = 4;
/** Visits in each world whose page dies without a word, to see that their loss would be noticed. */
const deaths = 2;
/** The third promise, seconds. */
const limit = 5;
/** Ms of scrolling in a visit, at least and at most; anything under 4 s was never delivered before. */
const heard: Length = [2_000, 6_000];
/** The same where nothing was heard before: a visit that is lost whole misses the bar. */
const unheard: Length = [5_500, 7_500];
type Length = [shortest: number, longest: number];
/** Seconds; a visit that lost more has lost its last words. */
const muchLost = 2;
/** Ms between two turns of the wheel. */
const turnMs = 400;
const seed = 7;

const bars = {
  asleep: {
    what: `lost when a tab is closed or another page opened in it, background asleep, ${2 * times} times in each browser`,
    limit: `≤ ${limit} s each`,
  },
};

/** How visits end, and whether the background can hear of them before that. */
const ends = {
  'tab closed': { deaf: false, act: (tab: Tab) => tab.close() },
  'page left': { deaf: false, act: (tab: Tab) => tab.goto(plain) },
  'tab closed, nothing heard before': { deaf: true, act: (tab: Tab) => tab.close() },
  'page left, nothing heard before': { deaf: true, act: (tab: Tab) => tab.goto(plain) },
  'process killed, nothing heard before (control)': {
    deaf: true,
    act: (tab: Tab) => tab.crash(),
  },
} as const;
type End = keyof typeof ends;
const control: End = 'process killed, nothing heard before (control)';
const endNames = Object.keys(ends) as End[];
const judged = endNames.filter((end) => !ends[end].deaf);

interface Visit {
  end: End;
  /** Epoch ms. */
  from: number;
  until: number;
  tab: Tab;
}

async function visit(world: World, end: End, random: () => number): Promise<Visit> {
  const { deaf, act } = ends[end];
  const [shortest, longest] = deaf ? unheard : heard;
  const lasts = shortest + random() * (longest - shortest);
  if (deaf) await world.driver.holdWorker();
  const tab = await world.driver.open(feed);
  const from = await bornAt(tab);
  while (Date.now() < from + lasts) {
    await tab.wheel(200);
    await delay(turnMs);
  }
  // A page that dies is gone before a background that is free again could hear of it.
  if (end !== control) await world.driver.stopWorker();
  const until = Date.now();
  await act(tab);
  if (end === control) await world.driver.stopWorker();
  return { end, from, until, tab };
}

interface Lost {
  end: End;
  seconds: number;
}

const timesOf = (end: End): number => {
  if (end === control) return deaths;
  return Math.ceil(times / worlds / (ends[end].deaf ? deafShare : 1));
};

/** One comes after another: visits at the same time would fill each other's gaps. */
async function lost(world: World, random: () => number): Promise<Lost[]> {
  const order = endNames.flatMap((end) =>
    Array.from({ length: timesOf(end) }, (_, round) => ({ end, round })),
  );
  order.sort((a, b) => a.round - b.round);
  const visits: Visit[] = [];
  for (const { end } of order) {
    const before = visits.at(-1);
    visits.push(await visit(world, end, random));
    // Left pages stay for a while, as they do when a person leaves them.
    if (before && !before.tab.closed()) await before.tab.close();
  }
  const intervals = await world.settled(true);
  return visits.map(({ end, from, until }) => ({
    end,
    seconds: (until - from) / 1000 - secondsWithin(intervals, from, until),
  }));
}

const secondsOf = (all: Lost[], of: End[]): number[] =>
  all.filter(({ end }) => of.includes(end)).map(({ seconds }) => seconds);
const isWithin = (seconds: number[]): boolean => Math.max(...seconds) <= limit;
/** Whether a visit that was lost whole would have missed the bar. */
const canFail = (all: Lost[]): boolean => Math.min(...secondsOf(all, [control])) > limit;

function barOf(end: End, all: Lost[]): string {
  if (end === control) return `each > ${limit} s: ${met(canFail(all))}`;
  if (ends[end].deaf) return '–';
  return `${bars.asleep.limit}: ${met(isWithin(secondsOf(all, [end])))}`;
}

function row(name: string, end: End, all: Lost[]): (string | number)[] {
  const seconds = secondsOf(all, [end]);
  return [
    name,
    end,
    seconds.length,
    seconds.filter((one) => one > muchLost).length,
    ...[median(seconds), quantile(seconds, 0.95), Math.max(...seconds)].map((one) =>
      one.toFixed(2),
    ),
    barOf(end, all),
  ];
}

function verdictOf(browsers: Lost[][]): Verdict {
  const parts = browsers.map((all, place) => {
    const seconds = secondsOf(all, judged);
    const much = seconds.filter((one) => one > muchLost).length;
    return `${browserNames[place]} ${Math.max(...seconds).toFixed(2)} s at most, ${much} of ${seconds.length} above ${muchLost} s`;
  });
  return {
    ...bars.asleep,
    measured: parts.join('; '),
    isMet: browsers.every((all) => isWithin(secondsOf(all, judged))),
  };
}

async function measure(): Promise<Report> {
  const lists = await inBrowsers(
    ['reddit'],
    (world, _, place) => lost(world, seeded(seed + place)),
    worlds,
  );
  const browsers = lists.map((list) => list.flat());
  const rows = browsers.flatMap((all, place) =>
    endNames.map((end) => row(browserNames[place] ?? '', end, all)),
  );
  return {
    text: table(
      ['browser', 'end', 'visits', `lost > ${muchLost} s`, 'median, s', '95 %, s', 'max, s', 'bar'],
      rows,
    ),
    verdicts: [verdictOf(browsers)],
  };
}

const seconds = (length: Length): string => length.map((ms) => ms / 1000).join(' to ');

export const closing: Section = {
  title: 'What a closing page loses',
  bars: Object.values(bars),
  async run() {
    const { text, verdicts } = await measure();
    return {
      text: `Visits to a feed, one after another, each scrolled with trusted input for a random ${seconds(heard)} s (seed ${seed}). Then
the background is stopped and the tab closed, or another page opened in it, at once. Lost is the time from the first byte
of the document to that moment, less what is stored of it in the end. Since a page tells what it has every four seconds,
and that wakes the background, such a visit can lose its last words and stay within the bar. So a quarter as many visits
of ${seconds(unheard)} s stand below, of which the background hears nothing before the end: Chromium's is paused, Firefox's can't be
woken, until it is stopped and free to wake again. All of such a visit hangs on its last words; it has no bar, since no
browser keeps a background asleep that is called. The control is one with
the page's process killed, which leaves none: were less than the bar lost of it, the bar could not fail. In each browser
${worlds} profiles share the work.

${text}`,
      verdicts,
    };
  },
};
