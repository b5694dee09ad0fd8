/**
 * The meter on a page: events become signals, signals become intervals, intervals are delivered.
 * Everything hangs on one abort controller. No element is added before a card, no timer runs while
 * nothing is counted.
 */
import { count, type Tally } from '../meter/claims';
import { advance, idle, isCounting, type Moment, type Step, settle } from '../meter/meter';
import type { Rules } from '../sites/rules';
import type { Surface } from '../sites/site';
import { isWithin, surfaceOf } from '../sites/surface';
import { isAlive, tell } from './page-api';
import type { CardWorld } from './page-card-parts';
import { createDelivery } from './page-delivery';
import { type Hand, listenToHand, listenToTyping, type On, type What } from './page-input';
import { listenToMedia } from './page-media';
import { listenToPresence } from './page-presence';

/** Signals of a sort closer together than this, ms, are one. Each key is announced up to thrice. */
const apart: Partial<Record<What, number>> = { scroll: 200, point: 1_000, type: 30 };
/** Scrolling that rests this long, ms, is a natural break (N1). */
const pause = 1_000;
/** Whoever typed this recently, ms, is composing. */
const composing = 10_000;

/** A child frame adds typing alone, and only if every frame around it is of the same site (M3). */
const isOwnChild = (hosts: string[]): boolean =>
  [...location.ancestorOrigins].every((origin) =>
    isWithin(origin.replace(/^.*\/\/|:\d+$/g, ''), hosts),
  );

/** What a card needs comes into the page once there is reason to. */
const world = globalThis as CardWorld & { insteadSite?: Rules };
const fetchCard = async (): Promise<unknown> => world.insteadCard ?? tell('prepare', null);

const moment = (): Moment => ({ wall: Date.now(), mono: performance.now() });

/** Starts counting. The answer says whether this meter still works; one that does not, has stopped. */
export function startMeter(): () => boolean {
  /** Absent on a custom host. */
  const site = world.insteadSite;
  const last: Partial<Record<What, number>> = {};
  const tally: Tally = { counts: [], scrolled: 0 };
  let listening = new AbortController();
  let hand: Hand | undefined;
  let state = idle;
  let isHere = false;
  let href = '';
  let surface: Surface = 'other';
  let isArmed = false;
  let isBreakTaken = false;
  let breakTimer = 0;
  let card: AbortController | undefined;

  const take = (step: Step): Step['intervals'] => {
    state = step.state;
    return step.intervals;
  };
  const stop = (): void => {
    listening.abort();
    observer.disconnect();
    self.clearTimeout(breakTimer);
    card?.abort();
    state = idle;
  };
  const delivery = createDelivery({
    settle: () => take(settle(state, moment())),
    isCounting: () => isCounting(state),
    tally,
    blockers: () =>
      world.insteadCard?.blockersNow(performance.now() - (last.type ?? -composing) < composing) ??
      [],
    async replied({ armed, show }) {
      isArmed = armed;
      if (armed || show) await fetchCard();
      awaitBreak();
      if (!show) return;
      card?.abort();
      card = new AbortController();
      world.insteadCard?.mountCard(show, card.signal);
    },
    orphaned: stop,
  });

  const signal = (what: What, item?: string): void => {
    const now = moment();
    last[what] = now.mono;
    const seen = { ...now, what, surface, item };
    count(tally, seen);
    delivery.add(take(advance(state, seen)));
    if (what !== 'scroll' && what !== 'item') return;
    isBreakTaken = false;
    awaitBreak(what === 'item' ? 0 : pause);
  };
  const emit = (what: What, item?: string): void => {
    if (!isHere || performance.now() - (last[what] ?? -composing) < (apart[what] ?? 0)) return;
    look();
    signal(what, item);
  };
  /** A break is asked for once, then scrolling must go on first. */
  const awaitBreak = (rest = pause - (performance.now() - (last.scroll ?? 0))): void => {
    self.clearTimeout(breakTimer);
    if (!isArmed || isBreakTaken || !isHere || state.input?.kind !== 'passive') return;
    breakTimer = self.setTimeout(() => {
      isBreakTaken = true;
      delivery.atBreak();
    }, rest);
  };
  /** Sites change their address without loading; whoever notices first, looks. */
  const look = (): void => {
    const now = location.href.replace(/#.*/, '');
    if (now === href) return;
    const before = surface;
    surface = surfaceOf(site, location);
    href = now;
    if (!isHere) return;
    if (surface !== before) signal('arrive');
    else if (hand?.isRecent()) signal('item');
  };

  const on: On = (types, listener, target = self) => {
    for (const type of types.split(' '))
      target.addEventListener(
        type,
        (event) => event.isTrusted && (listener as (event: Event) => void)(event),
        { capture: true, passive: true, signal: listening.signal },
      );
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
    const hear = listenToMedia(on, hand, (item) =>
      emit(item === undefined ? 'media-end' : 'media', item),
    );
    on('popstate', look);
    if ('navigation' in self) on('currententrychange', look, self.navigation as EventTarget);
  };
  const listen = (): void => {
    listening.abort();
    listening = new AbortController();
    if (self === top) listenOnPage();
    else if (isOwnChild(site?.hosts ?? [location.hostname])) listenInFrame();
  };
  // document.open() takes every listener away while the page lives on (platform trap 19).
  const observer = new MutationObserver(listen);
  observer.observe(document, { childList: true });
  listen();
  return () => {
    if (!isAlive()) stop();
    return !listening.signal.aborted;
  };
}
