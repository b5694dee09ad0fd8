import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { kinds } from '../../../lib/ledger/interval';
import { glance } from '../../../lib/meter/constants';
import { bar, type Miss, middleAndWorst, missesOf, weight } from '../../truth/compare';
import { families } from '../../truth/families';
import { ruleTruth } from '../../truth/oracle';
import { type Counted, replay } from '../../truth/replay';
import type { Trace, TraceSignal } from '../../truth/trace';
import {
  corpus,
  corpusFolder,
  parseTrace,
  recordedFolder,
  tracesIn,
  traceText,
} from '../../truth/trace-files';
import { writtenTraces } from '../../truth/written-traces';
import { happens, jumpsIn } from './happens';

const files = tracesIn(corpusFolder);
const kindsOf = (traces: { trace: Trace }[]) => new Set(traces.map(({ trace }) => trace.kind));

/** Nobody is there any more, ms: a night on a machine whose clock without jumps runs on in sleep. */
const night = 60 * 60_000;

/** Ms for which each page was in use. */
const usedFor = ({ signals, until }: Trace): number[] =>
  until.map(([, end], page) => {
    let used = 0;
    let shown: number | undefined;
    for (const [of, , mono, what] of [...signals, [page, 0, end, 'hide'] as const]) {
      if (of !== page) continue;
      if (shown !== undefined && mono - shown < night) used += mono - shown;
      shown = what === 'hide' || what === 'gone' ? undefined : mono;
    }
    return used;
  });

const all = (counted: Counted): number =>
  [...counted.seconds.values()].flatMap((one) => Object.values(one)).reduce((a, b) => a + b, 0);

describe('the written corpus', () => {
  it('is what its generator writes', () => {
    const written = writtenTraces();
    expect(files.map(({ name }) => name)).toEqual(written.map(({ name }) => name).sort());
    for (const { name, trace } of written)
      expect(
        readFileSync(join(corpusFolder, `${name}.json`), 'utf8') === traceText(trace),
        `${name}.json; npm run traces writes it anew`,
      ).toBe(true);
  });

  const byName = new Map(files.map(({ name, trace }) => [name, trace]));
  describe.each(['feed', 'shorts', 'watch', 'forum', 'custom'])('has of %s sites', (name) => {
    const { sites = [], surface } = families.find((one) => one.name === name) ?? {};

    it.each(Object.entries(happens))('%s', (kind, doesHappen) => {
      const trace = byName.get(`${name}-${kind.replaceAll(' ', '-')}`);
      if (!trace) throw new Error('There is none');
      expect(trace.kind).toBe(kind);
      const isOwn = ([page, , , , on]: TraceSignal) =>
        on === surface && sites.includes(trace.pages[page]?.site ?? '');
      expect(trace.signals.some(isOwn)).toBe(true);
      expect(doesHappen(trace)).toBe(true);
    });
  });

  it.each([
    'a midnight that does not come',
    'a day of 24 and a half hours',
    'long video',
    'auto-advance',
    'chat over a feed',
    'search',
    'single-line typing',
    'writing',
    'writing beside a video',
    'address moves by itself',
    'close to a limit',
  ])('has %s', (kind) => {
    expect(kindsOf(files)).toContain(kind);
  });

  it('is of less than 3 MB', () => {
    const bytes = files.reduce((sum, { trace }) => sum + traceText(trace).length, 0);
    expect(bytes).toBeLessThan(3_000_000);
  });

  it.each(files)(
    '$name lasts from five minutes to an hour, and not in whole seconds',
    ({ trace }) => {
      const used = usedFor(trace).map((ms) => ms / 60_000);
      expect(used.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(5);
      expect(Math.max(...used)).toBeLessThan(60);
      const whole = trace.signals.filter(([, wall]) => wall % 1000 === 0);
      expect(whole.length).toBeLessThan(trace.signals.length / 100);
    },
  );
});

describe('what the product counts', () => {
  /** Ms; the oracle is as coarse as this at every change of kind. */
  const step = 250;
  const misses: Miss[] = [];
  beforeAll(() => {
    for (const one of corpus())
      misses.push(...missesOf(one, replay(one.trace), ruleTruth(one.trace, step)));
  }, 60_000);

  it.each(corpus())('of $name is what the rules say, within 5 % or 2 s', ({ name }) => {
    const ofTrace = misses.filter((miss) => miss.name === name);
    expect(ofTrace.length).toBeGreaterThan(0);
    expect(ofTrace.filter((miss) => weight(miss, bar.worst) > 1)).toEqual([]);
  });

  it.each(kinds)('as %s is in the middle within 2 % or 2 s', (kind) => {
    const { middle } = middleAndWorst(misses.filter((miss) => miss.kind === kind));
    expect(weight(middle, bar.median)).toBeLessThanOrEqual(1);
  });
});

describe('the recorded corpus', () => {
  const recorded = tracesIn(recordedFolder);

  it('is of a minute or two in both browsers', () => {
    expect(recorded.map(({ name }) => name)).toEqual([
      'chromium-feed',
      'chromium-film',
      'firefox-feed',
      'firefox-film',
    ]);
    for (const { trace } of recorded) {
      const walls = trace.signals.map(([, wall]) => wall);
      const seconds = (Math.max(...walls) - Math.min(...walls)) / 1000;
      expect(seconds).toBeGreaterThan(60);
      expect(seconds).toBeLessThan(150);
    }
  });

  it('holds no address: items are numbers, sites are names', () => {
    for (const { trace } of recorded) {
      expect(trace.origin).toBe('recorded');
      for (const [, , , , , item = '1'] of trace.signals) expect(item).toMatch(/^\d+$/);
      for (const { site } of trace.pages) expect(site).toMatch(/^[a-z0-9]+$/);
    }
  });
});

describe('a replay', () => {
  const jumping = files.filter(({ trace }) => jumpsIn(trace) > 0);

  it('of a sleep or a clock that is set adds at most 20 s, whenever in a gap it was', () => {
    expect(jumping.length).toBeGreaterThan(8);
    for (const { name, trace } of jumping) {
      const more = all(replay(trace, 'late')) - all(replay(trace, 'early'));
      expect(more, name).toBeGreaterThanOrEqual(0);
      expect(more, name).toBeLessThanOrEqual((jumpsIn(trace) * glance) / 1000);
    }
  });
});

describe('a file that is no trace is refused:', () => {
  const good = files[0]?.trace as Trace;
  const signal = good.signals[0] as Trace['signals'][number];
  it.each<[string, object]>([
    ['another format', { format: 'instead-backup' }],
    ['a newer version', { version: 2 }],
    ['a zone that is none', { pages: [{ site: 'x', zone: 'Mars/Olympus' }] }],
    ['a signal nobody knows', { signals: [[0, 1, 1, 'wink', 'feed']] }],
    ['a signal of no page', { signals: [[7, ...signal.slice(1)]] }],
    [
      'a page that goes back in time',
      { signals: [signal, [0, signal[1], signal[2] - 1, 'hide', 'feed']] },
    ],
    ['a page that ends before its last signal', { until: [[0, 0]] }],
    ['a page that has no end', { until: [] }],
    [
      'a page that goes on after its end',
      {
        signals: [[...signal.slice(0, 3), 'gone', 'feed'], signal],
      },
    ],
  ])('%s', (_, change) => {
    expect(() => parseTrace(JSON.stringify({ ...good, ...change }))).toThrow();
    expect(parseTrace(JSON.stringify(good))).toEqual(good);
  });
});
