/** What the week page shows adds up to what the backup holds, second by second. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../lib/ledger/interval';
import type { CountedKind } from '../../../lib/ledger/totals';
import type { Snapshot } from '../../../lib/snapshot/snapshot';
import type { WeekView } from '../../../lib/views/views';
import { batch, page, type Rig, rig, tabOn, zone } from './rig';

const second = 1_000;
/** Seven hours that hold a midnight of either zone; the one in Madrid parts two weeks. */
const from = Date.UTC(2026, 10, 22, 22, 30);
const seconds = 7 * 3_600;
const now = from + seconds * second;
const mondays = ['2026-11-16', '2026-11-23', '2026-11-30'];
const zones = [zone, 'America/New_York'];

type Act = (it: Rig, kept: Snapshot[]) => Promise<unknown>;

const range = fc
  .tuple(fc.nat(seconds - 1), fc.integer({ min: 1, max: 3_600 }))
  .map(([at, length]) => ({
    start: from + at * second,
    end: from + Math.min(at + length, seconds) * second,
  }));
const sites = ['reddit', 'youtube', 'forum.example'];
const site = fc.constantFrom(...sites);
const hosts: Record<string, string> = { reddit: 'www.reddit.com', youtube: 'm.youtube.com' };
const told = fc
  .record({
    range,
    kind: fc.constantFrom<Kind>('message', 'active', 'passive', 'passive', 'watch', 'other'),
    weak: fc.boolean(),
  })
  .map(({ range, kind, weak }) => ({ ...range, kind, ...(weak && { weak: true as const }) }));

const deliver: fc.Arbitrary<Act> = fc
  .tuple(site, fc.array(told, { minLength: 1, maxLength: 6 }), fc.constantFrom(...zones))
  .map(([site, intervals, zone]) => {
    const host = hosts[site] ?? `www.${site}`;
    return ({ ask }) => ask.record(batch(intervals, { zone }), tabOn(`https://${host}/`));
  });
const correct: fc.Arbitrary<Act> = fc.tuple(range, fc.option(site, { nil: undefined })).map(
  ([range, site]) =>
    ({ ask }) =>
      ask.correct({ ...range, ...(site && { site }) }, page),
);
const uncorrect: fc.Arbitrary<Act> = fc.tuple(range, site).map(
  ([range, site]) =>
    ({ ask }) =>
      ask.uncorrect({ ...range, site }, page),
);
const erase: fc.Arbitrary<Act> = range.map(
  (range) =>
    ({ ask }) =>
      ask.eraseRange(range, page),
);
const keep: Act = async ({ ask }, kept) => kept.push(await ask.backup({}, page));
const restore: Act = async ({ ask }, kept) => {
  const [file] = kept;
  if (file) await ask.restore({ text: JSON.stringify(file) }, page);
};

const history = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: deliver },
    { weight: 2, arbitrary: correct },
    { weight: 1, arbitrary: uncorrect },
    { weight: 1, arbitrary: erase },
    { weight: 1, arbitrary: fc.constantFrom(keep, restore) },
  ),
  { minLength: 1, maxLength: 10 },
);

interface Second {
  day: string;
  site: string;
  kind: CountedKind;
}

/** Every second of the backup as its plain reading has it, sharing nothing with the ledger. */
function secondsOf(file: Snapshot): (Second | undefined)[] {
  const owned: (Second | undefined)[] = Array.from({ length: seconds });
  const fill = (range: { start: number; end: number }, give: (at: number) => void) => {
    const end = (range.end - from) / second;
    for (let at = (range.start - from) / second; at < end; at += 1) give(at);
  };
  const keyOf = (doc: Snapshot['days'][number]) => `${doc.day}|${doc.zone}`;
  // Of two documents the one with the earlier key owns a second: it is written last.
  for (const doc of [...file.days].sort((a, b) => (keyOf(a) > keyOf(b) ? -1 : 1)))
    for (const { site, kind, ...range } of doc.intervals)
      fill(range, (at) => {
        owned[at] = { day: doc.day, site, kind };
      });
  for (const one of file.corrections) {
    if (one.deleted) continue;
    fill(one, (at) => {
      const held = owned[at];
      if (held?.kind === 'passive' && (one.site === undefined || one.site === held.site))
        owned[at] = { ...held, kind: 'intended' };
    });
  }
  return owned;
}

const erasedIn = (file: Snapshot, owned: readonly unknown[]): number =>
  owned.filter((held, at) => {
    const moment = from + at * second;
    return held && file.erasures.some(({ start, end }) => start <= moment && moment < end);
  }).length;

/** Ms by day, site and kind: `2026-11-22 reddit passive`. */
type Times = Record<string, number>;

function ofBackup(owned: readonly (Second | undefined)[]): Times {
  const times: Times = {};
  for (const held of owned) {
    if (!held) continue;
    const name = `${held.day} ${held.site} ${held.kind}`;
    times[name] = (times[name] ?? 0) + second;
  }
  return times;
}

function ofPages(weeks: readonly WeekView[]): Times {
  const shown = weeks.flatMap(({ days }) =>
    days.flatMap(({ day, sites }) =>
      sites.flatMap(({ site, ms }) =>
        Object.entries(ms).map(([kind, time]) => [`${day} ${site} ${kind}`, time] as const),
      ),
    ),
  );
  return Object.fromEntries(shown.filter(([, time]) => time > 0));
}

/** Ms of a kind from a Monday to the next. */
const inWeek = (times: Times, kind: string, monday: string): number =>
  Object.entries(times)
    .filter(([name]) => name.endsWith(` ${kind}`) && isOfWeek(name.slice(0, 10), monday))
    .reduce((sum, [, time]) => sum + time, 0);
const isOfWeek = (day: string, monday: string): boolean =>
  Date.parse(day) >= Date.parse(monday) && Date.parse(day) < Date.parse(monday) + 7 * 86_400_000;
const before = (monday: string): string =>
  new Date(Date.parse(monday) - 7 * 86_400_000).toISOString().slice(0, 10);

async function lived(it: Rig, acts: readonly Act[]): Promise<void> {
  await it.store.transact({}, () => ({ clear: true, result: null }));
  for (const one of sites) await it.ask.setSite({ site: one, counted: true }, page);
  const kept: Snapshot[] = [];
  for (const act of acts) await act(it, kept);
}

describe('the week page', () => {
  it('always shows to the second what the backup holds, under its corrections and erasures', {
    timeout: 120_000,
  }, async () => {
    const it = rig();
    it.moment.now = now;
    await fc.assert(
      fc.asyncProperty(history, async (acts) => {
        await lived(it, acts);
        const file = await it.ask.backup({}, page);
        const weeks: WeekView[] = [];
        for (const day of mondays)
          weeks.push(await it.ask.week({ day, zone, localeWeekStart: 1 }, page));
        const owned = secondsOf(file);
        expect(erasedIn(file, owned)).toBe(0);
        const times = ofBackup(owned);
        expect(ofPages(weeks)).toEqual(times);
        for (const week of weeks) {
          for (const [kind, time] of Object.entries(week.total))
            expect(time).toBe(inWeek(times, kind, week.first));
          expect(week.before ?? 0).toBe(inWeek(times, 'passive', before(week.first)));
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
