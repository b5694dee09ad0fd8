/** What the page is made of, as far as the browser lets on to extensions. */
import { api } from './page-api';

/** A frame without an address of its own (`about:`) shows a part of the page around it. */
let view: Window = self;
while (view.document.URL.startsWith('about:') && self.origin !== 'null' && view !== top)
  view = view.parent;

/** What is shown, without the fragment. A `Location` would tell it at a price of 3 kB in each page. */
export const shownNow = (): string => view.document.URL.split('#', 1)[0] ?? '';

/** Where an event happened; of what lies in a closed shadow root it is the host. */
export const targetOf = (event: Event): HTMLElement => event.composedPath()[0] as HTMLElement;

/** Browsers show closed shadow roots to extensions, each in a way of its own. */
export const rootOf = (host: Element): ShadowRoot | null | undefined =>
  host instanceof HTMLElement
    ? ((host as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ??
      api.dom?.openOrClosedShadowRoot(host))
    : null;

/** What a key went to, in closed shadow roots too. */
export function fieldOf(event: Event): HTMLElement {
  let field: Element | null | undefined = targetOf(event);
  let found = field;
  while (field) {
    found = field;
    field = rootOf(field)?.activeElement;
  }
  return found as HTMLElement;
}

/** A field of several lines, or one with formatted text. */
export const isRich = (element: HTMLElement): boolean =>
  element.isContentEditable || element.tagName === 'TEXTAREA';
