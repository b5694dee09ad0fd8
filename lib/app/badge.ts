/** The toolbar's mark: an open suggestion or an unseen week, and nothing else. */
import { todayOf } from '../people/today';
import { announceWeek } from './announcement';
import type { Deps } from './deps';
import { factsOf, prefixes } from './facts';
import { openNudge, recentNudges } from './open-nudge';

export function badgeRefresher(deps: Deps): () => Promise<void> {
  const { store, host, clock, zone } = deps;
  return async () => {
    const week = await announceWeek(deps);
    const today = todayOf(clock(), zone());
    const records = await store.read({
      prefixes: [prefixes.setting],
      ranges: [recentNudges(today.now)],
    });
    const facts = factsOf(records);
    const waits = openNudge(facts, today.now) !== undefined;
    await host.setBadge(waits || week);
  };
}
