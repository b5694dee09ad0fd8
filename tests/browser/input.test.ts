/** Every way a hand moves a page, on every way pages scroll: passive, and as long as it lasted (M4). */
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { echo, scrollRest } from '../../lib/meter/constants';
import { browserNames } from './browsers';
import type { Tab } from './driver';
import type { Point } from './in-page';
import { hasPart, type Part, rewind, scrollerOf } from './stage';
import { until } from './until';
import { secondsOf, startWorld, type World } from './world';

/** Seconds; starting and leaving a page are seen a moment late by either side. */
const slack = 2;
/** Ms to wait for what a hidden page delivered at once. */
const soon = 6_000;
/** Reads of a position, 100 ms apart, that have to agree before what comes next is another scroll. */
const stillReads = 1 + scrollRest / 100;
const sites = ['reddit', 'youtube', 'instagram', 'facebook', 'x', 'tiktok', 'twitch'];

interface Stage {
  tab: Tab;
  middle: Point;
  thumb: Point;
  /** Waits until the page stands still, and long enough that what comes next is another scroll. */
  rest(): Promise<void>;
}
/** Does something to a page; answers how many scrolls a person would call it. */
type Input = (stage: Stage) => Promise<number>;

const inTurn = async (rest: () => Promise<void>, acts: (() => Promise<unknown>)[]) => {
  for (const act of acts) {
    await act();
    await rest();
  }
  return acts.length;
};
const keys =
  (...names: string[]): Input =>
  async ({ tab, middle, rest }) => {
    // A press on a scroller decides what the keys move.
    await tab.clickAt(middle);
    return inTurn(
      rest,
      names.map((name) => () => tab.press(name)),
    );
  };
const upBy = ({ x, y }: Point, px: number): Point => ({ x, y: y - px });

/** Px of the first event of a two-finger swipe on a trackpad, its decay, and ms between events. */
const momentum = { first: 90, decay: 0.8, apart: 16 };

/** Px; more than half of what snaps. */
const turn = 500;

const wheel: Input = ({ tab, middle, rest }) =>
  inTurn(rest, [() => tab.wheel(turn, middle), () => tab.wheel(turn, middle)]);
const trackpad: Input = async ({ tab, middle, rest }) => {
  for (let px = momentum.first; px > 1; px *= momentum.decay) {
    await tab.wheel(Math.round(px), middle);
    await delay(momentum.apart);
  }
  await rest();
  return 1;
};
const swipe: Input = ({ tab, middle, rest }) =>
  inTurn(rest, [() => tab.swipe(upBy(middle, -150), upBy(middle, 150))]);
const scrollbar: Input = ({ tab, thumb, rest }) =>
  inTurn(rest, [() => tab.drag(thumb, upBy(thumb, -120))]);
const autoscroll: Input = ({ tab, middle, rest }) =>
  inTurn(rest, [() => tab.autoscroll(middle, upBy(middle, -120), 1_000)]);
const someKeys = keys('PageDown', 'Space', 'ArrowDown');
const everyKey = keys('PageDown', 'Space', 'ArrowDown', 'End', 'PageUp', 'ArrowUp', 'Home');

const hands: Record<string, Input> = {
  'the wheel': wheel,
  'a trackpad with momentum': trackpad,
  'a finger': swipe,
  'the scrollbar': scrollbar,
  'the middle button': autoscroll,
};

interface Scrolling {
  what: string;
  url: string;
  part?: Part;
  /** Brings the page to where the scroller is, each time it comes to the front. */
  ready?(tab: Tab): Promise<unknown>;
  inputs: Record<string, Input>;
}

const openPost = (label: string) => async (tab: Tab) => {
  if (!(await hasPart(tab, 'dialog'))) await tab.clickOn(label);
};
const fullScreen = async (tab: Tab) => {
  await tab.click('#full');
  await until('full screen', () => tab.evaluate(() => document.fullscreenElement !== null));
};

const scrollings: Scrolling[] = [
  {
    what: 'the window',
    url: 'https://www.reddit.com/r/gardens/',
    inputs: {
      ...hands,
      'Space, Page, End, Home and arrow keys': everyKey,
      'n and p': keys('n', 'n', 'p'),
    },
  },
  {
    what: 'a scroller in the page',
    url: 'https://www.twitch.tv/directory',
    inputs: { ...hands, keys: someKeys },
  },
  {
    what: 'a virtualised list',
    url: 'https://x.com/home',
    inputs: { ...hands, keys: someKeys, 'j and k': keys('j', 'j', 'k') },
  },
  {
    what: 'a scroller that snaps, under a fixed body',
    url: 'https://www.tiktok.com/',
    inputs: { ...hands, keys: someKeys },
  },
  {
    what: 'a scroller in an open shadow root',
    url: 'https://www.reddit.com/r/open-shadow/',
    inputs: { ...hands, keys: someKeys },
  },
  {
    what: 'a scroller in a closed shadow root',
    url: 'https://www.reddit.com/r/closed-shadow/',
    inputs: { ...hands, keys: someKeys },
  },
  {
    what: 'a dialog over the feed',
    url: 'https://www.facebook.com/',
    part: 'dialog',
    ready: openPost('Comments'),
    inputs: { ...hands, keys: someKeys },
  },
  {
    what: 'a modal dialog over the feed',
    url: 'https://www.facebook.com/',
    part: 'dialog',
    ready: openPost('Comments in a modal'),
    inputs: { 'the wheel': wheel, 'a finger': swipe },
  },
  {
    what: 'short video in full screen',
    url: 'https://www.tiktok.com/',
    ready: fullScreen,
    inputs: { ...hands, keys: someKeys },
  },
];

describe.each(browserNames)('in %s', (name) => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld(name);
  });
  afterAll(() => world?.close());

  const scrolls = async () => (await world.evidence()).reduce((sum, one) => sum + one.scrolls, 0);

  describe.each(scrollings)('on $what', ({ url, part = 'scroller', ready, inputs }) => {
    let tab: Tab;
    /** Seconds in front. */
    let visible = 0;
    beforeAll(async () => {
      await world.begin({ plan: 60, sites });
      tab = await world.driver.open(url);
      await world.hide(tab);
    });

    it.each(Object.entries(inputs))('it scrolls by %s, and is counted', async (_, input) => {
      await rewind(tab, part);
      const before = await scrolls();
      await tab.front();
      const shown = performance.now();
      await ready?.(tab);
      const { top, middle, thumb } = await scrollerOf(tab, part);
      const seen = new Set([top]);
      const rest = async () => {
        let still = 0;
        await until('the page to move, and to stand still', async () => {
          const now = (await scrollerOf(tab, part)).top;
          still = [...seen].at(-1) === now ? still + 1 : 0;
          // In the order of the last visit.
          seen.delete(now);
          seen.add(now);
          // A busy browser takes its time to begin.
          return seen.size > 1 && still >= stillReads;
        });
      };
      const done = await input({ tab, middle, thumb, rest });
      await world.hide(tab);
      visible += (performance.now() - shown) / 1000;
      expect(seen.size).toBeGreaterThan(1);
      await until(
        `${done} more scrolls than ${before}`,
        async () => (await scrolls()) >= before + done,
        soon,
      );
    });

    it('and all of it is passive, as long as it lasted', async () => {
      const seconds = secondsOf(await world.leave(tab));
      expect(seconds).toMatchObject({ message: 0, active: 0, watch: 0, other: 0 });
      expect(seconds.passive).toBeGreaterThan(visible - slack);
      expect(seconds.passive).toBeLessThan(visible + slack);
    });
  });

  it('what the page scrolls by itself after an autoscroll is not counted', async () => {
    await world.begin({ plan: 60, sites });
    const tab = await world.driver.open('https://www.reddit.com/r/gardens/');
    const { middle } = await scrollerOf(tab, 'scroller');
    await tab.autoscroll(middle, upBy(middle, -120), 500);
    // The press that ended it is answered for as long.
    await delay(echo + scrollRest);
    await world.hide(tab);
    const before = await until('the autoscroll', scrolls, soon);
    await tab.front();
    for (let i = 0; i < 3; i++) {
      await tab.evaluate(() => scrollBy(0, 300));
      await delay(2 * scrollRest);
    }
    await world.leave(tab);
    expect(await scrolls()).toBe(before);
  });

  describe('items', () => {
    beforeEach(() => world.begin({ plan: 60, sites }));
    /** Ms; the page takes no next item sooner. */
    const apart = 600;
    const reelOf = (tab: Tab) => tab.evaluate(() => location.pathname.replace(/\D/g, ''));

    it.each<[string, (tab: Tab, middle: Point) => Promise<unknown>]>([
      ['a button', (tab) => tab.click('#next')],
      ['a swipe', (tab, middle) => tab.swipe(upBy(middle, -150), upBy(middle, 150))],
      ['a turn of the wheel', (tab, middle) => tab.wheel(300, middle)],
      ['an arrow key', (tab) => tab.press('ArrowDown')],
    ])('changed by %s on a page that never scrolls are passive and counted', async (_, next) => {
      const tab = await world.driver.open('https://www.facebook.com/reel/0');
      const start = performance.now();
      const { middle } = await scrollerOf(tab, 'scroller');
      for (let item = 1; item <= 4; item++) {
        await delay(apart);
        await next(tab, middle);
        await until('the next item', async () => (await reelOf(tab)) === String(item));
      }
      const lasted = (performance.now() - start) / 1000;
      const seconds = secondsOf(await world.leave(tab));
      expect(await scrolls()).toBeGreaterThanOrEqual(4);
      expect(seconds).toMatchObject({ message: 0, active: 0, watch: 0, other: 0 });
      expect(seconds.passive).toBeGreaterThan(lasted - slack);
      expect(seconds.passive).toBeLessThan(lasted + slack);
    });

    it('of a snapping feed, changed by its button in full screen, are passive and counted', async () => {
      const tab = await world.driver.open('https://www.tiktok.com/');
      await fullScreen(tab);
      const before = await tab.url();
      await tab.click('#next');
      await until('another address', async () => (await tab.url()) !== before);
      const seconds = secondsOf(await world.leave(tab));
      expect(await scrolls()).toBeGreaterThanOrEqual(1);
      expect(seconds).toMatchObject({ message: 0, active: 0, watch: 0, other: 0 });
    });
  });
});
