/** A build that records: what it notes of a session, replayed, is what the extension stored of it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kinds } from '../../lib/ledger/interval';
import { type Build, build, outputOf } from '../steps';
import { ruleTruth } from '../truth/oracle';
import { recordedPages, traceOf } from '../truth/recording';
import { replay, type Seconds } from '../truth/replay';
import { parseTrace, traceText } from '../truth/trace-files';
import { browserNames } from './browsers';
import { keepDoing, plain, scrollFor, secondsOf, startWorld, type World } from './world';

/** Seconds of any kind that replay and store may differ by. */
const slack = 1;
/** A build takes its time on a machine that is busy with the other files, ms. */
const buildTime = 300_000;

const sum = (byDay: Map<string, Seconds>): Seconds =>
  [...byDay.values()].reduce(
    (all, day) => Object.fromEntries(kinds.map((kind) => [kind, all[kind] + day[kind]])) as Seconds,
  );

describe.each(browserNames)('in %s', (name) => {
  const usual: Build = { browser: name === 'chromium' ? 'chrome' : 'firefox', granted: 'all' };
  const which: Build = { ...usual, recording: true };
  let world: World;
  beforeAll(async () => {
    const isBuilt = process.env.INSTEAD_BUILT && existsSync(outputOf(which));
    world = await startWorld(name, 'all', {
      extension: isBuilt ? outputOf(which) : build(which),
    });
  }, buildTime);
  afterAll(() => world?.close());

  it('a recorded session, replayed, is what was stored', async () => {
    await world.begin({ plan: 60 });
    const feed = await world.driver.open('https://www.reddit.com/r/gardens/');
    await scrollFor(feed, 7);
    await feed.click('#comment');
    await keepDoing(4, () => feed.type('A heron, '));
    const film = await world.driver.open('https://www.youtube.com/watch?v=walk');
    await film.click('#play');
    await keepDoing(5, () => film.url());
    const beside = await world.driver.open('https://www.reddit.com/r/ponds/', 'window');
    await scrollFor(beside, 3);
    await beside.close();
    await film.goto('https://www.reddit.com/chat/');
    await film.click('#message');
    await keepDoing(3, () => film.type('On my way. '));
    await world.driver.open(plain);

    const stored = secondsOf(await world.settled());
    const text = traceText(traceOf(await recordedPages(world.driver), 'a session'));
    const trace = parseTrace(text);
    expect(text).not.toMatch(/https?:|gardens|heron|webm/);
    expect(trace.pages.map(({ site }) => site)).toEqual(['reddit', 'youtube', 'reddit', 'reddit']);
    const seen = new Set(trace.signals.map(([, , , what]) => what));
    for (const what of ['show', 'scroll', 'point', 'type', 'media', 'hide'] as const)
      expect(seen).toContain(what);

    const replayed = sum(replay(trace).seconds);
    const ruled = sum(ruleTruth(trace, 100).seconds);
    for (const kind of ['passive', 'active', 'watch', 'message'] as const)
      expect(stored[kind], kind).toBeGreaterThan(1);
    for (const kind of kinds) {
      expect(Math.abs(replayed[kind] - stored[kind]), kind).toBeLessThan(slack);
      expect(Math.abs(ruled[kind] - stored[kind]), kind).toBeLessThan(slack);
    }
  });

  it('no other build holds anything of it', () => {
    const meterOf = (one: Build) => readFileSync(join(outputOf(one), 'meter.js'), 'utf8');
    expect(meterOf(which)).toContain('trace/');
    expect(meterOf(usual)).not.toContain('trace/');
  });
});
