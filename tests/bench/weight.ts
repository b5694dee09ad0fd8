/** What stays behind in a page and what leaves it: heap, nodes, timers at rest, messages. */
import { setTimeout as delay } from 'node:timers/promises';
import type { CDPSession } from 'playwright-core';
import { launchChromium } from '../browser/chromium';
import type { Driver } from '../browser/driver';
import { scrolledUntilNow } from '../browser/snapshots';
import { startWorld, type World } from '../browser/world';
import { build } from '../steps';
import { kB, met, spread } from './bars';
import { count, feed, sessionOf, traceOf, wheelFor } from './feed';
import { minimalExtension } from './minimal';
import { isAtWork, type TraceEvent } from './script-time';
import { type Bar, median, type Report, type Section, table, type Verdict } from './section';

const rounds = 5;
/** It varies by no kilobyte. */
const minimalRounds = 3;
const scrollSeconds = 30;
/** kB. */
const heapBar = 265;
/** s. Longer than the credit of the last scroll, 20 s, and the delivery after it. */
const untilRest = 30;
const restSeconds = 60;
const minute = 60_000;
const messageBar = 16;
/** Ms. Longer than the pause that makes a natural break. */
const breakMs = 1_150;

const bars = {
  heap: { what: 'heap left in a page, with our script − without', limit: `≤ ${heapBar} kB` },
  nodes: { what: 'nodes and elements left in a page outside its feed', limit: '0' },
  rest: { what: 'runs and timers of our script at rest', limit: '0' },
  messages: { what: 'messages of a page in its worst minute', limit: `≤ ${messageBar}` },
};

const arms = ['with', 'without', 'again'] as const;
type Arm = (typeof arms)[number];

interface Weight {
  /** Bytes of V8's heap, and of what V8 knows to be Blink's. */
  heap: number;
  blink: number;
  /** After load: all nodes of the process, shadow trees included. */
  nodes: number;
  /** After scrolling: elements the page did not append to its feed itself. */
  elements: number;
  /** While scrolling: nodes added outside the page's own feed. */
  added: number;
}

async function collectGarbage(session: CDPSession): Promise<void> {
  // One pass leaves what only finalizers of the pass before let go.
  for (let pass = 0; pass < 3; pass++) await session.send('HeapProfiler.collectGarbage');
}

async function weigh(driver: Driver): Promise<Weight> {
  const tab = await driver.open(feed);
  const session = await sessionOf(tab);
  await session.send('Performance.enable');
  await collectGarbage(session);
  const { metrics } = await session.send('Performance.getMetrics');
  const nodes = metrics.find(({ name }) => name === 'Nodes')?.value ?? 0;
  await tab.evaluate(() => {
    const scope = globalThis as { added?: number };
    scope.added = 0;
    new MutationObserver((records) => {
      for (const { target, addedNodes } of records)
        if (!(target as Element).closest('#posts'))
          scope.added = (scope.added ?? 0) + addedNodes.length;
    }).observe(document, { childList: true, subtree: true });
  });
  await wheelFor(session, scrollSeconds);
  const page = await tab.evaluate(() => ({
    elements: document.querySelectorAll(':not(#posts *)').length,
    added: (globalThis as { added?: number }).added ?? 0,
  }));
  await collectGarbage(session);
  const heap = await session.send('Runtime.getHeapUsage');
  await tab.close();
  return { ...page, nodes, heap: heap.usedSize, blink: heap.embedderHeapUsedSize };
}

/** Three browsers side by side take the three arms in turn, so that none of them favours one. */
async function weighAll(worlds: World[]): Promise<Record<Arm, Weight[]>> {
  const results: Record<Arm, Weight[]> = { with: [], without: [], again: [] };
  for (let round = 0; round < rounds; round++)
    await Promise.all(
      worlds.map(async ({ driver }, i) => {
        const arm = arms[(i + round) % arms.length] ?? 'with';
        await count(driver, arm === 'with');
        results[arm][round] = await weigh(driver);
      }),
    );
  return results;
}

/** Timers of our script that were set in these events and neither fired nor were taken back. */
function pendingTimers(events: TraceEvent[]): number {
  const pending = new Set<string>();
  for (const event of [...events].sort((a, b) => a.ts - b.ts)) {
    const timer = `${event.pid} ${event.args.data?.timerId}`;
    if (event.name === 'TimerInstall' && isAtWork(event)) pending.add(timer);
    if (event.name === 'TimerFire' || event.name === 'TimerRemove') pending.delete(timer);
  }
  return pending.size;
}

interface Rest {
  /** Times that our script ran or set a timer while the page was used: what the trace can see. */
  used: number;
  /** The same while nobody did anything. */
  resting: number;
  /** Timers set in use that were still to come. */
  pending: number;
}

async function rest(driver: Driver): Promise<Rest> {
  const tab = await driver.open('about:blank');
  const session = await sessionOf(tab);
  const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline.stack'];
  const used = await traceOf(tab, categories, async () => {
    await tab.goto(feed);
    await wheelFor(session, 5);
    await delay(untilRest * 1000);
  });
  const resting = await traceOf(tab, categories, () => delay(restSeconds * 1000));
  await tab.close();
  return {
    used: used.filter(isAtWork).length,
    resting: resting.filter(isAtWork).length,
    pending: pendingTimers(used),
  };
}

/** Moments, ms, at which each document's deliveries reached the extension. */
type Heard = Record<string, number[]>;

async function listen(driver: Driver): Promise<void> {
  await driver.inExtension(() => {
    const scope = globalThis as unknown as {
      heard: Heard;
      chrome: { runtime: { onMessage: { addListener(listener: Listener): void } } };
    };
    type Listener = (message: { name?: string }, sender: { origin?: string }) => void;
    scope.heard = {};
    scope.chrome.runtime.onMessage.addListener(({ name }, { origin = '' }) => {
      if (name !== 'record') return;
      scope.heard[origin] ??= [];
      scope.heard[origin].push(performance.now());
    });
  });
}

/** The most in any minute. */
function mostInAMinute(moments: number[] = []): number {
  const within = moments.map(
    (from) => moments.filter((one) => one >= from && one - from < minute).length,
  );
  return Math.max(0, ...within);
}

/** All that makes a page deliver, as fast as it can be: writing, other surfaces, breaks. */
async function frantically(driver: Driver): Promise<void> {
  const tab = await driver.open('https://old.reddit.com/r/gardens/', 'window');
  const end = performance.now() + minute;
  while (performance.now() < end) {
    await tab.click('#comment');
    await tab.type('so ');
    for (const path of ['/chat', '/r/gardens/comments/1/first', '/r/gardens/'])
      await tab.evaluate((to) => history.pushState(null, '', to), path);
    await tab.wheel(300);
    await tab.wheel(-300);
    await delay(breakMs);
  }
}

async function messages(world: World): Promise<{ steady: number; frantic: number }> {
  const { driver } = world;
  // The plan is reached, so that breaks are delivered, and whoever writes gets no suggestion then.
  await world.begin({ plan: 1, sites: ['reddit'], days: [scrolledUntilNow(20)] });
  await listen(driver);
  const steady = await driver.open(feed, 'window');
  await Promise.all([
    sessionOf(steady).then((session) => wheelFor(session, minute / 1000)),
    frantically(driver),
  ]);
  const heard = await driver.inExtension(() => (globalThis as unknown as { heard: Heard }).heard);
  return {
    steady: mostInAMinute(heard['https://www.reddit.com']),
    frantic: mostInAMinute(heard['https://old.reddit.com']),
  };
}

/** The same with the least that any meter does, in a browser of its own. */
async function minimalWeights(world: World): Promise<Weight[]> {
  const extension = await minimalExtension();
  const driver = await launchChromium({ extension, server: world.server });
  const weights: Weight[] = [];
  try {
    for (let round = 0; round < minimalRounds; round++) weights.push(await weigh(driver));
  } finally {
    await driver.close();
  }
  return weights;
}

interface Results {
  weights: Record<Arm, Weight[]>;
  minimal: Weight[];
  resting: Rest;
  sent: { steady: number; frantic: number };
}

/** The heap and what is counted by the minute go on at the same time, in browsers of their own. */
async function measure(): Promise<Results> {
  const worlds: World[] = [];
  try {
    for (let i = 0; i < arms.length + 1; i++) worlds.push(await startWorld('chromium'));
    const [single, ...others] = worlds;
    if (!single) throw new Error('No browser');
    for (const world of others) await world.begin({ plan: 24 * 60, sites: ['reddit'] });
    const [weights, minimal, { resting, sent }] = await Promise.all([
      weighAll(others),
      minimalWeights(single),
      messages(single).then(async (sent) => {
        await single.begin({ plan: 24 * 60, sites: ['reddit'] });
        return { sent, resting: await rest(single.driver) };
      }),
    ]);
    return { weights, minimal, resting, sent };
  } finally {
    for (const world of worlds) await world.close();
  }
}

/** Differences within a round. */
const differences = ({ weights }: Results, key: keyof Weight, arm: Arm): number[] =>
  weights[arm].map((one, round) => one[key] - (weights.without[round]?.[key] ?? 0));

const kilo = (bytes: number[]): number[] => bytes.map((one) => one / kB);

const verdictOf = ({ limit }: Bar, isMet: boolean): string => `${limit}: ${met(isMet)}`;

function pageTable(results: Results): { text: string; verdicts: Verdict[] } {
  const { weights, minimal } = results;
  const heap = kilo(differences(results, 'heap', 'with'));
  const bare = median(weights.without.map((one) => one.heap));
  const minimalHeap = kilo(minimal.map((one) => one.heap - bare));
  const beyond = median(heap) - median(minimalHeap);
  const isLight = median(heap) <= heapBar;
  const without = (key: keyof Weight) => weights.without.map((one) => one[key]);
  const heapRow = (label: string, key: 'heap' | 'blink', verdict: string) => [
    label,
    spread(kilo(without(key)), 0),
    spread(kilo(differences(results, key, 'with')), 0),
    spread(kilo(differences(results, key, 'again')), 0),
    verdict,
  ];
  const nodeKeys = {
    nodes: 'nodes after load',
    elements: 'elements outside the feed after scrolling',
    added: 'nodes added outside the feed while scrolling',
  } as const;
  const more = (key: keyof typeof nodeKeys) => differences(results, key, 'with');
  const isNone = (key: keyof typeof nodeKeys) => more(key).every((one) => one === 0);
  const keys = Object.keys(nodeKeys) as (keyof typeof nodeKeys)[];
  const text = table(
    ['in the page', 'without', 'with − without', 'A/A: without − without', 'bar'],
    [
      heapRow('JS heap, kB', 'heap', verdictOf(bars.heap, isLight)),
      ['JS heap with the minimal listener instead, kB', '–', spread(minimalHeap, 0), '–', '–'],
      ['JS heap, ours − minimal, kB', '–', beyond.toFixed(0), '–', '–'],
      heapRow('Blink’s own heap, kB', 'blink', '–'),
      ...keys.map((key) => [
        nodeKeys[key],
        spread(without(key), 0),
        spread(more(key), 0),
        spread(differences(results, key, 'again'), 0),
        verdictOf(bars.nodes, isNone(key)),
      ]),
    ],
  );
  const measured = `${median(heap).toFixed(0)} kB, of which a minimal listener leaves ${median(minimalHeap).toFixed(0)} kB`;
  const most = Math.max(...keys.flatMap(more).map(Math.abs));
  return {
    text,
    verdicts: [
      { ...bars.heap, measured, isMet: isLight },
      { ...bars.nodes, measured: `${most}`, isMet: keys.every(isNone) },
    ],
  };
}

function timeTable({ resting, sent }: Results): { text: string; verdicts: Verdict[] } {
  const { used, pending } = resting;
  // A trace that saw nothing in use would see nothing at rest either.
  const isAtRest = resting.resting === 0 && pending === 0 && used > 0;
  const isFew = (messages: number) => messages > 0 && messages <= messageBar;
  const text = table(
    ['over time', 'measured', 'bar'],
    [
      [
        `our script at work in ${restSeconds} s of rest (in use before: ${used})`,
        resting.resting,
        verdictOf(bars.rest, isAtRest),
      ],
      ['timers still to come at rest', pending, verdictOf(bars.rest, isAtRest)],
      [
        'messages a minute, scrolling all the time',
        sent.steady,
        verdictOf(bars.messages, isFew(sent.steady)),
      ],
      [
        'messages a minute, writing, changing surface, pausing as fast as can be',
        sent.frantic,
        verdictOf(bars.messages, isFew(sent.frantic)),
      ],
    ],
  );
  const [steady, frantic] = [sent.steady, sent.frantic];
  return {
    text,
    verdicts: [
      { ...bars.rest, measured: `${resting.resting + pending}`, isMet: isAtRest },
      {
        ...bars.messages,
        measured: `${Math.max(steady, frantic)}`,
        isMet: isFew(steady) && isFew(frantic),
      },
    ],
  };
}

async function report(): Promise<Report> {
  build({ browser: 'chrome', granted: 'all' });
  const results = await measure();
  const [page, time] = [pageTable(results), timeTable(results)];
  return {
    text: `${page.text}\n\n${time.text}`,
    verdicts: [...page.verdicts, ...time.verdicts],
  };
}

export const weight: Section = {
  title: 'What stays in a page, and what leaves it',
  bars: Object.values(bars),
  async run() {
    const { text, verdicts } = await report();
    return {
      text: `The same feed in three browsers side by side, scrolled for ${scrollSeconds} s by Chromium's own wheel in a fresh process:
with our script, without it, and without it again; ${rounds} rounds, in which the browsers take turns. *JS heap* is what V8
says it uses (\`Runtime.getHeapUsage\`, all worlds of the page's isolate) after three forced collections, in kB of ${kB.toLocaleString('en')} bytes. An empty script
costs most of it: the world that the browser makes for it. *Nodes* are
Chromium's own count, shadow trees included; *added* is what a MutationObserver of the page sees. Medians of the
differences within a round, quartiles in brackets.

*At work* is every event of Chromium's timeline that names our script: a call, a timer set, fired or taken back. Rest
begins ${untilRest} s after the last scroll. Messages are counted where they arrive, the worst minute of a page.

${text}`,
      verdicts,
    };
  },
};
