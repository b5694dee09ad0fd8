/**
 * People in front of feeds, made up: what their pages saw, and the truth that only a simulation knows,
 * when they were there. Each habit has its reason, and none was fitted to the meter. No clock and no
 * dice inside.
 */
import type { Range } from '../../lib/ledger/sweep';
import type { Signal } from '../../lib/meter/meter';
import { exponential, logLogistic, logNormal, logUniform, within } from './draws';

export type Dice = () => number;

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

/** Times in ms. */
export interface Habits {
  /** The family of both the gaps and the walk-aways. */
  tail: 'log-normal' | 'pareto';
  /** Median gap between two inputs while reading. */
  gap: number;
  /** No one sits longer than this over one screen without touching anything. */
  longestGap: number;
  /** Long reads per hour of presence, and how long they take without input. */
  longReads: number;
  longRead: [min: number, max: number];
  /** Walk-aways per hour of presence, and their shortest and longest. */
  walkAways: number;
  walkAway: [min: number, max: number];
  /** Share of walk-aways that hide the page: locked, minimised, another tab. */
  hidden: number;
  /** Share of inputs that only move the pointer. */
  pointing: number;
  windows: 1 | 2;
  /** Mean time before someone with two windows side by side turns to the other. */
  turning: number;
}

/**
 * What all share unless a study of the outcome changes it.
 * - A screen holds some 250 to 600 words, and adults read 238 a minute (Brysbaert 2019, 190 studies):
 *   60 to 150 s for a screen that is read to its end, and nobody there without input for longer.
 * - How often people read a screen to its end is not known. The tail of the gaps has such reads in it;
 *   none are added to them here, and the bench shows what three and six an hour would change.
 * - Walk-aways begin at 30 s, since looking up for less is still reading; the longest is a meal, an
 *   errand, a film: four hours.
 * - One in four hides the page; whoever stands up for the door rarely locks the screen first.
 * - One input in four is a hand that moves the pointer along.
 * - Two windows side by side are turned between every two minutes, and no one turns without moving
 *   the pointer from one to the other.
 */
export const usual: Omit<Habits, 'tail' | 'gap' | 'walkAways' | 'windows'> = {
  longestGap: 150 * second,
  longReads: 0,
  longRead: [60 * second, 150 * second],
  walkAway: [30 * second, 4 * hour],
  hidden: 0.25,
  pointing: 0.25,
  turning: 2 * minute,
};

/**
 * Times between a person's acts online are fitted by a log-normal about as well as by a power law
 * (Blenn & Van Mieghem, arXiv 1607.02952): hence two families. A deviation of 1 makes the mean 1.6
 * times the median; an exponent of 1.5 keeps the median and makes the variance infinite.
 */
const spread = 1;
const exponent = 1.5;
/**
 * Two thirds of log-normal walk-aways last 1.5 to 18 min: between an interruption of a few minutes
 * and the 25 min that people took to return to a task (Mark and others 2005). The other family is
 * the power law with exponent 1 of web visits (Vázquez and others 2006): as many between 1 and 2 min
 * as between 1 and 2 h.
 */
const walkAwayMedian = 5 * minute;
const walkAwaySpread = 1.3;

/** Inputs closer together reach the meter as one. */
const shortestGap = 200;
/** "A few minutes to an hour", most near the shorter end. */
const visitMedian = 12 * minute;
const visitSpread = 0.8;
const visit: [number, number] = [3 * minute, hour];
const between: [number, number] = [30 * minute, 4 * hour];
/** Share of visits that end with the page closed or hidden; the others leave it standing there. */
const closing = 0.75;
/** Share of visits with a second window beside the first, among those who have two. */
const beside = 0.5;

/** Someone's evening, from the first page shown to the last hidden. */
export interface Day {
  /** Human truth: present, with a social page in sight. Sorted, without overlaps. */
  present: Range[];
  windows: Window[];
}

export interface Window {
  site: string;
  signals: Signal[];
}

/** A window as it stands while the day is lived. */
interface Standing extends Window {
  isVisible: boolean;
}

/** Any hour will do. */
const morning = 1_795_341_600_000;

/** Visits, one after the other, until they add up to `presence` ms of presence or a little more. */
export function live(dice: Dice, habits: Habits, presence = hour): Day {
  const sites = ['reddit', dice() < 0.5 ? 'reddit' : 'x'];
  const windows = sites
    .slice(0, habits.windows)
    .map((site): Standing => ({ site, signals: [], isVisible: false }));
  const present: Range[] = [];
  let at = morning;
  for (let lived = 0; lived < presence; ) {
    const length = Math.round(within(visit, () => logNormal(dice, visitMedian, visitSpread)));
    at = stay(dice, habits, windows, present, at, length);
    lived += length;
    if (dice() < closing) hide(windows, at);
    at += Math.round(logUniform(dice, between));
  }
  hide(windows, at);
  return { present, windows: windows.map(({ site, signals }) => ({ site, signals })) };
}

/** One visit of `length` ms of presence from `start` on; answers when it ends. */
function stay(
  dice: Dice,
  habits: Habits,
  windows: Standing[],
  present: Range[],
  start: number,
  length: number,
): number {
  const [first, second] = windows as [Standing, Standing | undefined];
  const hasTwo = second !== undefined && dice() < beside;
  const untilWalk = () => Math.ceil(exponential(dice, hour / habits.walkAways));
  const untilTurn = () => (hasTwo ? Math.ceil(exponential(dice, habits.turning)) : Infinity);
  let before = readingGap(dice, habits);
  /** Ms of presence until each. */
  const left = { end: length, walk: untilWalk(), turn: untilTurn(), input: before };
  let at = start;
  let came = start;
  let current = first;
  show(current, at);
  for (;;) {
    const step = Math.min(left.end, left.walk, left.turn, left.input);
    at += step;
    for (const what of ['end', 'walk', 'turn', 'input'] as const) left[what] -= step;
    if (left.end === 0) {
      present.push({ start: came, end: at });
      return at;
    }
    if (left.walk === 0) {
      present.push({ start: came, end: at });
      came = walkAway(dice, habits, windows, at);
      at = came;
      left.walk = untilWalk();
      // Looks where the reading stopped: some part of another gap.
      left.input = Math.ceil(readingGap(dice, habits) * (1 - dice()));
      continue;
    }
    if (left.turn === 0) {
      see(current, 'point', at);
      current = current === first ? (second as Standing) : first;
      show(current, at);
      see(current, 'point', at);
      left.turn = untilTurn();
    }
    if (left.input === 0) {
      see(current, dice() < habits.pointing ? 'point' : 'scroll', at);
      const isLong = dice() < (habits.longReads * before) / hour;
      before = isLong ? longRead(dice, habits) : readingGap(dice, habits);
      left.input = before;
    }
  }
}

/** Away from `at` on; answers when the person is back. */
function walkAway(dice: Dice, habits: Habits, windows: Standing[], at: number): number {
  const away = Math.round(
    habits.tail === 'pareto'
      ? logUniform(dice, habits.walkAway)
      : within(habits.walkAway, () => logNormal(dice, walkAwayMedian, walkAwaySpread)),
  );
  if (dice() >= habits.hidden) return at + away;
  const hidden = hide(windows, at);
  for (const window of hidden) show(window, at + away);
  return at + away;
}

function readingGap(dice: Dice, { tail, gap, longestGap }: Habits): number {
  const draw = () =>
    tail === 'pareto' ? logLogistic(dice, gap, exponent) : logNormal(dice, gap, spread);
  return Math.round(within([shortestGap, longestGap], draw));
}

const longRead = (dice: Dice, { longRead: [min, max] }: Habits): number =>
  Math.round(min + dice() * (max - min));

function see(window: Standing, what: Signal['what'], wall: number): void {
  window.signals.push({ wall, mono: wall - morning, what, surface: 'feed' });
}

function show(window: Standing, at: number): void {
  if (!window.isVisible) see(window, 'show', at);
  window.isVisible = true;
}

/** Answers those that were visible. */
function hide(windows: Standing[], at: number): Standing[] {
  const visible = windows.filter(({ isVisible }) => isVisible);
  for (const window of visible) {
    see(window, 'hide', at);
    window.isVisible = false;
  }
  return visible;
}
