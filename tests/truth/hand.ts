/**
 * A hand that uses a browser as a person does, with trusted input, and keeps a log of its own: when it
 * turned the wheel, pressed a key or showed a tab. The log knows nothing of what the extension saw, so
 * the trace made of it is ground truth. Inputs that come late on a busy machine are logged late.
 */
import { setTimeout as delay } from 'node:timers/promises';
import type { Surface } from '../../lib/sites/site';
import type { Driver, Tab } from '../browser/driver';
import { until } from '../browser/until';
import { bornAt, plain, zone } from '../browser/world';
import type { Trace, TracePage, TraceSignal, What } from './trace';

/** An address and what it shows; said here rather than looked up in the product's rules. */
export interface Place {
  url: string;
  site: string;
  surface: Surface;
}

export interface Page {
  tab: Tab;
  /** A turn of the wheel, and a key that scrolls. */
  wheel(): Promise<void>;
  scrollKey(key: string): Promise<void>;
  click(selector: string): Promise<void>;
  /** Types one letter every so often for so many seconds into the field that has the focus. */
  write(seconds: number, what: 'type' | 'line'): Promise<void>;
  /** Clicks what goes to another address without loading. */
  moveTo(selector: string, place: Place): Promise<void>;
  /** Clicks a link to a page that loads in the same tab. */
  follow(selector: string, place: Place): Promise<void>;
  /** Clicks what leads to the next item of the surface, or turns the wheel for it when none is given. */
  nextItem(selector?: string): Promise<void>;
  /** Has the page play its video with this index, and no other. Needs an input before, as browsers do. */
  play(index?: number): Promise<void>;
  pause(): Promise<void>;
  /** Shows its tab, which hides the one in front. */
  front(): Promise<void>;
  close(): Promise<void>;
}

export interface Hand {
  /** A page in a new tab of the first window, or in a window of its own. */
  open(place: Place, where?: 'tab' | 'window'): Promise<Page>;
  /** Shows a page of no site in the first window. */
  lookAway(): Promise<void>;
  rest(seconds: number): Promise<void>;
  stopWorker(): Promise<void>;
  /** Closes windows of their own, looks away, and answers everything that happened. */
  finish(kind: string): Promise<Trace>;
}

/** Ms between letters: an unhurried typist. */
const letterMs = 180;
/** Ms between two reports of a player: they report about four times a second, and once is enough. */
const reportMs = 1_000;
/** CSS px that one turn of the wheel scrolls, and one that goes to the next short video. */
const turn = 300;
const turnToNext = 700;
const overThePage = { x: 640, y: 400 };

/** Epoch ms before and after something was done. */
type Span = [before: number, after: number];

async function spanOf(act: () => Promise<unknown>): Promise<Span> {
  const before = Date.now();
  await act();
  return [before, Date.now()];
}

const middle = ([before, after]: Span): number => (before + after) / 2;

/** Epoch ms at which what was done is taken to have happened. */
const during = async (act: () => Promise<unknown>): Promise<number> => middle(await spanOf(act));

/** Has the page itself keep when it was last shown or hidden. */
const watchVisibility = (tab: Tab): Promise<void> =>
  tab.evaluate(() => {
    addEventListener('visibilitychange', () => {
      (globalThis as Changed).changedAt = Date.now();
    });
  });
type Changed = { changedAt?: number };

/**
 * Showing a tab takes a busy browser a while, so the page says when within this span it happened. A
 * page that names no moment inside it is not believed.
 */
async function changedIn(tab: Tab, span: Span): Promise<number> {
  const at = (await tab.evaluate(() => (globalThis as Changed).changedAt)) ?? 0;
  return at >= span[0] && at <= span[1] ? at : middle(span);
}

interface Log {
  /** A new document; answers how to note what happens on it. */
  page(site: string): Note;
  trace(kind: string): Trace;
}
type Note = (at: number, what: What, surface: Surface, item?: string) => void;

function createLog(): Log {
  const pages: TracePage[] = [];
  const signals: TraceSignal[] = [];
  return {
    page(site) {
      const index = pages.push({ site, zone }) - 1;
      // A script runs on a machine that neither sleeps nor sets its clock: both clocks are one.
      return (at, what, surface, item) => {
        signals.push(item ? [index, at, at, what, surface, item] : [index, at, at, what, surface]);
      };
    },
    trace(kind) {
      signals.sort((a, b) => a[1] - b[1]);
      const last = (index: number) => signals.findLast(([page]) => page === index)?.[1] ?? 0;
      return {
        format: 'instead-trace',
        version: 1,
        kind,
        origin: 'written',
        pages,
        signals,
        until: pages.map((_, index) => [last(index), last(index)]),
      };
    },
  };
}

/** What a page of the script has besides what sessions use. */
interface HandPage extends Page {
  where: 'tab' | 'window';
  shown(at: number): void;
  hidden(at: number): void;
}

export function createHand(driver: Driver): Hand {
  const log = createLog();
  const pages = new Set<HandPage>();
  /** The page in front of the first window. */
  let inFront: HandPage | undefined;

  const blank = async (where: 'tab' | 'window'): Promise<Tab> => {
    let tab: Tab | undefined;
    // The tab in front is hidden by the new one, not by what loads in it.
    const span = await spanOf(async () => {
      tab = await driver.open('about:blank', where);
    });
    if (where === 'tab' && inFront) {
      inFront.hidden(await changedIn(inFront.tab, span));
      inFront = undefined;
    }
    return tab as Tab;
  };
  const lookAway = async (): Promise<void> => {
    const tab = await blank('tab');
    await tab.goto(plain);
  };
  const front = async (page: HandPage): Promise<void> => {
    const span = await spanOf(() => page.tab.front());
    if (page === inFront) return;
    inFront?.hidden(await changedIn(inFront.tab, span));
    page.shown(await changedIn(page.tab, span));
    inFront = page;
  };
  const close = async (page: HandPage): Promise<void> => {
    page.hidden(await during(() => page.tab.close()));
    pages.delete(page);
    if (page === inFront) inFront = undefined;
  };
  return {
    async open(place, where = 'tab') {
      const tab = await blank(where);
      await tab.goto(place.url);
      const page = createPage(log, tab, place, where, { front, close });
      page.shown(await bornAt(tab));
      await watchVisibility(tab);
      pages.add(page);
      if (where === 'tab') inFront = page;
      return page;
    },
    lookAway,
    rest: (seconds) => delay(seconds * 1000),
    stopWorker: () => driver.stopWorker(),
    async finish(kind) {
      for (const page of pages) if (page.where === 'window') await close(page);
      await lookAway();
      return log.trace(kind);
    },
  };
}

interface Doors {
  front(page: HandPage): Promise<void>;
  close(page: HandPage): Promise<void>;
}

function createPage(
  log: Log,
  tab: Tab,
  first: Place,
  where: 'tab' | 'window',
  doors: Doors,
): HandPage {
  let place = first;
  let note = log.page(place.site);
  let playing: { item: string; since: number } | undefined;

  const see = (at: number, what: What): void => note(at, what, place.surface);
  /** A player reports on and on while it plays. */
  const stopped = (at: number): void => {
    if (!playing) return;
    const { item, since } = playing;
    for (let report = since; report < at; report += reportMs)
      note(report, 'media', place.surface, item);
    see(at, 'media-end');
    playing = undefined;
  };
  const page: HandPage = {
    tab,
    where,
    shown: (at) => see(at, 'show'),
    hidden(at) {
      stopped(at);
      see(at, 'hide');
    },
    async wheel() {
      see(await during(() => tab.wheel(turn, overThePage)), 'scroll');
    },
    async scrollKey(key) {
      see(await during(() => tab.press(key)), 'scroll');
    },
    async click(selector) {
      see(await during(() => tab.click(selector)), 'point');
    },
    async write(seconds, what) {
      const end = performance.now() + seconds * 1000;
      while (performance.now() < end) {
        see(await during(() => tab.type('a')), what);
        await delay(letterMs);
      }
    },
    async moveTo(selector, next) {
      await tab.evaluate(
        ([link, url]) => {
          document.querySelector(link)?.addEventListener(
            'click',
            (event) => {
              event.preventDefault();
              history.pushState(null, '', url);
            },
            { once: true },
          );
        },
        [selector, next.url] as const,
      );
      const at = await during(() => tab.click(selector));
      see(at, 'point');
      place = next;
      see(at, 'arrive');
    },
    async follow(selector, next) {
      await tab.click(selector);
      await until(`${next.url} to load`, () =>
        tab.evaluate(
          (url) => location.href === url && document.readyState === 'complete',
          next.url,
        ),
      );
      const at = await bornAt(tab);
      page.hidden(at);
      place = next;
      note = log.page(place.site);
      page.shown(at);
      await watchVisibility(tab);
    },
    async nextItem(selector) {
      const before = await tab.url();
      const at = await during(() =>
        selector ? tab.click(selector) : tab.wheel(turnToNext, overThePage),
      );
      see(at, selector ? 'point' : 'scroll');
      await until('the next item', async () => (await tab.url()) !== before);
      see(Date.now(), 'item');
    },
    async play(index = 0) {
      const since = await tab.evaluate(async (wanted) => {
        const videos = [...document.querySelectorAll('video')];
        for (const video of videos) if (video !== videos[wanted]) video.pause();
        await videos[wanted]?.play();
        return Date.now();
      }, index);
      stopped(since);
      playing = { item: `${index}`, since };
    },
    async pause() {
      stopped(
        await during(() =>
          tab.evaluate(() => {
            for (const video of document.querySelectorAll('video')) video.pause();
          }),
        ),
      );
    },
    front: () => doors.front(page),
    close: () => doors.close(page),
  };
  return page;
}
