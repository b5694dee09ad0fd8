/** When a page tells of a break, as the meter's part of it hears of scrolling and of replies. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RecordReply } from '../../../lib/app/protocol';
import type { What } from '../../../lib/platform/page-input';

for (const name of ['self', 'top']) vi.stubGlobal(name, globalThis);
vi.stubGlobal('document', { URL: 'https://www.reddit.com/', querySelectorAll: () => [] });
vi.stubGlobal('chrome', { runtime: { id: 'instead' } });
vi.mock('../../../lib/platform/page-blockers', () => ({ blockersNow: () => [] }));
vi.mock('../../../lib/platform/page-card', () => ({ mountCard: () => undefined }));
const { startBreaks } = await import('../../../lib/platform/page-breaks');

const armed: RecordReply = { armed: true };

function onPage() {
  const last: Partial<Record<What, number>> = {};
  const told: number[] = [];
  const breaks = startBreaks({
    since: (what) => Date.now() - (last[what] ?? 0),
    isScrolled: () => true,
    atBreak: () => void told.push(Date.now()),
  });
  const see = (what: What) => {
    last[what] = Date.now();
    breaks.seen(what);
  };
  return { breaks, see, told };
}

beforeEach(() => void vi.useFakeTimers({ now: 1.8e12 }));
afterEach(() => void vi.useRealTimers());

describe('a break', () => {
  it('is no moment in which somebody has only just come', async () => {
    const { breaks, told } = onPage();
    breaks.replied(armed);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(told).toEqual([]);
  });
  it('comes a second after the last scroll, however late the plan is told', async () => {
    const { breaks, see, told } = onPage();
    see('scroll');
    await vi.advanceTimersByTimeAsync(400);
    breaks.replied(armed);
    await vi.advanceTimersByTimeAsync(599);
    expect(told).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(told).toHaveLength(1);
  });
  it('comes at once with the next item, and once', async () => {
    const { breaks, see, told } = onPage();
    breaks.replied(armed);
    see('item');
    await vi.advanceTimersByTimeAsync(5_000);
    breaks.replied(armed);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(told).toHaveLength(1);
  });
  it('is none in the middle of scrolling', async () => {
    const { breaks, see, told } = onPage();
    breaks.replied(armed);
    for (let turn = 0; turn < 50; turn++) {
      see('scroll');
      await vi.advanceTimersByTimeAsync(900);
    }
    expect(told).toEqual([]);
  });
});
