/**
 * A stage for written traces: time as a person lives it, the two clocks of their machine, and pages.
 * Acts move the time on; what happens at once is played with `together`.
 */
import { Temporal } from 'temporal-polyfill';
import type { Surface } from '../../lib/sites/site';
import { createDice, type Dice } from './dice';
import type { Trace, TracePage, What } from './trace';

/** A document, and what it shows right now. */
export interface Page {
  index: number;
  surface: Surface;
}

export interface Scene {
  dice: Dice;
  /** Ms since the scene began. */
  now(): number;
  pass(ms: number): void;
  /** Ms until the local day ends where the scene began. */
  untilMidnight(): number;
  /** A new document that is visible at once. */
  open(site: string, surface: Surface, zone?: string): Page;
  /** Something the page sees now, on the surface it shows. */
  see(page: Page, what: What, item?: string): void;
  /** From now on a second script of the same document sees whatever the first does, until that is gone. */
  mirror(page: Page, onto: Page): void;
  /** The person goes to another surface of the same document. */
  arrive(page: Page, surface: Surface): void;
  /** Lid closed for so long: nothing runs, and the clock without jumps stands still, or not. */
  sleep(ms: number, monoRuns?: boolean): void;
  /** The wall clock is set ahead by so many ms, or back. */
  setClock(ms: number): void;
  /** Each part begins now; the scene goes on when the last one has ended. */
  together(...parts: (() => void)[]): void;
  trace(kind: string): Trace;
}

/** Wall clocks are kept in step with the world's and so run a little fast or slow: parts per million. */
const drift = 30;
/** A document has lived this long, ms, when its script first sees it. */
const birth = [80, 900] as const;

interface Seen {
  at: number;
  page: Page;
  what: What;
  surface: Surface;
  item?: string;
}

/** `start` is epoch ms; the zone is that of pages that name none. */
export function createScene(seed: number, start: number, zone: string): Scene {
  const dice = createDice(seed);
  const rate = 1 + dice.between(-drift, drift) / 1e6;
  const pages: (TracePage & { origin: number; end?: number })[] = [];
  const seen: Seen[] = [];
  const mirrors = new Map<Page, Page>();
  /** From these moments on a clock is off by so much more. */
  const changes: { at: number; wall: number; mono: number }[] = [];
  let now = 0;

  const shift = (clock: 'wall' | 'mono', at: number): number =>
    changes.reduce((sum, change) => sum + (change.at <= at ? change[clock] : 0), 0);
  const wallAt = (at: number): number => Math.floor(start + at * rate + shift('wall', at));
  const machineAt = (at: number): number => at + shift('mono', at);
  const monoAt = (at: number, { index }: Pick<Page, 'index'>): number =>
    Math.round((machineAt(at) - (pages[index]?.origin ?? 0)) * 10) / 10;

  const see = (page: Page, what: What, item?: string): void => {
    seen.push({ at: now, page, what, surface: page.surface, item });
    const mirror = mirrors.get(page);
    if (mirror && what !== 'gone') {
      mirror.surface = page.surface;
      see(mirror, what, item);
    }
    const known = pages[page.index];
    if (what === 'gone' && known) known.end = now;
  };
  const pass = (ms: number): void => {
    now += ms;
  };
  return {
    dice,
    now: () => now,
    pass,
    untilMidnight() {
      const here = Temporal.Instant.fromEpochMilliseconds(wallAt(now)).toZonedDateTimeISO(zone);
      return here.startOfDay().add({ days: 1 }).epochMilliseconds - here.epochMilliseconds;
    },
    open(site, surface, where = zone) {
      const page = { index: pages.length, surface };
      pages.push({ site, zone: where, origin: machineAt(now) - dice.between(...birth) });
      see(page, 'show');
      return page;
    },
    see,
    mirror: (page, onto) => void mirrors.set(page, onto),
    arrive(page, surface) {
      page.surface = surface;
      see(page, 'arrive');
    },
    sleep(ms, monoRuns = false) {
      pass(ms);
      if (!monoRuns) changes.push({ at: now, wall: 0, mono: -ms });
    },
    setClock: (ms) => void changes.push({ at: now, wall: ms, mono: 0 }),
    together(...parts) {
      const begin = now;
      const ends = parts.map((play) => {
        now = begin;
        play();
        return now;
      });
      now = Math.max(...ends);
    },
    trace: (kind) => ({
      format: 'instead-trace',
      version: 1,
      kind,
      origin: 'written',
      pages: pages.map(({ site, zone: where }) => ({ site, zone: where })),
      signals: [...seen]
        .sort((a, b) => a.at - b.at)
        .map(({ at, page, what, surface, item }) => {
          const plain = [page.index, wallAt(at), monoAt(at, page), what, surface] as const;
          return item === undefined ? [...plain] : [...plain, item];
        }),
      until: pages.map(({ end = now }, index) => [wallAt(end), monoAt(end, { index })]),
    }),
  };
}
