/** Which plan has been reached, and what the card may quote of it. */
import { type Kept, live } from '../ledger/records';
import { type Plan, planFor } from '../settings/settings';
import type { Nudge } from './nudge';

const minuteMs = 60_000;

export type Reached = Pick<Nudge, 'passive' | 'plan' | 'per'>;

/** The bout's plan (the site's own, where there is one) goes before the day's. Times in ms. */
export function reachedPlan(
  plans: readonly Kept<Plan>[],
  { site, boutPassive, dayPassive }: { site: string; boutPassive: number; dayPassive: number },
): Reached | undefined {
  const { minutes, chosen } = planFor(plans, site);
  if (boutPassive >= minutes * minuteMs) {
    return { passive: boutPassive, ...(chosen && { plan: minutes }) };
  }
  const day = live(plans).find(({ id }) => id === 'day');
  if (!day || dayPassive < day.minutes * minuteMs) return undefined;
  return { passive: dayPassive, plan: day.minutes, per: 'day' };
}
