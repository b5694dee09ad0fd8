/**
 * Trusted events of a page, as signals. Passive, capturing, and nothing read from layout: the page
 * must not notice. What a page makes itself is not trusted, and what it scrolls itself is not input.
 */
import { echo, glance } from '../meter/constants';
import type { Signal } from '../meter/meter';
import { fieldOf, isRich, rootOf, targetOf } from './page-dom';

export type What = Signal['what'];

export interface Hand {
  /** The person touched, pressed, turned the wheel or typed within the second before the event, or now. */
  isRecent(event?: Event): boolean;
  /** The person did so at some time in this document. */
  hasActed(): boolean;
}

/** Adds a capturing, passive listener for trusted events of several types, separated by spaces. */
export type On = (types: string, listener: (event: never) => void, target?: EventTarget) => void;

/** No screen is wider, px. */
const farthest = 1e5;
/** Ms between two looks for shadow roots under a pointer that moves. */
const often = 1_000;

const hasModifier = (event: KeyboardEvent): boolean =>
  event.ctrlKey || event.metaKey || event.altKey;

/** Typing only: all that a child frame of the site is asked for. */
export function listenToTyping(on: On, emit: (what: What) => void): void {
  on('keydown', (event: KeyboardEvent) => {
    // Editors that draw their own text cancel the key before any input event.
    if (event.key?.length === 1 && !hasModifier(event) && isRich(fieldOf(event))) emit('type');
  });
  on('beforeinput', (event: Event) => emit(fieldOf(event).tagName === 'INPUT' ? 'line' : 'type'));
}

/**
 * Everything a hand can do to a page. `found` gets each shadow root that a pointer moves over, a press
 * or a key goes to for the first time: scrollbars and media inside never reach the window (platform
 * trap 18).
 */
export function listenToHand(
  on: On,
  emit: (what: What) => void,
  found: (root: ShadowRoot) => void,
): Hand {
  const roots = new WeakSet<Node>();
  /** By the clock of events, which nobody sets, ms. */
  let acted = -echo;
  let reached = -often;
  let isDown = false;
  /** After a middle click the page scrolls with the pointer until the next press. */
  let isAutoscroll = false;
  let at = 0;

  const reach = (event: Event): void => {
    reached = event.timeStamp;
    const target = targetOf(event);
    let root: Node = rootOf(target) ?? target.getRootNode();
    while (root instanceof ShadowRoot) {
      if (!roots.has(root)) {
        roots.add(root);
        on('scroll', scrolled, root);
        // Only from inside a closed root are the roots in it seen.
        on('pointerdown pointermove', reach, root);
        found(root);
      }
      root = root.host.getRootNode();
    }
  };
  const act = (event: Event): void => {
    acted = event.timeStamp;
  };
  const isRecent = (event = new Event('')): boolean => event.timeStamp - acted < echo;
  const scrolled = (event: Event): void => {
    // Who let go unseen, went away in the middle of it, or opened a link with the middle button, does
    // not scroll for long.
    const isHolding = (isDown || isAutoscroll) && event.timeStamp - reached < glance;
    if (isHolding || isRecent(event)) emit('scroll');
  };

  // A wheel tells sixty times a second, in shadow roots too, and what it turns over is not looked at.
  on('wheel touchmove', (event: WheelEvent) => {
    act(event);
    // With Ctrl the wheel zooms.
    emit(event.ctrlKey ? 'point' : 'scroll');
  });
  on('keydown', (event: KeyboardEvent) => {
    const target = fieldOf(event);
    emit('point');
    // A field that scrolls while someone types is not being read.
    if (isRich(target) || (target.tagName === 'INPUT' && !event.key?.startsWith('Page'))) return;
    // Whether a key scrolls is the page's to say: in a player the same keys seek.
    act(event);
    reach(event);
  });
  on('pointerdown', (event: PointerEvent) => {
    act(event);
    reach(event);
    isDown = true;
    isAutoscroll = event.button === 1;
    emit('point');
  });
  on('pointerup pointercancel touchend', (event: Event) => {
    act(event);
    // Chromium swallows the press that ends an autoscroll, and lets go of it all the same.
    if (!isDown) isAutoscroll = false;
    isDown = false;
  });
  on('pointermove', (event: PointerEvent) => {
    // A scrollbar swallows the release.
    if (!event.buttons) isDown = false;
    // Content that scrolls under a still pointer makes moves too.
    const here = event.screenX + event.screenY * farthest;
    if (at && here !== at) {
      emit('point');
      if (event.timeStamp - reached > often) reach(event);
    }
    at = here;
  });
  on('scroll', scrolled);
  return { isRecent, hasActed: () => acted > 0 };
}
