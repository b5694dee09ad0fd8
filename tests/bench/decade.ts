/** Ten years of history: what they take on the disk, and whether a week opens as fast as without them. */

import { addDays } from '../../lib/ledger/days';
import { toRecords } from '../../lib/snapshot/database';
import type { Snapshot } from '../../lib/snapshot/snapshot';
import type { BrowserName } from '../browser/browsers';
import type { Driver } from '../browser/driver';
import { until } from '../browser/until';
import { startWorld, type World, zone } from '../browser/world';
import { build } from '../steps';
import { met, spread } from './bars';
import { inTurns } from './feed';
import { history, intervals, visits } from './history';
import { median, type Report, type Section, table, type Verdict } from './section';

/** Days of ten years, and of a week with all that its page shows. */
const lengths = { empty: 0, week: 15, decade: 3_652 };
type Arm = keyof typeof lengths;
const arms = Object.keys(lengths) as Arm[];
const browsers: BrowserName[] = ['chromium', 'firefox'];

const rounds = 25;
/** Records written in one transaction. */
const batch = 500;
/** Bytes of a MB, as bars on disks are meant. */
const MB = 1_000_000;
const sizeBar = 25;
/** Times the empty store's. */
const timeBar = 1.5;
/** Readings in a row that have to agree before a browser has put its store in order. */
const settledReads = 5;

const bars = {
  size: { what: 'ten years as a browser stores them', limit: `≤ ${sizeBar} MB` },
  week: {
    what: 'a week from click to drawn, with ten years of history against an empty store',
    limit: `≤ ${timeBar} ×`,
  },
  month: {
    what: 'a month from click to drawn, with ten years of history against an empty store',
    limit: `≤ ${timeBar} ×`,
  },
};

/** Runs in a page of the extension. */
async function put(records: { key: string; value: unknown }[]): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('instead');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const transaction = database.transaction('records', 'readwrite');
  for (const { key, value } of records) transaction.objectStore('records').put(value, key);
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
  database.close();
}

const usage = ({ driver }: World): Promise<number> =>
  driver.inExtension(async () => (await navigator.storage.estimate()).usage ?? 0);

/** Bytes, once the browser has put its store in order. */
async function settledUsage(world: World): Promise<number> {
  let last = -1;
  let same = 0;
  await until('the store to be in order', async () => {
    const now = await usage(world);
    same = now === last ? same + 1 : 0;
    last = now;
    return same >= settledReads;
  });
  return last;
}

/** `YYYY-MM` of the month before the one that the day is in: a month that is over. */
const monthBefore = (day: string): string => addDays(`${day.slice(0, 7)}-01`, -1).slice(0, 7);

/** Bytes that the browser holds more of afterwards. */
async function fill(world: World, snapshot: Snapshot): Promise<number> {
  await world.begin({ sites: [] });
  const before = await settledUsage(world);
  const records = toRecords(snapshot);
  for (let at = 0; at < records.length; at += batch)
    await world.driver.inExtension(put, records.slice(at, at + batch));
  return (await settledUsage(world)) - before;
}

/**
 * Ms from the beginning of the navigation to the first frame with something on it: the page is blank
 * until it has its week. A day names its week, `YYYY-MM` a month.
 */
async function drawn(driver: Driver, named: string): Promise<number> {
  const page = await driver.extensionPage(`week.html#${named}`);
  const ms = await until('the week to be drawn', () =>
    page.evaluate(() => {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      return document.querySelector('.letter') ? paint?.startTime : undefined;
    }),
  );
  await page.close();
  return ms;
}

interface Results {
  bytes: number;
  weeks: Record<Arm, number[]>;
  months: Record<Arm, number[]>;
}

async function measure(
  name: BrowserName,
  made: Record<Arm, Snapshot>,
  last: string,
): Promise<Results> {
  build({ browser: name === 'chromium' ? 'chrome' : 'firefox', granted: 'all' });
  const worlds: Partial<Record<Arm, World>> = {};
  const results: Results = {
    bytes: 0,
    weeks: { empty: [], week: [], decade: [] },
    months: { empty: [], week: [], decade: [] },
  };
  try {
    for (const arm of arms) {
      const world = await startWorld(name);
      worlds[arm] = world;
      const bytes = await fill(world, made[arm]);
      if (arm === 'decade') results.bytes = bytes;
    }
    const of = (arm: Arm) => (worlds[arm] as World).driver;
    const month = monthBefore(last);
    for (const [named, into] of [
      [last, results.weeks],
      [month, results.months],
    ] as const) {
      // A first time prepares what later ones find ready.
      for (const arm of arms) await drawn(of(arm), named);
      await inTurns(arms, rounds, async (arm) => {
        into[arm].push(await drawn(of(arm), named));
      });
    }
  } finally {
    for (const world of Object.values(worlds)) await world.close();
  }
  return results;
}

const ratioOf = ({ decade, empty }: Record<Arm, number[]>): number =>
  median(decade) / median(empty);

function verdictOf(
  bar: { what: string; limit: string },
  measured: (results: Results) => number,
  limit: number,
  found: [BrowserName, Results][],
  unit: (value: number) => string,
): Verdict {
  const all = found.map(([name, results]) => ({ name, value: measured(results) }));
  return {
    ...bar,
    measured: all.map(({ name, value }) => `${unit(value)} in ${name}`).join(', '),
    isMet: all.every(({ value }) => value <= limit),
  };
}

async function report(): Promise<Report> {
  // A week that is over: every day of it is full.
  const last = addDays(new Date().toLocaleDateString('sv', { timeZone: zone }), -7);
  const made = Object.fromEntries(
    arms.map((arm) => [arm, history(addDays(last, 6), lengths[arm], zone)]),
  ) as Record<Arm, Snapshot>;
  const found: [BrowserName, Results][] = [];
  for (const name of browsers) found.push([name, await measure(name, made, last)]);
  const times = (value: number) => `${value.toFixed(2)} ×`;
  const megabytes = (value: number) => `${value.toFixed(1)} MB`;
  const verdicts = [
    verdictOf(bars.size, ({ bytes }) => bytes / MB, sizeBar, found, megabytes),
    verdictOf(bars.week, ({ weeks }) => ratioOf(weeks), timeBar, found, times),
    verdictOf(bars.month, ({ months }) => ratioOf(months), timeBar, found, times),
  ];
  const plain = (value: unknown) => megabytes(JSON.stringify(value).length / MB);
  const { days } = made.decade;
  const bare = days.map(({ day, zone, intervals }) => ({ day, zone, intervals }));
  return {
    text: [
      table(
        ['ten years', 'size'],
        [
          ['intervals, as plain JSON', plain(bare)],
          ['the whole backup', plain(made.decade)],
          ['records of the database, as JSON', plain(toRecords(made.decade))],
          ...found.map(([name, { bytes }]) => [`stored in ${name}`, megabytes(bytes / MB)]),
        ],
      ),
      table(
        ['ms from click to drawn', 'of', 'empty', 'fifteen days', 'ten years', 'ratio'],
        found.flatMap(([name, { weeks, months }]) =>
          (
            [
              ['a week', weeks],
              ['a month', months],
            ] as const
          ).map(([what, times]) => [
            name,
            what,
            ...arms.map((arm) => spread(times[arm], 0)),
            `${ratioOf(times).toFixed(2)} ×`,
          ]),
        ),
      ),
      ...verdicts.map(
        ({ what, limit, measured, isMet }) => `${what}: ${measured} (${limit}: ${met(isMet)})`,
      ),
    ].join('\n\n'),
    verdicts,
  };
}

export const decade: Section = {
  title: 'Ten years of history',
  bars: Object.values(bars),
  async run() {
    const { text, verdicts } = await report();
    return {
      text: `${lengths.decade} days of made-up use, the same at every run: ${visits} visits a day on twenty sites, ${intervals} intervals a visit, a row
of evidence a minute, two suggestions and a contact a day, a correction and a note a week. They are put into the store of
a real browser, beside an empty one and one with fifteen days, a browser for each. *Stored*: what the browser says it
holds (\`navigator.storage.estimate\`), less what it held before. *From click to drawn*: from the beginning of the
navigation to the first frame that is not blank, of a full week a week ago and of the last month that is over; each
${rounds} times in turns, medians with quartiles.

${text}`,
      verdicts,
    };
  },
};
