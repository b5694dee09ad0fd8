/**
 * A trace: what pages saw while someone used them, and nothing of what was on them. It is the input of
 * both the product and the oracle (`oracle.ts`), so the two can be compared second by second. Files
 * are JSON; `npm run record` makes one from real use.
 */
import type { Surface } from '../../lib/sites/site';

/** One trusted thing a page saw; the meter's signals under the same names, and the page's end. */
export type What =
  /** Scroll input or a swipe. */
  | 'scroll'
  /** Another address of the same surface, by the person's hand. */
  | 'item'
  /** Typing in a multi-line or rich field, and in a single-line one. */
  | 'type'
  | 'line'
  /** Pointer movement or a key that neither types nor scrolls. */
  | 'point'
  /** The page became visible; it no longer is. */
  | 'show'
  | 'hide'
  /** The address shows another surface now. */
  | 'arrive'
  /** Media that counts advanced, playing this item; it paused or ended. */
  | 'media'
  | 'media-end'
  /** The document ended and nobody told it: the browser died, or an update orphaned its script. */
  | 'gone';

/**
 * Page's index; epoch ms by the wall clock; ms by a clock without jumps, from any point of that
 * page's own; what; on which surface; for media, which item.
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
  /** In the order in which they happened. */
  signals: TraceSignal[];
  /**
   * Each page's last moment on record, wall and mono. It is no signal: a gap that is open then has
   * counted what passed, and no more.
   */
  until: [wall: number, mono: number][];
}
