/** Something changed for me (P7): for eight weeks, close people and gentle ways to start come first. */
import { daysBetween } from '../ledger/days';
import type { Person } from './person';

export const lifeChanges = ['moved', 'new-job', 'lost-someone', 'baby', 'illness'] as const;
export type LifeChangeKind = (typeof lifeChanges)[number];

export interface LifeChange {
  what: LifeChangeKind;
  /** `YYYY-MM-DD`, the first day on which it counts. */
  since: string;
}

/** Eight weeks (P7). */
export const lifeChangeDays = 56;

/** Whether the note holds on a local day: from its own day on, for eight weeks. */
export function holdsOn(change: LifeChange | undefined, day: string): change is LifeChange {
  if (!change) return false;
  const passed = daysBetween(change.since, day);
  return passed >= 0 && passed < lifeChangeDays;
}

/** Chosen so often, someone is close, whatever else they are called. Days. */
const closeGoalDays = 14;
const closeRelations: readonly string[] = ['family', 'friend'];
const otherRelations: readonly string[] = ['colleague', 'neighbour', 'mentor'];

/**
 * Family, friends and whoever gives a listening ear; without such a word ("sister", or none), someone
 * with a goal of two weeks or less. `goal` is its length in days.
 */
export function isClose(
  { kind, relation = '', support }: Pick<Person, 'kind' | 'relation' | 'support'>,
  goal: number | undefined,
): boolean {
  if (kind === 'group') return false;
  if (closeRelations.includes(relation) || support?.includes('listening')) return true;
  return !otherRelations.includes(relation) && goal !== undefined && goal <= closeGoalDays;
}
