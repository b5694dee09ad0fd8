/** A scroller of a fixture page, as a hand finds it: where its middle and its scrollbar's thumb are. */
import type { Tab } from './driver';
import type { Point } from './in-page';

/** What the fixture pages keep in `parts` for tests. */
export type Part =
  | 'scroller'
  | 'editor'
  | 'video'
  | 'play'
  | 'dialog'
  | 'dialogWrite'
  | 'said'
  | 'message';

/** Whether the page has made that part yet. */
export const hasPart = (tab: Tab, part: Part): Promise<boolean> =>
  tab.evaluate((name) => name in (globalThis as unknown as { parts: object }).parts, part);

export interface Scroller {
  /** CSS px. */
  top: number;
  middle: Point;
  /** On the thumb of its scrollbar, while it is at the top. */
  thumb: Point;
}

/** `scroller` is the window on a page that names none. */
export const scrollerOf = (tab: Tab, part: Part): Promise<Scroller> =>
  tab.evaluate((name) => {
    /** The thumb begins at the top, below an arrow on some systems. */
    const toThumb = 20;
    const { parts } = globalThis as unknown as { parts?: Record<string, HTMLElement> };
    const element = parts?.[name] ?? (document.scrollingElement as HTMLElement);
    const isWindow = element === document.scrollingElement;
    const box = isWindow
      ? new DOMRect(0, 0, innerWidth, innerHeight)
      : element.getBoundingClientRect();
    return {
      top: element.scrollTop,
      middle: { x: box.x + element.clientWidth / 2, y: box.y + box.height / 2 },
      thumb: { x: (box.x + element.clientWidth + box.right) / 2, y: box.y + toThumb },
    };
  }, part);

/** By script, which is no input. */
export const rewind = (tab: Tab, part: Part): Promise<void> =>
  tab.evaluate((name) => {
    const { parts } = globalThis as unknown as { parts?: Record<string, HTMLElement> };
    (parts?.[name] ?? document.scrollingElement)?.scrollTo({ top: 0, behavior: 'instant' });
  }, part);

/** The middle of a part, wherever it is hidden. */
export const middleOf = (tab: Tab, part: Part): Promise<Point> =>
  tab.evaluate((name) => {
    const { parts } = globalThis as unknown as { parts: Record<string, HTMLElement> };
    const box = parts[name]?.getBoundingClientRect();
    if (!box) throw new Error(`The page has no ${name}`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, part);
