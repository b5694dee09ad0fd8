import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createApp } from '../../../lib/app/create-app';
import type { Deps } from '../../../lib/app/deps';
import { prefixes } from '../../../lib/app/facts';
import { addDays, dayBounds } from '../../../lib/ledger/days';
import type { Store, StoredRecord } from '../../../lib/platform/store';
import { afternoon, page, rig, zone } from './rig';

const hour = 60 * 60_000;
const day = 24 * hour;

/** A store that remembers, and dies before a write when it is told to. */
function memory(death: { next: boolean }): Store {
  const kept = new Map<string, unknown>();
  const read: Store['read'] = async ({ keys = [], prefixes = [], ranges = [] }) =>
    [...kept]
      .filter(
        ([key]) =>
          keys.includes(key) ||
          prefixes.some((prefix) => key.startsWith(prefix)) ||
          ranges.some(([from, to]) => from <= key && key <= to),
      )
      .map(([key, value]): StoredRecord => ({ key, value }));
  return {
    read,
    firstKey: async (prefix) => [...kept.keys()].sort().find((key) => key.startsWith(prefix)),
    transact: async (scope, change) => {
      const { put = [], remove = [], result } = change(await read(scope));
      if (death.next && put.length > 0) throw new Error('The worker died.');
      for (const key of remove) kept.delete(key);
      for (const { key, value } of put) kept.set(key, value);
      return result;
    },
  };
}

/** Someone whose device wakes now and then. The first Monday is the one of 23 November 2026. */
async function life() {
  const death = { next: false };
  const place = { zone };
  const store = memory(death);
  const it = rig({ disk: () => store });
  const deps: Deps = { ...it.deps, store, zone: () => place.zone };
  await createApp(deps).start('new');
  const wake = async () => {
    await createApp(deps)
      .refresh()
      .catch(() => undefined);
  };
  const set = (value: boolean) =>
    store.transact({}, () => ({
      put: [{ key: `${prefixes.setting}notifyWeek`, value: { value, updatedAt: 1 } }],
      result: null,
    }));
  await set(true);
  return {
    death,
    place,
    wake,
    moment: it.moment,
    look: () => createApp(deps).handlers.week({ zone: place.zone, localeWeekStart: 1 }, page),
    /** Days of the notifications there were; one under the same name is the same. */
    notified: () => [
      ...new Set(it.said.filter((one) => one.startsWith('notify ')).map((one) => one.slice(7))),
    ],
    marked: () => it.said.filter((one) => one.startsWith('badge ')).at(-1) === 'badge true',
    marks: () =>
      it.said
        .filter((one) => one.startsWith('badge '))
        .filter((one, at, all) => one === 'badge true' && all[at - 1] !== one).length,
  };
}

const firstMonday = '2026-11-23';
const weeks = 52;
const mondays = Array.from({ length: weeks }, (_, week) => addDays(firstMonday, 7 * week));

const zones = fc.constantFrom(zone, 'Pacific/Auckland', 'Pacific/Honolulu');
/** A wake at an hour of the week, wherever one is, with a clock that may be days off, and a death. */
const happening = fc.record({
  hour: fc.integer({ min: 0, max: 7 * 24 - 1 }),
  zone: zones,
  daysOff: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: -3, max: 3 })),
  dies: fc.boolean(),
  looks: fc.boolean(),
});
/** Some a week; in every week one on its Monday, at any hour, with the clock right, that lives. */
const year = fc.array(
  fc.record({
    monday: fc.record({ hour: fc.integer({ min: 0, max: 23 }), zone: zones }),
    more: fc.array(happening, { maxLength: 4 }),
  }),
  { minLength: weeks, maxLength: weeks },
);
type Year = typeof year extends fc.Arbitrary<infer Value> ? Value : never;

async function live(one: Awaited<ReturnType<typeof life>>, year: Year, looking: boolean) {
  for (const [week, { monday, more }] of year.entries()) {
    const first = mondays[week] as string;
    const events = [{ ...monday, daysOff: 0, dies: false, looks: false }, ...more].sort(
      (a, b) => a.hour - b.hour,
    );
    for (const { hour: at, zone, daysOff, dies, looks } of events) {
      one.place.zone = zone;
      one.moment.now = dayBounds(first, zone).start + at * hour + daysOff * day;
      one.death.next = dies;
      if (looking && looks) await one.look().catch(() => undefined);
      await one.wake();
      if (looking && looks && !dies) expect(one.marked()).toBe(false);
      one.death.next = false;
    }
  }
}

describe('a week', () => {
  it('always announces itself exactly once, through a year of deaths, sleeps, travels and clocks that go wrong', async () => {
    await fc.assert(
      fc.asyncProperty(year, async (year) => {
        const one = await life();
        await live(one, year, false);
        // A clock that runs ahead on the last days may bring the next one early.
        expect(one.notified().filter((day) => mondays.includes(day))).toEqual(mondays);
        expect(one.notified().length).toBeLessThanOrEqual(weeks + 1);
        expect(one.marked()).toBe(true);
        expect(one.marks()).toBe(1);
      }),
      { numRuns: 100 },
    );
  });

  it('that was looked at never announces itself again', async () => {
    await fc.assert(
      fc.asyncProperty(year, async (year) => {
        const one = await life();
        await live(one, year, true);
        const notified = one.notified();
        expect(notified).toEqual([...notified].sort());
        expect(one.marks()).toBeLessThanOrEqual(notified.length);
        one.moment.now += 4 * day;
        await one.look();
        await one.wake();
        expect(one.marked()).toBe(false);
      }),
      { numRuns: 100 },
    );
  });

  it('announces nothing before a first week has passed', async () => {
    const one = await life();
    one.moment.now = dayBounds(firstMonday, zone).start - 1;
    await one.wake();
    expect(one.notified()).toEqual([]);
    expect(one.marked()).toBe(false);
  });

  it('announces itself again a week after a clock that was a year ahead', async () => {
    const one = await life();
    one.moment.now = afternoon + 365 * day;
    await one.wake();
    await one.look();
    one.moment.now = afternoon + day;
    await one.wake();
    expect(one.marked()).toBe(false);
    one.moment.now = dayBounds(firstMonday, zone).start + 9 * hour;
    await one.wake();
    expect(one.marked()).toBe(true);
    expect(one.notified().at(-1)).toBe(firstMonday);
  });

  it('is no notification unless it was asked for', async () => {
    const { app, moment, said } = rig();
    await app.start('new');
    moment.now = dayBounds(firstMonday, zone).start + 9 * hour;
    await app.refresh();
    expect(said).toContain('badge true');
    expect(said.filter((one) => one.startsWith('notify'))).toEqual([]);
  });

  it('whose notification does not come is in badge and popup all the same', async () => {
    const host = (given: Deps['host']): Deps['host'] => ({
      ...given,
      notifyWeek: () => Promise.reject(new Error('The system shows none.')),
    });
    const { app, ask, moment, said } = rig({ host });
    await app.start('new');
    await ask.setSetting({ key: 'notifyWeek', value: true }, page);
    moment.now = dayBounds(firstMonday, zone).start + 9 * hour;
    await app.refresh();
    expect(said.at(-1)).toBe('badge true');
    expect((await ask.popup({ zone }, page)).announceWeek).toBe(true);
  });
});
