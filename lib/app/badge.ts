/** The toolbar's mark: an open suggestion or an unseen week, and nothing else. */
import { todayOf } from '../people/today';
import { announcementDue } from './announcement';
import type { Deps } from './deps';
import { factsOf, local, prefixes, settingsOf, valueAt } from './facts';
import { openNudge, recentNudges } from './open-nudge';

export function badgeRefresher({ store, host, clock, zone }: Deps): () => Promise<void> {
  return async () => {
    const today = todayOf(clock(), zone());
    const records = await store.read({
      keys: [local.weekSeen],
      prefixes: [prefixes.setting],
      ranges: [recentNudges(today.now)],
    });
    const facts = factsOf(records);
    const waits = openNudge(facts, today.now) !== undefined;
    const week = announcementDue(valueAt(records, local.weekSeen), settingsOf(facts), today);
    await host.setBadge(waits || week);
  };
}
