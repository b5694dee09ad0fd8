/**
 * Signals in, intervals out: the rules M1 to M3. No clock, no timer, no page inside.
 *
 * Two lanes run side by side, input and media, each with at most one open gap. Both may claim the
 * same instant; the ledger's union gives it one owner.
 */
import type { Interval, Kind } from '../ledger/interval';
import type { Surface } from '../sites/site';
import {
  absence,
  clockSlip,
  echo,
  glance,
  longItem,
  mediaBeat,
  passiveAlone,
  watchAlone,
} from './constants';
import { kindOf } from './kinds';

/** A moment by two clocks, in ms: since the epoch, and since any fixed point without jumps. */
export interface Moment {
  wall: number;
  mono: number;
}

/** One trusted thing the page saw. */
export interface Signal extends Moment {
  what: /** Scroll input or a swipe. */
    | 'scroll'
    /** Another address of the same surface, by the person's hand. */
    | 'item'
    /** Typing in a multi-line or rich field, and in a single-line one. */
    | 'type'
    | 'line'
    /** Pointer, or a key that neither types nor scrolls: keeps a kind alive, starts none. */
    | 'point'
    /** The page became visible. */
    | 'show'
    /** The address now shows another surface. */
    | 'arrive'
    /** Media that counts has advanced; it paused or ended. */
    | 'media'
    | 'media-end'
    /** The page is no longer visible. */
    | 'hide';
  surface: Surface;
  /** For `media`: which item plays, compared by identity. */
  item?: unknown;
}

/** The time since a signal, as far as it may be credited. */
interface Gap {
  kind: Kind;
  /** When the signal came. */
  since: number;
  /** Emitted up to here. */
  paid: number;
  /** Credited as it passes, ms after `since`; strong. */
  sure: number;
  /** The whole gap counts when the next signal comes within these ms; the part beyond is weak. */
  whole: number;
}

export interface MeterState extends Moment {
  input?: Gap;
  media?: Gap;
  /** When the person last did anything. */
  touched: number;
  /** The media item that played last, and for how long it has, ms. */
  item?: unknown;
  played: number;
}

/** An interval of this page; whoever receives it knows the site. */
export type Claim = Omit<Interval, 'site'>;

export interface Step {
  state: MeterState;
  intervals: Claim[];
}

/** Nothing seen yet. */
export const idle: MeterState = { wall: 0, mono: 0, touched: -absence, played: 0 };

/** Takes a signal. Signals come in the order of time. */
export function advance(before: MeterState, signal: Signal): Step {
  const state = observe(before, signal);
  return signal.what === 'media' || signal.what === 'media-end'
    ? mediaLane(state, signal)
    : inputLane(state, signal);
}

/** Credits what has passed of the open gaps; when and how often makes no difference to the union. */
export function settle(before: MeterState, now: Moment): Step {
  const state = observe(before, now);
  const { input, media } = state;
  return {
    state: { ...state, input: pay(input, now.wall), media: pay(media, now.wall) },
    intervals: [...earned(input, now.wall), ...earned(media, now.wall)],
  };
}

/** Whether time that passes now is credited, signal or not. */
export const isCounting = ({ input, media }: MeterState): boolean =>
  [input, media].some((gap) => gap && gap.paid < gap.since + gap.sure);

/** After sleep or a change of the clock the open gaps end where they were last seen (M3). */
function observe(state: MeterState, { wall, mono }: Moment): MeterState {
  const slip = Math.abs(wall - state.wall - (mono - state.mono));
  return { ...(slip > clockSlip ? idle : state), wall, mono };
}

function inputLane(state: MeterState, { what, wall, surface }: Signal): Step {
  const { input, media, touched } = state;
  const intervals = close(input, wall);
  if (what === 'hide')
    return {
      state: { ...state, input: undefined, media: undefined },
      intervals: [...intervals, ...close(media, wall)],
    };
  if (what === 'arrive') {
    // An address that changes by itself earns nothing: it goes on with what is left of the gap.
    const since = wall - touched > echo ? input?.since : wall;
    return {
      state: { ...state, input: arrival(surface, since, wall), media: undefined },
      intervals: [...intervals, ...close(media, wall)],
    };
  }
  return { state: { ...state, touched: wall, input: opened() }, intervals };

  function opened(): Gap | undefined {
    if (what === 'show') return arrival(surface, wall, wall);
    if (what === 'point')
      return input && wall - input.since <= input.whole ? gap(input.kind, wall) : undefined;
    // The next video of a watch page is not its comments.
    if (what === 'item')
      return gap(kindOf(surface, surface === 'watch' ? 'arrive' : 'scroll'), wall);
    return gap(kindOf(surface, what as 'scroll'), wall);
  }
}

/** A feed that was only looked at counts for a glance (M1). */
function arrival(surface: Surface, since: number | undefined, paid: number): Gap | undefined {
  const kind = kindOf(surface, 'arrive');
  return since === undefined
    ? undefined
    : gap(kind, since, glance, kind === 'passive' ? glance : absence, paid);
}

function mediaLane(state: MeterState, { what, wall, surface, item }: Signal): Step {
  const { media, touched } = state;
  const intervals = close(media, wall);
  const passed = media ? Math.min(wall - media.since, media.whole) : 0;
  if (what === 'media-end')
    return { state: { ...state, media: undefined, played: state.played + passed }, intervals };
  const played = item === state.item ? state.played + passed : 0;
  const kind = kindOf(surface, played < longItem ? 'media' : 'long');
  const alone = touched + (kind === 'passive' ? passiveAlone : watchAlone) - wall;
  const beat = Math.max(0, Math.min(mediaBeat, alone));
  return {
    state: { ...state, item, played, media: gap(kind, wall, beat, beat) },
    intervals,
  };
}

const gap = (
  kind: Kind | undefined,
  since: number,
  sure = glance,
  whole = absence,
  paid = since,
): Gap | undefined => kind && { kind, since, paid, sure, whole };

const pay = (gap: Gap | undefined, wall: number): Gap | undefined =>
  gap && { ...gap, paid: Math.max(gap.paid, Math.min(wall, gap.since + gap.sure)) };

/** The strong part of a gap that has passed and was not emitted yet. */
function earned(gap: Gap | undefined, wall: number): Claim[] {
  if (!gap) return [];
  const end = Math.min(wall, gap.since + gap.sure);
  return gap.paid < end ? [{ start: gap.paid, end, kind: gap.kind }] : [];
}

/** All that a gap has earned now that the next signal has come. */
function close(gap: Gap | undefined, wall: number): Claim[] {
  const claims = earned(gap, wall);
  if (!gap || wall - gap.since > gap.whole) return claims;
  const start = Math.max(gap.paid, gap.since + gap.sure);
  return start < wall ? [...claims, { start, end: wall, kind: gap.kind, weak: true }] : claims;
}
