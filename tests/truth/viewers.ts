/**
 * People in front of players, made up: when they touched the page, and the truth that only a
 * simulation knows, when they fell asleep. No clock and no dice inside.
 */
import type { Signal } from '../../lib/meter/meter';
import type { Surface } from '../../lib/sites/site';
import { logNormal, logUniform, within } from './draws';
import type { Dice } from './people';

const minute = 60_000;
const hour = 60 * minute;

/** Times in ms. */
export interface Taste {
  /** Median time between two touches while awake, and the deviation of its logarithm. */
  touch: number;
  spread: number;
  /** Median length of a session until it is closed, or sleep comes. */
  length: number;
  /** Share of sessions that end asleep. */
  asleep: number;
}

/**
 * Not measured anywhere we know of. Clips of ten minutes are chosen, skipped, made louder; a film or
 * a stream is left alone; short videos are swiped, or advance by themselves and are left for a while.
 * One session in twenty ends asleep: about once in three weeks for someone with one each evening.
 */
export const tastes: Record<'clips' | 'film' | 'short', Taste> = {
  clips: { touch: 5 * minute, spread: 1, length: 45 * minute, asleep: 0.05 },
  film: { touch: 25 * minute, spread: 1, length: 90 * minute, asleep: 0.05 },
  short: { touch: minute, spread: 1.2, length: 20 * minute, asleep: 0.05 },
};

/** The player goes on that long beside a sleeper: to the end of an episode, or until morning. */
const playsOn: [number, number] = [10 * minute, 6 * hour];
const lengths: [number, number] = [5 * minute, 4 * hour];
const lengthSpread = 0.7;

/** Times in ms from the start of playback. */
export interface Session {
  /** The first is at 0. */
  touches: number[];
  /** The person closed it, or fell asleep. */
  awake: number;
  /** The player stopped. */
  end: number;
}

export function view(dice: Dice, { touch, spread, length, asleep }: Taste): Session {
  const awake = Math.round(within(lengths, () => logNormal(dice, length, lengthSpread)));
  const touches: number[] = [];
  for (let at = 0; at < awake; at += Math.ceil(logNormal(dice, touch, spread))) touches.push(at);
  const end = dice() < asleep ? awake + Math.round(logUniform(dice, playsOn)) : awake;
  return { touches, awake, end };
}

interface Watched {
  /** Counted while awake, and while asleep, ms. */
  awake: number;
  asleep: number;
}

/** What counts if playing counts for `alone` ms after a touch. */
export function watched({ touches, awake, end }: Session, alone: number): Watched {
  const sums = { awake: 0, asleep: 0 };
  touches.forEach((touch, index) => {
    const until = Math.min(touches[index + 1] ?? end, touch + alone);
    sums.awake += Math.min(until, awake) - touch;
    sums.asleep += Math.max(0, until - awake);
  });
  return sums;
}

/** The same session as the page sees it, with a sign of playing every `beat` ms. */
export function signalsOf({ touches, end }: Session, surface: Surface, beat: number): Signal[] {
  const start = 1_795_341_600_000;
  const at = (mono: number, what: Signal['what'], item?: string): Signal => ({
    wall: start + mono,
    mono,
    what,
    surface,
    item,
  });
  const touching = surface === 'shorts' ? 'item' : 'point';
  const signals = touches.map((touch) => at(touch, touching));
  for (let mono = 0; mono < end; mono += beat) signals.push(at(mono, 'media', 'one'));
  signals.sort((a, b) => a.mono - b.mono);
  return [...signals, at(end, 'hide')];
}
