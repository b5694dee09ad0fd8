import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RecordBatch } from '../../../lib/app/protocol';
import type { Claim } from '../../../lib/meter/meter';
import type { Source } from '../../../lib/platform/page-delivery';

const sent: RecordBatch[] = [];
const kept: Record<string, unknown> = {};
let answers: () => Promise<unknown>;

vi.stubGlobal('self', globalThis);
vi.stubGlobal('document', { URL: 'https://www.reddit.com:8443/r/gardens/' });
vi.stubGlobal('chrome', {
  runtime: {
    id: 'instead',
    sendMessage: ({ data }: { data: RecordBatch }) => {
      sent.push(data);
      return answers();
    },
  },
  storage: { local: { set: async (items: object) => void Object.assign(kept, items) } },
});
const { createDelivery } = await import('../../../lib/platform/page-delivery');

const claim = (start: number, end: number): Claim => ({ start, end, kind: 'passive' });

/** A page that is counted until `until`, ms from now. */
function page(until: number) {
  const from = Date.now();
  let credited = from;
  const source: Source = {
    settle() {
      const end = Math.min(Date.now(), from + until);
      const claims = credited < end ? [claim(credited, end)] : [];
      credited = Math.max(credited, end);
      return claims;
    },
    isCounting: () => credited < from + until,
    tally: { counts: [], scrolled: 0 },
    replied: () => undefined,
    orphaned: () => undefined,
  };
  return createDelivery(source);
}

const secondsTold = () => {
  const told = new Set<number>();
  for (const { intervals } of sent) {
    for (const { start, end } of intervals) {
      for (let at = start; at < end; at += 1_000) told.add(at);
    }
  }
  return told.size;
};

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000_000 });
  sent.length = 0;
  for (const key of Object.keys(kept)) delete kept[key];
  answers = async () => ({ ok: true, value: { armed: false } });
});
afterEach(() => vi.useRealTimers());

describe('delivery', () => {
  it('begins four seconds after the first undelivered moment', async () => {
    page(60_000).add([]);
    await vi.advanceTimersByTimeAsync(3_999);
    expect(sent).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent).toHaveLength(1);
  });

  it('runs no timer once nothing is counted any more', async () => {
    page(20_000).add([]);
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(28_000);
    expect(vi.getTimerCount()).toBe(0);
    expect(secondsTold()).toBe(20);
  });

  it('sends at most 16 messages a minute, breaks included, and loses no second', async () => {
    const delivery = page(120_000);
    delivery.add([]);
    for (let second = 0; second < 60; second += 1) {
      delivery.atBreak([]);
      await vi.advanceTimersByTimeAsync(second < 59 ? 1_000 : 999);
    }
    expect(sent.length).toBeLessThanOrEqual(16);
    await vi.advanceTimersByTimeAsync(70_000);
    expect(secondsTold()).toBe(120);
  });

  it('leaves what is over 16 messages a minute to the journal when the page hides again and again', async () => {
    const one = page(60_000);
    for (let hides = 0; hides < 30; hides += 1) {
      one.add([]);
      await vi.advanceTimersByTimeAsync(1_900);
      one.last();
    }
    // The start has counted as one.
    expect(sent.length).toBe(15);
    expect(Object.keys(kept)).toHaveLength(30);
  });

  it('tells what blocks a card at a break, and nothing of it otherwise', async () => {
    const delivery = page(60_000);
    delivery.add([]);
    await vi.advanceTimersByTimeAsync(4_000);
    delivery.atBreak(['composing']);
    expect(sent.map(({ atBreak, blockers }) => [atBreak, blockers])).toEqual([
      [false, []],
      [true, ['composing']],
    ]);
  });

  it('is late by six seconds at most where the page clears every timer', async () => {
    const timers = vi.spyOn(globalThis, 'setTimeout');
    const delivery = page(600_000);
    for (let second = 0; second < 60; second += 1) {
      delivery.add([]);
      for (const { value } of timers.mock.results) clearTimeout(value);
      await vi.advanceTimersByTimeAsync(1_000);
    }
    timers.mockRestore();
    expect(secondsTold()).toBeGreaterThanOrEqual(54);
    expect(sent.length).toBeLessThanOrEqual(16);
  });

  it('goes on after a break', async () => {
    const delivery = page(60_000);
    delivery.add([]);
    await vi.advanceTimersByTimeAsync(2_000);
    delivery.atBreak([]);
    await vi.advanceTimersByTimeAsync(4_000);
    expect(secondsTold()).toBe(6);
  });

  it('keeps in the journal what is still on its way', async () => {
    answers = () => new Promise(() => undefined);
    const delivery = page(60_000);
    delivery.add([]);
    await vi.advanceTimersByTimeAsync(6_000);
    delivery.last();
    const [entry] = Object.values(kept) as RecordBatch[];
    const seconds = entry?.intervals.reduce((sum, { start, end }) => sum + end - start, 0);
    expect(seconds).toBe(6_000);
  });

  it('sends again what did not arrive', async () => {
    answers = () => Promise.reject(new Error('asleep'));
    page(4_000).add([]);
    await vi.advanceTimersByTimeAsync(4_000);
    sent.length = 0;
    answers = async () => ({ ok: true, value: { armed: false } });
    await vi.advanceTimersByTimeAsync(8_000);
    expect(secondsTold()).toBe(4);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('writes the last seconds into the journal too, under a key of their own, with the host', async () => {
    const delivery = page(60_000);
    delivery.add([]);
    await vi.advanceTimersByTimeAsync(2_000);
    delivery.last();
    expect(sent).toHaveLength(1);
    const [[key, entry] = []] = Object.entries(kept);
    expect(key).toMatch(/^journal\/0\.\d+$/);
    expect(entry).toEqual({ host: 'www.reddit.com', ...sent[0] });
    expect(vi.getTimerCount()).toBe(0);
  });
});
