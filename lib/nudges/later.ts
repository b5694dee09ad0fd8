/** A suggestion that was put off: nothing before its time, then the same one again on the same day. */

import { isOn, todayOf } from '../people/today';
import { rank } from '../people/who-now';
import { knownOf } from './choose';
import type { Facts } from './facts';
import type { Nudge } from './nudge';

/** "Later" can't be further away than this, so that a wrong clock does not silence for good. */
const longestMs = 2 * 24 * 60 * 60_000;

export const laterHolds = (nudges: readonly Nudge[], now: number): boolean =>
  nudges.some(
    ({ at, outcome, until = 0 }) =>
      outcome === 'later' && now < until && Math.abs(now - at) < longestMs,
  );

/**
 * The latest nudge, if it was put off until now, on the same day, and its person may still be
 * suggested. It comes again under its own id, so that neither the cap nor the person counts it twice.
 */
export function deferred(
  facts: Pick<Facts, 'people' | 'reachOuts' | 'nudges' | 'settings'>,
  nudges: readonly Nudge[],
  { now, zone }: { now: number; zone: string },
): Nudge | undefined {
  const last = nudges.reduce<Nudge | undefined>((a, b) => (a && a.at > b.at ? a : b), undefined);
  if (last?.outcome !== 'later' || last.until === undefined || last.until > now) return undefined;
  const today = todayOf(now, zone);
  if (!isOn(last.at, today)) return undefined;
  if (last.personId === undefined) return last;
  const known = knownOf({ ...facts, nudges: nudges.filter((nudge) => nudge !== last) });
  return rank(known, today).some(({ person }) => person.id === last.personId) ? last : undefined;
}
