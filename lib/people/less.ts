/** "Less often" and "leave it": what three times "someone else" leads to, and what the week offers (P3). */
import { type Kept, live } from '../ledger/records';
import type { Shown } from './past';
import type { Goal, Person } from './person';
import { dayMs } from './today';

/** For someone without a goal: rarer than the mild default of 60 days by which they are ranked. */
const rarely: Goal = { every: 4, unit: 'month' };
const restDays = 28;
const passesToOffer = 3;

/** Half as often as now. */
export const lessOften = (goal: Goal | undefined): Goal =>
  goal ? { ...goal, every: goal.every * 2 } : rarely;

/** Epoch ms; "left in peace" for four weeks. */
export const restUntil = (now: number): number => now + restDays * dayMs;

/** Whether a person was passed over three times since anything about them was changed. */
export const wasPassedOverOften = (
  { id, updatedAt }: Person,
  nudges: readonly Kept<Shown & { id: string; updatedAt: number }>[],
): boolean =>
  live(nudges).filter(({ at, passedOver }) => at > updatedAt && passedOver.includes(id)).length >=
  passesToOffer;
