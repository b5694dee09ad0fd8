/** The meter on a page that is only as much of a page as the meter asks for, scrolled without a rest. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Claim } from '../../../lib/meter/meter';

class Box {
  parentElement?: Box;
  position = 'static';
  tagName = 'DIV';
  isContentEditable = true;
  offsetWidth = 300;
  offsetHeight = 400;
  getRootNode = () => page;
  closest = () => null;
  getBoundingClientRect = () => ({ height: 400, bottom: 800 });
}

const heard: [type: string, then: (event: unknown) => void][] = [];
const target = {
  addEventListener(type: string, then: (event: unknown) => void): void {
    if (!heard.some((one) => one[0] === type && one[1] === then)) heard.push([type, then]);
  },
  removeEventListener(type: string, then: (event: unknown) => void): void {
    const place = heard.findIndex((one) => one[0] === type && one[1] === then);
    if (place >= 0) heard.splice(place, 1);
  },
};
/** What the page does to its root. */
let changeRoot: () => void = () => undefined;
const home = 'https://www.facebook.com/';
const page = { ...target, visibilityState: 'visible', URL: home };
const sent: Claim[] = [];
const bareScope = {
  ...{ ...target, self: globalThis, top: globalThis, HTMLElement: Box, ShadowRoot: class {} },
  ...{ document: page, innerWidth: 1_200, innerHeight: 800, navigation: target },
  Event: class {
    timeStamp = performance.now();
  },
  getComputedStyle: (box: Box) => box,
  MutationObserver: class {
    constructor(changed: () => void) {
      changeRoot = changed;
    }
    observe() {}
  },
  insteadSite: { surfaces: ['message /messages', 'watch /watch', 'feed '] },
  chrome: {
    runtime: {
      id: 'instead',
      sendMessage: async ({ data }: { data: { intervals: Claim[] } }) => {
        sent.push(...structuredClone(data.intervals));
        return { ok: true, value: {} };
      },
    },
    storage: { local: { set: async () => undefined } },
  },
};

const feed = new Box();
feed.isContentEditable = false;
const dock = new Box();
dock.position = 'fixed';
const chat = new Box();
chat.parentElement = dock;
let skew = 0;

function fire(type: string, at = feed, more: object = {}): void {
  const path = [at, at.parentElement];
  const now = performance.now();
  let isStopped = false;
  const event = {
    ...{ type, isTrusted: true, target: at, timeStamp: now, composedPath: () => path, ...more },
    stopImmediatePropagation: () => {
      isStopped = true;
    },
  };
  for (const [of, then] of [...heard]) if (of === type && !isStopped) then(event);
}
async function wheel(seconds: number, at = feed): Promise<void> {
  for (let turn = 0; turn < seconds * 10; turn++) {
    fire('wheel', at);
    await vi.advanceTimersByTimeAsync(100);
  }
}
function press(at: Box): void {
  fire('pointerdown', at);
  fire('pointerup', at);
}

/** Seconds of the kind, once the page was left. */
async function secondsOf(kind: string): Promise<number> {
  page.visibilityState = 'hidden';
  fire('visibilitychange');
  await vi.advanceTimersByTimeAsync(10);
  const ms = sent.filter((one) => one.kind === kind).map(({ start, end }) => end - start);
  return ms.reduce((sum, one) => sum + one, 0) / 1000;
}

beforeEach(async () => {
  for (const [name, value] of Object.entries(bareScope)) vi.stubGlobal(name, value);
  heard.length = 0;
  sent.length = 0;
  skew = 0;
  page.URL = home;
  page.visibilityState = 'visible';
  vi.useFakeTimers({ now: 1.8e12 });
  const { now } = Date;
  vi.spyOn(Date, 'now').mockImplementation(() => now() + skew);
  const { startMeter } = await import('../../../lib/platform/page-signals');
  startMeter();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a wheel that never rests', () => {
  it('is passive again once it has left a chat head', async () => {
    press(chat);
    await wheel(3, chat);
    await wheel(60);
    expect(await secondsOf('passive')).toBeGreaterThanOrEqual(59);
  });
  it('is a message once it is over a chat head', async () => {
    press(chat);
    await vi.advanceTimersByTimeAsync(2_000);
    await wheel(3);
    await wheel(60, chat);
    expect(await secondsOf('message')).toBeGreaterThanOrEqual(59);
  });
  it('goes on over a clock that is set', async () => {
    await wheel(10);
    skew = 5_000;
    await wheel(60);
    const seconds = await secondsOf('passive');
    expect(seconds).toBeGreaterThanOrEqual(62);
    expect(seconds).toBeLessThanOrEqual(71);
  });
  it('is passive over comments that it came to', async () => {
    await wheel(5);
    page.URL = `${home}watch`;
    fire('currententrychange');
    await wheel(60);
    expect(await secondsOf('passive')).toBeGreaterThanOrEqual(62);
  });
  it('is passive again after a key that was typed', async () => {
    await wheel(5);
    fire('beforeinput', feed);
    await wheel(60);
    expect(await secondsOf('passive')).toBeGreaterThanOrEqual(62);
  });
});

/** What a page scrolls by itself, once a second. */
async function scrollsItself(seconds: number): Promise<void> {
  for (let second = 0; second < seconds; second++) {
    fire('scroll');
    await vi.advanceTimersByTimeAsync(1_000);
  }
}

/** s: a first look, the longest hold and the credit after it. */
const heldAtMost = 20 + 20 + 20;

describe('a page that scrolls by itself for an hour', () => {
  it('is not read by who pressed the middle button on a link', async () => {
    await vi.advanceTimersByTimeAsync(30_000);
    fire('pointerdown', feed, { button: 1 });
    fire('pointerup', feed, { button: 1 });
    await scrollsItself(3_600);
    expect(await secondsOf('passive')).toBeLessThanOrEqual(heldAtMost);
  });
  it('is not read by whose release was never seen', async () => {
    await vi.advanceTimersByTimeAsync(30_000);
    fire('pointerdown', feed, { button: 0 });
    await scrollsItself(3_600);
    expect(await secondsOf('passive')).toBeLessThanOrEqual(heldAtMost);
  });
  it('is read by whose pointer steers it every minute', async () => {
    fire('pointerdown', feed, { button: 1 });
    for (let minute = 0; minute < 60; minute++) {
      fire('pointermove', feed, { screenX: minute, screenY: 0, buttons: 0 });
      await scrollsItself(60);
    }
    expect(await secondsOf('passive')).toBeGreaterThanOrEqual(3_500);
  });
});

describe('a clock that is set', () => {
  it('ahead by a minute gives nothing', async () => {
    await wheel(10);
    skew = 60_000;
    await wheel(60);
    expect(await secondsOf('passive')).toBeLessThanOrEqual(71);
  });
  it('back by ten minutes makes no input of what the page scrolls ten minutes later', async () => {
    await vi.advanceTimersByTimeAsync(30_000);
    fire('wheel');
    await vi.advanceTimersByTimeAsync(500);
    skew = -600_000;
    fire('scroll');
    await vi.advanceTimersByTimeAsync(599_000);
    sent.length = 0;
    await scrollsItself(3);
    await vi.advanceTimersByTimeAsync(200_000);
    expect(await secondsOf('passive')).toBe(0);
  });
});

describe('a page that changes its root', () => {
  it('a thousand times is heard as often as before', async () => {
    const before = heard.length;
    for (let turn = 0; turn < 1_000; turn++) changeRoot();
    expect(heard).toHaveLength(before);
  });
  it('and stops events is counted all the same', async () => {
    await vi.advanceTimersByTimeAsync(30_000);
    heard.push(['wheel', (event) => (event as Event).stopImmediatePropagation()]);
    await wheel(5);
    changeRoot();
    await wheel(300);
    expect(await secondsOf('passive')).toBeGreaterThan(300);
  });
  it('and took every listener away is counted all the same', async () => {
    await vi.advanceTimersByTimeAsync(30_000);
    heard.length = 0;
    changeRoot();
    await wheel(60);
    expect(await secondsOf('passive')).toBeGreaterThanOrEqual(59);
  });
});

describe('the focus', () => {
  it('that a page moves into a box like a chat head earns no second', async () => {
    await vi.advanceTimersByTimeAsync(30_000);
    for (let minute = 0; minute < 10; minute++) {
      fire('focusin', chat);
      await vi.advanceTimersByTimeAsync(60_000);
    }
    expect(await secondsOf('message')).toBe(0);
  });
});
