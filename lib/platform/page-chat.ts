/**
 * Chat heads: small conversations that stand over a page of another surface (M1). Known by where they
 * stand, their shape and what is in them, never by what the site calls them.
 */
import { fieldOf, isRich, targetOf } from './page-dom';

/** px; chat heads stand on the window's lower edge, or this close above it. */
const foot = 64;
/** Of the window's height; what is taller is a panel of the page. */
const tallest = 0.85;

/**
 * The chat head around what was pressed or given the focus: higher than wide, at most half as wide as
 * the window, with a field for more than a line, alone or beside others in a box that is fixed to the
 * lower edge and no modal dialog. Reads layout, so it is asked once for each press and focus.
 */
export function chatHeadAt(event: Event): Element | undefined {
  let box: HTMLElement | null | undefined = targetOf(event);
  let head: HTMLElement | undefined;
  while (box) {
    if (isNarrow(box)) head = box;
    if (getComputedStyle(box).position === 'fixed') break;
    box = box.parentElement ?? ((box.getRootNode() as Partial<ShadowRoot>).host as HTMLElement);
  }
  if (!box || box.closest('dialog,[aria-modal=true]')) return undefined;
  const { height, bottom } = box.getBoundingClientRect();
  const isDocked = height <= innerHeight * tallest && innerHeight - bottom <= foot;
  const hasField = isRich(fieldOf(event)) || head?.querySelector('textarea,[contenteditable]');
  return isDocked && hasField && head && isPortrait(head) ? head : undefined;
}

const isNarrow = (box: HTMLElement): boolean => box.offsetWidth * 2 <= innerWidth;

const isPortrait = (box: HTMLElement): boolean => box.offsetHeight >= box.offsetWidth;
