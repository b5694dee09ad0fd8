/** What the product promises of any trace, asked of the oracle before it judges others. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../lib/ledger/interval';
import { type Surface, surfaces } from '../../../lib/sites/site';
import { ruleTruth, type Seconds, type Truth } from '../../truth/oracle';
import { type Trace, type TraceSignal, type What, whats } from '../../truth/trace';

const opening: What[] = ['scroll', 'item', 'type', 'line'];
/** Without media and arrivals, whose claims depend on earlier input. */
const plain: What[] = [...opening, 'point', 'show', 'hide'];

interface Step {
  after: number;
  jump: number;
  what: What;
  surface: Surface;
  item: string;
}

/** Whole seconds between signals, around the numbers that the rules name. */
const steps = (of: readonly What[], on: readonly Surface[] = surfaces, jumps = true) =>
  fc.array(
    fc.record<Step>({
      after: fc.oneof(fc.nat(8), fc.constantFrom(19, 20, 21, 60, 119, 120, 121, 300, 1800)),
      jump: jumps
        ? fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, fc.integer({ min: -4000, max: 4000 }))
        : fc.constant(0),
      what: fc.constantFrom(...of),
      surface: fc.constantFrom(...on),
      item: fc.constantFrom('a', 'b'),
    }),
    { minLength: 1, maxLength: 40 },
  );

interface PageSteps {
  site: string;
  zone: string;
  start: number;
  steps: Step[];
}

const zones = ['Europe/Madrid', 'America/New_York', 'Asia/Kolkata', 'Pacific/Kiritimati'];
const pages = (inZones: string[], base: string) =>
  fc.array(
    fc.record<PageSteps>({
      site: fc.constantFrom('reddit', 'x', 'bluesky'),
      zone: fc.constantFrom(...inZones),
      start: fc.nat(600).map((seconds) => Date.parse(base) + seconds * 1000),
      steps: steps(whats),
    }),
    { minLength: 1, maxLength: 4 },
  );

function traceOf(of: PageSteps[]): Trace {
  const lines = of.map(({ start, steps: list }, page) => {
    let [wall, mono] = [start, 0];
    const signals = list.map(({ after, jump, what, surface, item }): TraceSignal => {
      wall += (after + jump) * 1000;
      mono += after * 1000;
      return what.startsWith('media')
        ? [page, wall, mono, what, surface, item]
        : [page, wall, mono, what, surface];
    });
    return { signals, until: [wall + 60_000, mono + 60_000] as [number, number] };
  });
  return {
    format: 'instead-trace',
    version: 1,
    kind: 'drawn by lot',
    origin: 'written',
    pages: of.map(({ site, zone }) => ({ site, zone })),
    signals: lines.flatMap(({ signals }) => signals),
    until: lines.map(({ until }) => until),
  };
}

const one = (list: Step[]): PageSteps => ({
  site: 'reddit',
  zone: 'UTC',
  start: Date.parse('2026-03-10T10:00:00Z'),
  steps: list,
});

const total = (sums: Seconds): number => Object.values(sums).reduce((sum, each) => sum + each, 0);
const totalOf = ({ seconds }: Truth): number =>
  [...seconds.values()].reduce((sum, each) => sum + total(each), 0);
const kindsOf = ({ seconds }: Truth): Kind[] =>
  (['passive', 'watch', 'active', 'message', 'other'] as const).filter((kind) =>
    [...seconds.values()].some((sums) => sums[kind] > 0),
  );

describe('whatever happens,', () => {
  it.each([
    ['2026-03-29', '2026-03-28T22:50:00Z', '2026-03-28T23:00:00Z', '2026-03-29T22:00:00Z'],
    ['2026-10-25', '2026-10-25T22:40:00Z', '2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z'],
  ])('%s never counts more than its wall clock', (day, base, from, to) => {
    fc.assert(
      fc.property(pages(['Europe/Madrid'], base), (of) => {
        const trace = traceOf(of);
        const walls = [
          ...trace.signals.map(([, wall]) => wall),
          ...trace.until.map(([wall]) => wall),
        ];
        const first = Math.max(Date.parse(from), Math.min(...walls));
        const last = Math.min(Date.parse(to), Math.max(...walls));
        const sums = ruleTruth(trace).seconds.get(day);
        expect(sums ? total(sums) : 0).toBeLessThanOrEqual(Math.max(0, last - first) / 1000);
      }),
    );
  });

  it('days and sites add up to the same', () => {
    fc.assert(
      fc.property(pages(zones, '2026-03-10T09:50:00Z'), (of) => {
        const truth = ruleTruth(traceOf(of));
        const sites = [...truth.bySite.values()].reduce((sum, each) => sum + total(each), 0);
        expect(sites).toBe(totalOf(truth));
      }),
    );
  });

  it('the order of pages changes nothing', () => {
    fc.assert(
      fc.property(pages(zones, '2026-03-10T09:50:00Z'), (of) => {
        expect(ruleTruth(traceOf([...of].reverse()))).toEqual(ruleTruth(traceOf(of)));
      }),
    );
  });

  it('a page seen twice counts once', () => {
    fc.assert(
      fc.property(pages(zones, '2026-03-10T09:50:00Z'), (of) => {
        expect(ruleTruth(traceOf([...of, ...of]))).toEqual(ruleTruth(traceOf(of)));
      }),
    );
  });

  it('deleting a page never adds to the total, nor takes from the sites that remain', () => {
    fc.assert(
      fc.property(pages(['UTC'], '2026-03-10T10:00:00Z'), (of) => {
        const whole = ruleTruth(traceOf(of));
        const rest = ruleTruth(traceOf(of.slice(1)));
        expect(totalOf(rest)).toBeLessThanOrEqual(totalOf(whole));
        for (const [site, sums] of whole.bySite) {
          if (site === of[0]?.site) continue;
          const left = rest.bySite.get(site);
          expect(left ? total(left) : 0).toBeGreaterThanOrEqual(total(sums));
        }
      }),
    );
  });

  it('an absence of more than two minutes adds 20 s at most', () => {
    fc.assert(
      fc.property(steps([...plain, 'arrive']), (list) => {
        const { signals, until } = traceOf([one(list)]);
        const moments = [...signals.map(([, wall]) => wall), until[0]?.[0] ?? 0];
        const most = moments.slice(1).reduce((sum, wall, i) => {
          const gap = Math.max(0, wall - (moments[i] ?? wall)) / 1000;
          return sum + (gap > 120 ? 20 : gap);
        }, 0);
        expect(totalOf(ruleTruth(traceOf([one(list)])))).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('pointer movement alone counts nothing', () => {
    fc.assert(
      fc.property(steps(['point', 'hide', 'arrive']), (list) => {
        const still = list.map((step) =>
          step.what === 'arrive' ? { ...step, after: step.after + 2 } : step,
        );
        expect(totalOf(ruleTruth(traceOf([one(still)])))).toBe(0);
      }),
    );
  });

  it('one more pointer movement never takes time away and never adds a kind', () => {
    fc.assert(
      fc.property(steps(plain, surfaces, false), fc.nat(40), fc.nat(200), (list, index, after) => {
        const at = index % list.length;
        const before = list.slice(0, at);
        const next = list[at] as Step;
        const wait = Math.min(after, next.after);
        const point: Step = { ...next, after: wait, what: 'point' };
        const more = [
          ...before,
          point,
          { ...next, after: next.after - wait },
          ...list.slice(at + 1),
        ];
        const [without, withIt] = [list, more].map((each) => ruleTruth(traceOf([one(each)])));
        if (!without || !withIt) return;
        expect(totalOf(withIt)).toBeGreaterThanOrEqual(totalOf(without));
        expect(kindsOf(without)).toEqual(expect.arrayContaining(kindsOf(withIt)));
      }),
    );
  });

  it('on messages nothing but messages is counted', () => {
    fc.assert(
      fc.property(steps(whats, ['message']), (list) => {
        for (const kind of kindsOf(ruleTruth(traceOf([one(list)])))) expect(kind).toBe('message');
      }),
    );
  });

  it('only typing, and being where one writes, is writing', () => {
    const noTyping = whats.filter((what) => what !== 'type');
    const elsewhere = surfaces.filter((surface) => surface !== 'compose');
    fc.assert(
      fc.property(steps(noTyping, elsewhere), (list) => {
        expect(kindsOf(ruleTruth(traceOf([one(list)])))).not.toContain('active');
      }),
    );
  });

  it('a hidden page counts nothing until it is shown', () => {
    const hidden = whats.filter((what) => what !== 'show');
    fc.assert(
      fc.property(steps(hidden), (list) => {
        const hide: Step = { after: 0, jump: 0, what: 'hide', surface: 'feed', item: 'a' };
        expect(totalOf(ruleTruth(traceOf([one([hide, ...list])])))).toBe(0);
      }),
    );
  });

  it('whole seconds look the same closer by', () => {
    fc.assert(
      fc.property(pages(zones, '2026-03-10T09:50:00Z'), (of) => {
        expect(ruleTruth(traceOf(of), 500)).toEqual(ruleTruth(traceOf(of), 1000));
      }),
      { numRuns: 30 },
    );
  });
});
