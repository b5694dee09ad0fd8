/** One suggestion that was shown, and what came of it (N3, N4). */
import type { Stamped } from '../ledger/records';
import type { FirstWay } from '../people/channels';
import type { Opener } from '../people/person';
import type { Reason } from '../people/reason';
import type { Form } from '../settings/settings';

export type { Reason } from '../people/reason';
export { type Form, forms } from '../settings/settings';

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
  /** Passive ms when it was decided: of the bout, or of what `per` says. */
  passive: number;
  /** The plan that was reached was the day's, or an answer to "How long today?" on this site. */
  per?: 'day' | 'site';
  /** The plan in force, minutes; absent when the person has not chosen one (the default ran). */
  plan?: number;
  /** Absent: nobody is on the list, or the person was erased. */
  personId?: string;
  /** Shares of the draw, kept for a later study (N5): the chance with which this person was drawn. */
  odds?: number;
  reasons: Reason[];
  opener?: Opener;
  /** Which of the person's ways go first. */
  first?: FirstWay;
  /** Persons answered with "someone else" on this card. */
  passedOver: string[];
  /** The frame reported that it was visible. */
  seen: boolean;
  outcome?: Outcome;
  outcomeAt?: number;
  /** Epoch ms: after `later`, nothing comes before. */
  until?: number;
}
