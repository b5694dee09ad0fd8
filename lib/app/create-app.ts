/** The app: every handler of the message table, and what runs at a start. */

import { todayOf } from '../people/today';
import type { Handlers } from '../platform/messages';
import { badgeRefresher } from './badge';
import { cardHandlers } from './card';
import { checkInHandlers, mendCheckInClock } from './check-in';
import { reconcileSites } from './counted-sites';
import { dataHandlers } from './data';
import type { Deps } from './deps';
import { local, valueAt } from './facts';
import { importHandlers } from './import';
import { noteLeft } from './left';
import { droppingOldContacts } from './old-contacts';
import { optionsHandlers } from './options';
import { peopleHandlers } from './people';
import { popupHandlers } from './popup';
import { recordHandlers } from './record';
import { settingsHandlers } from './settings';
import { watchOver } from './watch';
import { weekHandlers } from './week';

export interface App {
  handlers: Handlers;
  /** What pages wrote down while nobody listened. */
  drainJournal(): Promise<void>;
  /** At a start of the browser (`new`), an install or an update (`all` open tabs need a meter). */
  start(inject: 'new' | 'all'): Promise<void>;
  /** Settles suggestions that were left unanswered, and makes the badge agree with what waits. */
  refresh(): Promise<void>;
}

/** The first announcement comes after a first week, so the first start counts as a look. */
async function rememberFirstStart({ store, clock, zone }: Deps): Promise<void> {
  const { day } = todayOf(clock(), zone());
  await store.transact({ keys: [local.weekSeen] }, (records) =>
    valueAt(records, local.weekSeen) === undefined
      ? { put: [{ key: local.weekSeen, value: day }], result: null }
      : { result: null },
  );
}

export function createApp(given: Deps): App {
  const watch = watchOver(given);
  const deps: Deps = {
    ...given,
    store: droppingOldContacts(watch.store),
    host: {
      ...given.host,
      reconcile: (wanted, inject) =>
        watch.over('sites', () =>
          given.host.reconcile(wanted, inject, (error) => watch.fails('sites', error)),
        ),
    },
  };
  const { drainJournal: drain, record } = recordHandlers(deps);
  const drainJournal = () => watch.over('reports', drain);
  const refreshBadge = badgeRefresher(deps);
  const refresh = async () => {
    await drainJournal();
    await noteLeft(deps);
    await mendCheckInClock(deps);
    await refreshBadge();
  };
  /** What a page changes may change the badge too. */
  const hintChanged = () => {
    deps.host.hintChanged();
    refreshBadge().catch(console.error);
  };
  const ofPages: Deps = { ...deps, host: { ...deps.host, hintChanged } };
  return {
    handlers: {
      record: (batch, sender) => watch.over('reports', () => record(batch, sender)),
      ...cardHandlers(deps),
      ...popupHandlers(ofPages),
      ...optionsHandlers(ofPages),
      ...weekHandlers(ofPages),
      ...peopleHandlers(ofPages),
      ...importHandlers(ofPages),
      ...settingsHandlers(ofPages),
      ...checkInHandlers(ofPages),
      ...dataHandlers(ofPages),
    },
    drainJournal,
    refresh,
    async start(inject) {
      await reconcileSites(deps, inject);
      await rememberFirstStart(deps);
      await refresh();
    },
  };
}
