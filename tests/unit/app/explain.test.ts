/** Explain and correct (M8): from today's number to its visits, and what a correction changes. */
import { describe, expect, it } from 'vitest';
import type { RecordBatch } from '../../../lib/app/protocol';
import { afternoon, batch, minute, page, type Rig, reddit, rig, scrolled, zone } from './rig';

const today = async ({ ask }: Rig) => (await ask.popup({ zone }, page)).today;
const thisWeek = ({ ask }: Rig) => ask.week({ zone, localeWeekStart: 1 }, page);

async function ready(): Promise<Rig> {
  const it = rig();
  await it.ask.setSite({ site: 'reddit', counted: true }, page);
  return it;
}

const feed = (scrolls: number): RecordBatch['evidence'] => [
  { minute: afternoon / minute - 1, surface: 'feed', scrolls, keys: 0 },
];

describe("today's visits", () => {
  it('add up to the sentence, the latest first, each with how it was counted', async () => {
    const it = await ready();
    await it.ask.record(
      batch([{ start: afternoon - 30 * minute, end: afternoon - 20 * minute, kind: 'watch' }]),
      reddit,
    );
    await it.ask.record(scrolled(it, 4, { evidence: feed(44) }), reddit);
    const { total, visits } = await today(it);
    expect(visits.map(({ start }) => start)).toEqual([
      afternoon - 4 * minute,
      afternoon - 30 * minute,
    ]);
    expect(visits[0]).toMatchObject({ name: 'Reddit', surfaces: ['feed'], scrollsPerMinute: 11 });
    expect(visits.reduce((sum, { ms }) => sum + ms.passive, 0)).toBe(total.passive);
  });

  it('of messages tell when, where and how long, and nothing else', async () => {
    const it = await ready();
    const message = { start: afternoon - 9 * minute, end: afternoon, kind: 'message' as const };
    const told = {
      minute: afternoon / minute - 1,
      surface: 'message' as const,
      scrolls: 9,
      keys: 9,
    };
    await it.ask.record(batch([message], { evidence: [told] }), reddit);
    const [visit] = (await today(it)).visits;
    expect(visit).toMatchObject({ ms: { message: 9 * minute }, surfaces: [] });
    expect(visit).not.toHaveProperty('scrollsPerMinute');
    expect(visit).not.toHaveProperty('keysPerMinute');
  });
});

describe('"on purpose"', () => {
  const range = { start: afternoon - 12 * minute, end: afternoon, site: 'reddit' };

  it('changes the sentence, the day and the week at once, and undo brings all back', async () => {
    const it = await ready();
    await it.ask.record(scrolled(it, 12), reddit);
    const undo = await it.ask.correct(range, page);
    expect((await today(it)).total).toMatchObject({ passive: 0, intended: 12 * minute });
    const week = await thisWeek(it);
    expect(week.total).toMatchObject({ passive: 0, intended: 12 * minute });
    expect(week.days[3]?.total).toMatchObject({ passive: 0, intended: 12 * minute });
    await it.ask.undo(undo, page);
    expect((await thisWeek(it)).total).toMatchObject({ passive: 12 * minute, intended: 0 });
  });

  it('holds for the past when the visit goes on and everything is delivered again', async () => {
    const it = await ready();
    await it.ask.record(scrolled(it, 12), reddit);
    await it.ask.correct(range, page);
    it.moment.now += 4 * minute;
    await it.ask.record(scrolled(it, 16), reddit);
    const [visit] = (await today(it)).visits;
    expect(visit?.ms).toMatchObject({ passive: 4 * minute, intended: 12 * minute });
  });

  it('of a part can become all, and nothing, and nothing can be undone', async () => {
    const it = await ready();
    await it.ask.record(scrolled(it, 12), reddit);
    await it.ask.correct({ ...range, end: afternoon - 4 * minute }, page);
    await it.ask.correct(range, page);
    expect((await today(it)).visits[0]?.ms.passive).toBe(0);
    const undo = await it.ask.uncorrect(range, page);
    expect((await today(it)).visits[0]?.ms).toMatchObject({ passive: 12 * minute, intended: 0 });
    await it.ask.undo(undo, page);
    expect((await today(it)).visits[0]?.ms.intended).toBe(12 * minute);
  });

  it('taken back on one visit leaves the other that it spoke about', async () => {
    const it = await ready();
    const earlier = { start: afternoon - 60 * minute, end: afternoon - 50 * minute };
    await it.ask.record(batch([{ ...earlier, kind: 'passive' }]), reddit);
    await it.ask.record(scrolled(it, 12), reddit);
    await it.ask.correct({ start: earlier.start, end: afternoon }, page);
    await it.ask.uncorrect(range, page);
    expect((await today(it)).visits.map(({ ms }) => ms.intended / minute)).toEqual([0, 10]);
  });
});
