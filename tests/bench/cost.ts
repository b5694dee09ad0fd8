/** How long the injected script runs in a page: while someone scrolls, and when the page loads. */
import { setTimeout as delay } from 'node:timers/promises';
import { launchChromium } from '../browser/chromium';
import type { Driver, Tab } from '../browser/driver';
import { startWorld } from '../browser/world';
import { build } from '../steps';
import { met, spread } from './bars';
import { count, feed, inTurns, sessionOf, traceOf, wheelFor } from './feed';
import { minimalExtension } from './minimal';
import { sampledMs, tracedMs } from './script-time';
import { median, type Report, type Section, table, type Verdict } from './section';

const scrollRounds = 7;
const scrollSeconds = 10;
const loads = 15;
/** Ms after the load event in which late work of a script still belongs to the load. */
const afterLoad = 1_000;
/** µs between two samples of V8's profiler, the finest that Chromium keeps up with while it draws. */
const sampling = 100;
/** Times the minimal listener's. */
const scrollBar = 1.5;
/** Ms. */
const loadBar = 2;

const bars = {
  scrolling: {
    what: "our script's time per second of wheel scrolling, against a minimal listener's",
    limit: `≤ ${scrollBar} ×`,
  },
  loading: { what: "our script's time on load, by V8 samples", limit: `≤ ${loadBar} ms` },
};

const scripts = ['ours', 'minimal', 'none'] as const;
type Script = (typeof scripts)[number];

/** Ms of every scroll or load. */
type Times = Record<Script, number[]>;
const nothing = (): Times => ({ ours: [], minimal: [], none: [] });

/** Ms with a script of an extension on the stack of the tab while something was done. */
async function sampled(tab: Tab, act: () => Promise<unknown>): Promise<number> {
  const session = await sessionOf(tab);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: sampling });
  await session.send('Profiler.start');
  await act();
  const { profile } = await session.send('Profiler.stop');
  await session.detach();
  return sampledMs(profile);
}

async function scroll(driver: Driver): Promise<number> {
  const tab = await driver.open(feed);
  const session = await sessionOf(tab);
  const ms = await sampled(tab, () => wheelFor(session, scrollSeconds));
  await tab.close();
  return ms / scrollSeconds;
}

/** Loads the feed in a process of its own, under what `watch` watches with. */
async function load<T>(
  driver: Driver,
  watch: (tab: Tab, act: () => Promise<unknown>) => Promise<T>,
): Promise<T> {
  const tab = await driver.open('about:blank');
  const seen = await watch(tab, async () => {
    await tab.goto(feed);
    await delay(afterLoad);
  });
  await tab.close();
  return seen;
}

interface Results {
  /** Ms per second. */
  scrolling: Times;
  loadSampled: Times;
  loadTraced: Times;
  compiling: Times;
}

async function measure(): Promise<Results> {
  const world = await startWorld('chromium');
  const extension = await minimalExtension();
  const other = await launchChromium({ extension, server: world.server });
  const results = {
    scrolling: nothing(),
    loadSampled: nothing(),
    loadTraced: nothing(),
    compiling: nothing(),
  };
  try {
    await world.begin({ plan: 24 * 60, sites: ['reddit'] });
    const driverOf = async (script: Script) => {
      if (script === 'minimal') return other;
      await count(world.driver, script === 'ours');
      return world.driver;
    };
    await inTurns(['ours', 'minimal'] as const, scrollRounds, async (script) => {
      results.scrolling[script].push(await scroll(await driverOf(script)));
    });
    await inTurns(scripts, loads, async (script) => {
      const driver = await driverOf(script);
      results.loadSampled[script].push(await load(driver, sampled));
      const events = await load(driver, (tab, act) => traceOf(tab, ['devtools.timeline'], act));
      results.loadTraced[script].push(tracedMs(events, 'EvaluateScript', 'FunctionCall'));
      results.compiling[script].push(tracedMs(events, 'v8.compile'));
    });
  } finally {
    await other.close();
    await world.close();
  }
  return results;
}

function scrollTable({ ours, minimal }: Times): { text: string; verdict: Verdict } {
  const ratio = median(ours) / median(minimal);
  const isMet = ratio <= scrollBar;
  const measured = `${ratio.toFixed(2)} ×`;
  const text = table(
    ['ms per second of scrolling', 'ours', 'minimal listener', 'ours − minimal', 'ratio', 'bar'],
    [
      [
        'V8 samples',
        spread(ours, 2),
        spread(minimal, 2),
        (median(ours) - median(minimal)).toFixed(2),
        measured,
        `${bars.scrolling.limit}: ${met(isMet)}`,
      ],
    ],
  );
  return { text, verdict: { ...bars.scrolling, measured, isMet } };
}

function loadTable({ loadSampled, loadTraced, compiling }: Results): {
  text: string;
  verdict: Verdict;
} {
  const row = (label: string, times: Times) => [
    label,
    ...scripts.map((script) => spread(times[script], 2)),
  ];
  const [sampling, tracing] = [median(loadSampled.ours), median(loadTraced.ours)];
  const isMet = sampling <= loadBar;
  const text = table(
    ['ms per load', 'ours', 'minimal listener', 'neither', 'bar'],
    [
      [...row('V8 samples', loadSampled), `${bars.loading.limit}: ${met(isMet)}`],
      [...row('trace, compilation included', loadTraced), '–'],
      [...row('of which compilation', compiling), '–'],
    ],
  );
  const measured = `${sampling.toFixed(2)} ms sampled (${tracing.toFixed(2)} ms by a trace, which holds the compilation too)`;
  return { text, verdict: { ...bars.loading, measured, isMet } };
}

async function report(): Promise<Report> {
  build({ browser: 'chrome', granted: 'all' });
  const results = await measure();
  const [scrolling, loading] = [scrollTable(results.scrolling), loadTable(results)];
  return {
    text: `${scrolling.text}\n\n${loading.text}`,
    verdicts: [scrolling.verdict, loading.verdict],
  };
}

export const cost: Section = {
  title: 'How long our script runs',
  bars: Object.values(bars),
  async run() {
    const { text, verdicts } = await report();
    return {
      text: `One feed in Chromium, with our script, with a minimal hand-written listener in its place (an extension of
one content script: a trusted wheel and scroll listener, timestamps, a message every 4 s) and with neither, in turns,
the order turned each round. Scrolling: ${scrollRounds} rounds of ${scrollSeconds} s, Chromium's own trusted wheel at every frame. Load: ${loads} rounds,
from an empty tab to ${afterLoad / 1000} s after the load event. *V8 samples*: the time with a frame of an extension's script on the
stack, callees included, at a sample each ${sampling} µs. *Trace*: the thread's own time in an extension's scripts, their
compilation (which no sample shows) and their listeners; of loads of its own, since sampling slows them. The bar is
for V8 samples; the trace is shown beside them for what they leave out. Medians, quartiles in brackets.

${text}`,
      verdicts,
    };
  },
};
