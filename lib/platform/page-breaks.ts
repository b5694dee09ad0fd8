/**
 * When a card may stand on a page whose plan is reached: at a natural break, once, and again only after
 * scrolling has gone on (N1). It comes into a page together with the card, when there is reason to.
 */
import type { Blocker, RecordReply } from '../app/protocol';
import { absence } from '../meter/constants';
import { blockersNow } from './page-blockers';
import { mountCard } from './page-card';
import type { What } from './page-input';

/** Scrolling that rests this long, ms, is a natural break. */
const pause = 1_000;
/** Whoever typed this recently, ms, is composing. */
const composing = 10_000;

/** What the meter tells of its page. */
export interface Reading {
  /** Ms since something of the sort was last seen. */
  since(what: What): number;
  /** In front of someone, and scrolled. */
  isScrolled(): boolean;
  /** Delivers now and says that a card may appear. */
  atBreak(blockers: Blocker[]): void;
}

export interface Breaks {
  seen(what: What): void;
  replied(reply: RecordReply): void;
  stop(): void;
}

export type StartBreaks = (page: Reading) => Breaks;

export function startBreaks(page: Reading): Breaks {
  let isArmed = false;
  let isTaken = false;
  let timer = 0;
  let card = new AbortController();

  const wait = (rest: number): void => {
    self.clearTimeout(timer);
    if (!isArmed || isTaken || !page.isScrolled()) return;
    timer = self.setTimeout(() => {
      isTaken = true;
      page.atBreak(blockersNow(page.since('type') < composing));
    }, rest);
  };
  return {
    seen(what) {
      if (what !== 'scroll' && what !== 'item') return;
      isTaken = false;
      wait(what === 'item' ? 0 : pause);
    },
    replied({ armed, show }) {
      isArmed = armed;
      const still = Math.min(page.since('scroll'), page.since('item'));
      // Who has only just come, or sat still for long, is at no break.
      if (still < absence) wait(pause - still);
      if (!show) return;
      card.abort();
      card = new AbortController();
      mountCard(show, card.signal);
    },
    stop() {
      self.clearTimeout(timer);
      card.abort();
    },
  };
}
