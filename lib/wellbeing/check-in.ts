/**
 * The question of S1: off until chosen, at most every four weeks. The wording of question and answers
 * is that of the UK's national statistics (Open Government Licence).
 */
import type { Stamped } from '../ledger/records';
import type { SettingValues } from '../settings/settings';

/** From the most to the least frequent. */
export const answers = ['often', 'sometimes', 'occasionally', 'hardly-ever', 'never'] as const;
export type Answer = (typeof answers)[number];

/** An answer that was given. */
export interface CheckIn extends Stamped {
  /** Epoch ms. */
  at: number;
  answer: Answer;
}

/** ms: four weeks. */
export const askEveryMs = 28 * 24 * 3_600_000;

type Asking = Pick<SettingValues, 'checkIn' | 'checkInAsked'>;

/**
 * Whether the question stands open. Four weeks run from when it was last answered or set aside, by
 * whatever clock the browser shows; a last time that lies ahead of that clock keeps it closed.
 */
export const checkInDue = ({ checkIn, checkInAsked }: Asking, now: number): boolean =>
  checkIn && (checkInAsked === 0 || now - checkInAsked >= askEveryMs);

/** Whether there may be answers. */
export const wasAsked = ({ checkInAsked }: Asking): boolean => checkInAsked > 0;

/**
 * When the clock turns out to stand before the last time, it was set back: four weeks are waited from
 * here, instead of until a moment that may be years away. Epoch ms; undefined when all is well.
 */
export const mendedAsked = (asked: number, now: number): number | undefined =>
  asked > now ? now : undefined;
