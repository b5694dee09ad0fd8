/** How long it has been, measured against what the person chose. */
import type { Goal, Person } from './person';
import { dayMs } from './today';

const unitDays = { day: 1, week: 7, month: 30.4 } as const;

/** For people without a goal: mild enough that a chosen goal goes first (P3). */
const defaultGoalDays = 60;

/** Days, fractions allowed. */
export const goalDays = (goal?: Goal): number =>
  goal ? goal.every * unitDays[goal.unit] : defaultGoalDays;

/**
 * Days since contact ÷ goal length, 0 or more; 1 is exactly due. Never noted: somewhere in a first
 * cycle that begins with the person's own share of it, so that a new list is not all due at once.
 */
export function due(
  person: Pick<Person, 'id' | 'goal' | 'createdAt'>,
  lastContactAt: number | undefined,
  now: number,
): number {
  const length = goalDays(person.goal) * dayMs;
  if (lastContactAt !== undefined) return Math.max(0, now - lastContactAt) / length;
  return Math.max(0, now - person.createdAt) / length + shareOf(person.id);
}

/** An id's own number in [0, 1), the same everywhere: FNV-1a, with a last mix for ids that are alike. */
function shareOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) {
    hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
