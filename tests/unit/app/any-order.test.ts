/** Deliveries repeat, come late, out of order and all at once, by message and by journal: the days are the same. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordBatch } from '../../../lib/app/protocol';
import { wholeTime } from '../../../lib/ledger/totals';
import { afternoon, batch, minute, page, type Rig, rig, tabOn, zone } from './rig';

const sites = ['reddit', 'instagram', 'forum.example'];
const hosts = ['www.reddit.com', 'old.reddit.com', 'www.instagram.com', 'www.forum.example'];
/** Over one midnight of either zone, and never older than a message may be. */
const reach = 30 * 60;

interface Delivery {
  host: string;
  way: 'message' | 'journal';
  batch: RecordBatch;
}

const interval = fc
  .record({
    ago: fc.integer({ min: 1, max: reach }),
    seconds: fc.integer({ min: 1, max: 40 * 60 }),
    kind: fc.constantFrom('message', 'active', 'passive', 'watch', 'other'),
    weak: fc.boolean(),
  })
  .map(({ ago, seconds, kind, weak }) => {
    const start = afternoon - ago * minute;
    const end = Math.min(start + seconds * 1_000, afternoon);
    return { start, end, kind, ...(weak ? { weak } : {}) } as RecordBatch['intervals'][number];
  });

const evidence = fc.record({
  minute: fc.integer({ min: -reach, max: 0 }).map((ago) => Math.floor(afternoon / minute) + ago),
  surface: fc.constantFrom('feed', 'shorts', 'search'),
  scrolls: fc.nat({ max: 60 }),
  keys: fc.nat({ max: 200 }),
}) as fc.Arbitrary<RecordBatch['evidence'][number]>;

const delivery: fc.Arbitrary<Delivery> = fc.record({
  host: fc.constantFrom(...hosts),
  way: fc.constantFrom('message', 'journal'),
  batch: fc
    .record({
      intervals: fc.array(interval, { maxLength: 6 }),
      evidence: fc.array(evidence, { maxLength: 3 }),
      zone: fc.constantFrom(zone, 'America/New_York'),
    })
    .map(({ intervals, ...more }) => batch(intervals, more)),
});

/** The same deliveries twice: as they were made, and shuffled with some of them repeated. */
const twice = fc.array(delivery, { minLength: 1, maxLength: 10 }).chain((made) =>
  fc.tuple(
    fc.constant(made),
    fc
      .tuple(
        fc.array(fc.constantFrom(...made), { maxLength: 10 }),
        fc.shuffledSubarray(made, { minLength: made.length }),
      )
      .map((parts) => parts.flat()),
    fc.boolean(),
  ),
);

async function counting(): Promise<Rig> {
  const it = rig();
  for (const site of sites) await it.ask.setSite({ site, counted: true }, page);
  return it;
}

let keys = 0;

function deliver({ app, ask, journal }: Rig, one: Delivery): Promise<unknown> {
  if (one.way === 'message') return ask.record(one.batch, tabOn(`https://${one.host}/`));
  journal.set(`journal/${++keys}`, { host: one.host, ...one.batch });
  return app.drainJournal();
}

const daysOf = async ({ ask }: Rig) => (await ask.backup({}, page)).days;

describe('deliveries', () => {
  it('give the same days in any order and repeated, one by one or at once', async () => {
    await fc.assert(
      fc.asyncProperty(twice, async ([made, again, atOnce]) => {
        const plain = await counting();
        for (const one of made) await deliver(plain, one);
        const shuffled = await counting();
        if (atOnce) await Promise.all(again.map((one) => deliver(shuffled, one)));
        else for (const one of again) await deliver(shuffled, one);
        expect(await daysOf(shuffled)).toEqual(await daysOf(plain));
        expect(shuffled.journal.size).toBe(0);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('never add up to more than the time there was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(delivery, { maxLength: 10 }), async (made) => {
        const it = await counting();
        for (const one of made) await deliver(it, one);
        const { today } = await it.ask.popup({ zone }, page);
        const midnight = new Date(afternoon).setUTCHours(0, 0, 0, 0) - 60 * minute;
        expect(wholeTime(today.total)).toBeLessThanOrEqual(afternoon - midnight);
        const touched = await daysOf(it);
        for (const { intervals } of touched) {
          const ends = intervals.map(({ end }) => end);
          expect(intervals.every(({ start }, place) => start >= (ends[place - 1] ?? 0))).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('are the same when a page tells one stretch in pieces and then as a whole', async () => {
    const stretch = { start: afternoon - 60 * minute, end: afternoon, kind: 'passive' as const };
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 3_599 }), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(cuts, fc.boolean(), async (at, wholeToo) => {
        const moments = [0, ...at.sort((a, b) => a - b), 3_600].map(
          (second) => stretch.start + second * 1_000,
        );
        const it = await counting();
        const pieces = moments
          .slice(1)
          .map((end, place) => batch([{ ...stretch, start: moments[place] ?? 0, end }]));
        const all = wholeToo ? [...pieces, batch([stretch])] : pieces;
        await Promise.all(all.map((one) => it.ask.record(one, tabOn('https://www.reddit.com/'))));
        expect((await daysOf(it)).map(({ intervals }) => intervals)).toEqual([
          [{ ...stretch, site: 'reddit' }],
        ]);
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});
