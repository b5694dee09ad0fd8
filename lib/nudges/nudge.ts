/** One suggestion that was shown, and what came of it (N3, N4). */
import type { Stamped } from '../ledger/records';
import type { Opener } from '../people/person';

export const forms = ['card', 'pause', 'badge'] as const;
export type Form = (typeof forms)[number];

/** Why this person (P3); "why this suggestion" shows exactly these. */
export type Reason =
  | { because: 'due'; daysSince: number; goalDays: number }
  | { because: 'never-noted' }
  | { because: 'no-goal'; daysSince: number }
  | { because: 'date'; inDays: number; birthday: boolean; label?: string }
  | { because: 'next-time' }
  | { because: 'not-lately' };

/**
 * How it ended. Opening a link is not contact: `opened` may later become `sent` or `talked`.
 * `left`: the bout ended within five minutes without a press.
 */
export const outcomes = [
  'done',
  'left',
  'kept',
  'later',
  'opened',
  'in-touch',
  'sent',
  'talked',
  'not-this-time',
  'not-here',
  'ignored',
] as const;
export type Outcome = (typeof outcomes)[number];

export interface Nudge extends Stamped {
  at: number;
  site: string;
  form: Form;
  /** Passive ms of the bout when it was decided. */
  passive: number;
  /** The plan in force, minutes; absent when the person has not chosen one (the default ran). */
  plan?: number;
  /** Absent: nobody is on the list, or the person was erased. */
  personId?: string;
  /** Shares of the draw, kept for a later study (N5): the chance with which this person was drawn. */
  odds?: number;
  reasons: Reason[];
  opener?: Opener;
  /** Persons answered with "someone else" on this card. */
  passedOver: string[];
  /** The frame reported that it was visible. */
  seen: boolean;
  outcome?: Outcome;
  outcomeAt?: number;
}
