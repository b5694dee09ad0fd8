/**
 * A trace: what pages saw while someone used them, and nothing of what was on them. It is the input of
 * both the product (`replay.ts`) and the oracle (`oracle.ts`), so the two can be compared second by
 * second. Files are JSON (`trace-files.ts`); `npm run record` makes one from real use, `npm run traces`
 * writes the invented ones anew.
 *
 * ```json
 * { "format": "instead-trace", "version": 1, "kind": "messages in between", "origin": "written",
 *   "pages": [{ "site": "instagram", "zone": "Europe/Madrid" }],
 *   "signals": [
 *     [0, 1776881021287, 3120.5, "show", "feed"],
 *     [0, 1776881029840, 11673.6, "scroll", "feed"],
 *     [0, 1776881031102, 12935.7, "media", "feed", "1"],
 *     [0, 1776881044518, 26351.9, "arrive", "message"],
 *     [0, 1776881061000, 42834.2, "hide", "message"]],
 *   "until": [[1776881090000, 71834.8]] }
 * ```
 *
 * A page is one document from its first moment to its end. Going back to a document that the browser
 * kept is `hide` and a later `show` of the same page; a tab that was discarded, a reload, a journey
 * to another zone and a script that takes over after an update begin a new page with a new mono
 * origin. Signals are what the meter is given, after a page left out what is not trusted: a video that
 * plays muted by itself leaves none. A trace holds no address, no text and no key; media items are
 * numbers.
 */
import type { Signal } from '../../lib/meter/meter';
import type { Surface } from '../../lib/sites/site';

/** What the meter is told, by its own names. */
export const signalNames = [
  /** Scroll input or a swipe. */
  'scroll',
  /** Another address of the same surface, by the person's hand. */
  'item',
  /** Typing in a multi-line or rich field, and in a single-line one. */
  'type',
  'line',
  /** Pointer movement or a key that neither types nor scrolls. */
  'point',
  /** The page became visible; it no longer is. */
  'show',
  'hide',
  /** The address shows another surface now. */
  'arrive',
  /** Media that counts advanced, playing this item; it paused or ended. */
  'media',
  'media-end',
] as const satisfies Signal['what'][];

/** One trusted thing a page saw, and the page's end. */
export const whats = [
  ...signalNames,
  /** The script ended and nobody told it: the browser died, or an update made an orphan of it. */
  'gone',
] as const;
export type What = (typeof whats)[number];

/**
 * Page's index; epoch ms by the wall clock, which may be set and then jumps; ms by a clock without
 * jumps that stands still in sleep on most systems, from any point of that page's own; what; on which
 * surface; for media, which item.
 */
export type TraceSignal = [
  page: number,
  wall: number,
  mono: number,
  what: What,
  surface: Surface,
  item?: string,
];

export interface TracePage {
  /** A built-in site's id, or a custom host. */
  site: string;
  /** IANA zone of the machine while this page was used. Travelling starts a new page. */
  zone: string;
}

export interface Trace {
  format: 'instead-trace';
  version: 1;
  /** What happens in it, in a few words: `skimming`, `walking away`. */
  kind: string;
  /** Seen by the recorder in a browser, or written by a generator. */
  origin: 'recorded' | 'written';
  pages: TracePage[];
  /** In the order in which they happened, which is not the order of `wall` once that was set back. */
  signals: TraceSignal[];
  /**
   * Each page's last moment on record, wall and mono. It is no signal: a gap that is open then has
   * counted what passed, and no more.
   */
  until: [wall: number, mono: number][];
}
