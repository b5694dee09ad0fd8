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
import { kindOf, type Opening } from './kinds';

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

/** The time since a signal, as far as it may be credited. Moments on the wall clock, ms. */
interface Gap {
  /** Absent: media that earns nothing yet, but plays. */
  kind?: Kind;
  /** When the signal came. */
  since: number;
  /** Emitted up to here. */
  paid: number;
  /** Credited as it passes up to here; strong. */
  sure: number;
  /** The whole gap counts when the next signal comes until then; the part beyond `sure` is weak. */
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
  const intervals: Claim[] = [];
  const { what, wall } = signal;
  if (what === 'media' || what === 'media-end') {
    pay(state.media, wall, intervals, true);
    return { state: { ...state, ...play(state, signal) }, intervals };
  }
  // An address that changes by itself earns nothing: it goes on with what is left of the gap.
  const isByItself = what === 'arrive' && wall - state.touched > echo;
  pay(state.input, wall, intervals, !isByItself);
  if (what !== 'hide' && what !== 'arrive')
    return { state: { ...state, touched: wall, input: act(state, signal) }, intervals };
  pay(state.media, wall, intervals, true);
  const since = isByItself ? state.input?.since : wall;
  const input = what === 'arrive' && since ? arrival(signal, since) : undefined;
  return { state: { ...state, input, media: undefined }, intervals };
}

/** Credits what has passed of the open gaps; when and how often makes no difference to the union. */
export function settle(before: MeterState, now: Moment): Step {
  const state = observe(before, now);
  const intervals: Claim[] = [];
  const input = pay(state.input, now.wall, intervals);
  const media = pay(state.media, now.wall, intervals);
  return { state: { ...state, input, media }, intervals };
}

/** Whether time that passes now is credited, signal or not. */
export const isCounting = ({ input, media }: MeterState): boolean =>
  [input, media].some((gap) => gap?.kind && gap.paid < gap.sure);

/** After sleep or a change of the clock the open gaps end where they were last seen (M3). */
function observe(state: MeterState, { wall, mono }: Moment): MeterState {
  const slip = Math.abs(wall - state.wall - (mono - state.mono));
  return { ...(slip > clockSlip ? idle : state), wall, mono };
}

/** Emits what a gap has earned and was not paid; when the next signal has come, the weak part too. */
function pay(
  gap: Gap | undefined,
  wall: number,
  intervals: Claim[],
  isOver?: boolean,
): Gap | undefined {
  if (!gap) return;
  const { kind, paid, sure, whole } = gap;
  const end = Math.min(wall, sure);
  const start = Math.max(paid, sure);
  if (kind && paid < end) intervals.push({ start: paid, end, kind });
  if (kind && isOver && start < wall && wall <= whole)
    intervals.push({ start, end: wall, kind, weak: true });
  return { ...gap, paid: Math.max(paid, end) };
}

const gapOf = (
  kind: Kind | undefined,
  since: number,
  sure = glance,
  whole = absence,
  paid = since,
): Gap => ({ kind, since, paid, sure: since + sure, whole: since + whole });

/** What an input opens. */
function act({ input }: MeterState, signal: Signal): Gap | undefined {
  const { what, wall, surface } = signal;
  if (what === 'show') return arrival(signal, wall);
  if (what !== 'point') return gapOf(kindOf(surface, what as Opening), wall);
  return input && wall <= input.whole ? gapOf(input.kind, wall) : undefined;
}

/** A feed that is only looked at counts for a glance (M1). */
function arrival({ wall, surface }: Signal, since: number): Gap {
  const kind = kindOf(surface, 'show');
  return gapOf(kind, since, glance, kind === 'passive' ? glance : absence, wall);
}

/** What media opens. */
function play(
  { media, touched, item: before, played: sofar }: MeterState,
  { what, wall, surface, item }: Signal,
): Partial<MeterState> {
  const passed = media ? Math.min(wall, media.whole) - media.since : 0;
  if (what === 'media-end') return { media: undefined, played: sofar + passed };
  const played = item === before ? sofar + passed : 0;
  const kind = kindOf(surface, played < longItem ? 'media' : 'long');
  const alone = touched + (kind === 'passive' ? passiveAlone : watchAlone) - wall;
  const beat = Math.max(0, Math.min(mediaBeat, alone));
  return { item, played, media: gapOf(kind, wall, beat, beat) };
}
