/**
 * The meter on a page: events become signals, signals become intervals, intervals are delivered.
 * No element is added before a card, no timer runs while nothing is counted.
 */
import { count, type Tally } from '../meter/claims';
import { advance, idle, isCounting, type Step, settle } from '../meter/meter';
import type { Rules } from '../sites/rules';
import type { Surface } from '../sites/site';
import { isOriginOf, surfaceOf } from '../sites/surface';
import { isAlive, tell, world } from './page-api';
import type { Breaks } from './page-breaks';
import { chatHeadAt } from './page-chat';
import { ago, moment } from './page-clock';
import { createDelivery } from './page-delivery';
import { shownNow } from './page-dom';
import { type Hand, listenToHand, listenToTyping, type On, type What } from './page-input';
import { listenToMedia } from './page-media';
import { listenToPresence } from './page-presence';

/** Signals of a sort closer together than this, ms, are one. Each key is announced up to thrice. */
const apart: Partial<Record<What, number>> = { scroll: 200, point: 1_000, type: 30 };

const options = { capture: true, passive: true };

/** A child frame adds typing alone, and only if every frame around it is of the same site (M3). */
const isOwnChild = (own?: string[]): boolean =>
  [...location.ancestorOrigins].every((origin) =>
    own ? isOriginOf(origin, own) : origin === self.origin,
  );

/** Starts counting. The answer says whether this meter still works; one that does not, has stopped. */
export function startMeter(): () => unknown {
  const last: Partial<Record<What, number>> = {};
  const tally: Tally = { counts: [], scrolled: 0 };
  /** What hears the window, to be put back where the page took it away. */
  const hears: [type: string, hear: (event: Event) => void][] = [];
  let hand: Hand | undefined;
  let state = idle;
  let isHere = false;
  let shown = '';
  /** Absent on a custom host, until its engine is known. */
  let site: Rules | undefined;
  let surface: Surface = 'other';
  let chat: Element | undefined;
  let isInChat = false;
  /** Comes into the page once there is reason to. */
  let breaks: Breaks | undefined;

  const take = (step: Step): Step['intervals'] => {
    state = step.state;
    return step.intervals;
  };
  const stop = (): void => {
    // What still hears shadow roots has nothing to say then.
    isHere = false;
    for (const [type, hear] of hears.splice(0)) self.removeEventListener(type, hear, true);
    breaks?.stop();
    state = idle;
  };
  const delivery = createDelivery({
    settle: () => take(settle(state, moment())),
    isCounting: () => isCounting(state),
    tally,
    async replied(reply) {
      if (!breaks && (reply.armed || reply.show)) {
        if (!world.insteadCard) await tell('prepare', null);
        breaks ??= world.insteadCard?.({
          since,
          isScrolled: () => isHere && state.input?.kind === 'passive',
          atBreak: delivery.atBreak,
        });
      }
      breaks?.replied(reply);
    },
    orphaned: stop,
  });

  const signal = (what: What, item?: string): void => {
    const now = moment();
    last[what] = now.wall;
    const seen = { ...now, what, surface: isInChat ? 'message' : surface, item } as const;
    count(tally, seen);
    delivery.add(take(advance(state, seen)));
    breaks?.seen(what);
  };
  const since = (what: What): number => ago(last[what]);
  const emit = (what: What, item?: string): void => {
    if (!isHere || since(what) < (apart[what] ?? 0)) return;
    look();
    signal(what, item);
  };
  /** Sites change their address without loading; whoever notices first, looks. */
  const look = (): void => {
    const now = shownNow();
    const isOther = now !== shown;
    if (!isOther && site === world.insteadSite) return;
    const before = surface;
    site = world.insteadSite;
    surface = surfaceOf(site, now);
    shown = now;
    if (!isHere) return;
    if (surface !== before) signal('arrive');
    else if (isOther && hand?.isRecent()) signal('item');
  };

  const on: On = (types, listener, target = self) => {
    const hear = (event: Event): void => {
      if (!event.isTrusted) return;
      isInChat = !!chat && event.composedPath().includes(chat);
      (listener as (event: Event) => void)(event);
      isInChat = false;
    };
    for (const type of types.split(' ')) {
      if (target === self) hears.push([type, hear]);
      target.addEventListener(type, hear, options);
    }
  };
  const appear = (isNow: boolean): void => {
    look();
    if (isNow === isHere) return;
    isHere = isNow;
    signal(isNow ? 'show' : 'hide');
    if (!isNow) delivery.last();
  };
  const listenInFrame = (): void => {
    listenToTyping(on, (what) => {
      look();
      isHere = true;
      emit(what);
    });
    on('blur pagehide', () => appear(false));
  };
  const listenOnPage = (): void => {
    listenToTyping(on, emit);
    listenToPresence(on, appear);
    hand = listenToHand(on, emit, (root) => hear(root));
    const hear = listenToMedia(on, hand, emit);
    on('pointerdown focusin', (event: Event) => {
      // A page moves the focus too, and could move it into a chat head of its own making.
      const head = hand?.isRecent(event) && chatHeadAt(event);
      if (!head) return;
      chat = head;
      isInChat = true;
      emit('show');
    });
    on('currententrychange', look, self.navigation);
  };
  // document.open() takes every listener away while the page lives on (platform trap 19). Where they
  // still stand, in front of the page's own, this changes nothing.
  new MutationObserver(() => {
    for (const [type, hear] of hears) self.addEventListener(type, hear, options);
  }).observe(document, { childList: true });
  if (self === top) listenOnPage();
  else if (isOwnChild(world.insteadSite?.own)) listenInFrame();
  return () => isAlive() || stop();
}
