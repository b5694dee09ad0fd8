/** Which plan has been reached, and what the card may quote of it. */
import { type Kept, live } from '../ledger/records';
import { type Plan, planFor } from '../settings/settings';
import type { Nudge } from './nudge';

const minuteMs = 60_000;

export type Reached = Pick<Nudge, 'passive' | 'plan' | 'per'>;

/** An answer to "How long today?" that holds now, and what was scrolled on the site since. */
export interface Intended {
  minutes: number;
  /** Ms, less what was on purpose. */
  passive: number;
}

/**
 * What was said for this visit or this day goes first, then the bout's plan (the site's own, where
 * there is one), then the day's. Times in ms.
 */
export function reachedPlan(
  plans: readonly Kept<Plan>[],
  moment: { site: string; boutPassive: number; dayPassive: number; intended?: Intended },
): Reached | undefined {
  const { site, boutPassive, dayPassive, intended } = moment;
  const { minutes, chosen } = planFor(plans, site);
  if (intended) {
    const reached = intended.passive >= intended.minutes * minuteMs;
    if (reached) return { passive: intended.passive, plan: intended.minutes, per: 'site' };
  } else if (boutPassive >= minutes * minuteMs) {
    return { passive: boutPassive, ...(chosen && { plan: minutes }) };
  }
  const day = live(plans).find(({ id }) => id === 'day');
  if (!day || dayPassive < day.minutes * minuteMs) return undefined;
  return { passive: dayPassive, plan: day.minutes, per: 'day' };
}
