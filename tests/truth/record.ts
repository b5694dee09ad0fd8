/**
 * `npm run record`: a browser with a build that notes what its meter is given. Whatever is done in it
 * becomes a trace once the window is closed. `--demo` or `--demo film` plays a use by itself and
 * unseen, on pages served from this machine; `--firefox` takes Firefox; `--out FILE` says where to.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { sites } from '../../lib/sites';
import type { BrowserName } from '../browser/browsers';
import type { LaunchOptions } from '../browser/driver';
import { startWorld, type World } from '../browser/world';
import { type Build, build, root } from '../steps';
import { type DemoUse, demoUses } from './demo-uses';
import { createDice } from './dice';
import { type RecordedPage, recordedPages, traceOf } from './recording';
import { replay } from './replay';
import type { Trace } from './trace';
import { traceText } from './trace-files';

/** How often the recording is fetched while someone uses the browser, ms: what closing it may lose. */
const fetchEvery = 2_000;
/** Longer than the pages wait with a delivery, ms. */
const lastDelivery = 5_000;
/** No card comes up while something is recorded: minutes. */
const noPlan = 24 * 60;

const { values: wishes, positionals } = parseArgs({
  options: {
    demo: { type: 'boolean', default: false },
    firefox: { type: 'boolean', default: false },
    kind: { type: 'string' },
    out: { type: 'string' },
  },
  allowPositionals: true,
});
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Real sites, from the real network: no host is mapped. */
const outside: Partial<LaunchOptions> = {
  headed: true,
  onlyHosts: [],
  preferences: { 'network.socket.forcePort': '' },
};

async function recordUse(world: World): Promise<RecordedPage[]> {
  console.log(
    'Use the browser as you would. Close it, or press Ctrl-C here, to end the recording.',
  );
  let pages: RecordedPage[] = [];
  let isOver = false;
  const over = () => {
    isOver = true;
  };
  process.once('SIGINT', over);
  void world.driver.gone.then(over);
  while (!isOver) {
    await delay(fetchEvery);
    pages = await recordedPages(world.driver).catch(() => pages);
  }
  return pages;
}

async function recordDemo(world: World, demo: DemoUse): Promise<RecordedPage[]> {
  await demo.play(world.driver, createDice(1));
  await delay(lastDelivery);
  const stored = Object.entries(await world.seconds()).map(
    ([kind, seconds]) => `${kind} ${seconds.toFixed(1)}`,
  );
  console.log(`Stored      ${stored.join(', ')}`);
  return recordedPages(world.driver);
}

function keepTrace(trace: Trace, file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, traceText(trace));
  for (const [day, seconds] of replay(trace).seconds) {
    const row = Object.entries(seconds).map(([kind, of]) => `${kind} ${of.toFixed(1)}`);
    console.log(`Replayed    ${row.join(', ')}, on ${day}`);
  }
  console.log(
    `Trace       ${file}, ${trace.signals.length} signals of ${trace.pages.length} pages`,
  );
}

async function main(): Promise<void> {
  const demo = wishes.demo ? demoUses[positionals[0] ?? 'feed'] : undefined;
  if (wishes.demo && !demo)
    throw new Error(`No demo ${positionals[0]}. There are: ${Object.keys(demoUses).join(', ')}.`);
  if (!demo && !hasDisplay)
    throw new Error(
      'There is no display to use a browser on; npm run record -- --demo needs none.',
    );
  const name: BrowserName = wishes.firefox ? 'firefox' : 'chromium';
  const which: Build = {
    browser: wishes.firefox ? 'firefox' : 'chrome',
    granted: 'all',
    recording: true,
  };
  const extension = build(which);
  const world = await startWorld(name, 'all', { extension, ...(demo ? {} : outside) });
  try {
    await world.begin({ plan: noPlan, sites: sites.map(({ id }) => id) });
    const pages = await (demo ? recordDemo(world, demo) : recordUse(world));
    const kind = wishes.kind ?? demo?.kind ?? 'everyday use';
    keepTrace(traceOf(pages, kind), wishes.out ?? join(root, 'tests/.artifacts/trace.json'));
  } finally {
    await world.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
