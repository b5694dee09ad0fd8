/** The options page's view. */

import { live } from '../ledger/records';
import { lastContacts } from '../people/contacts';
import { due } from '../people/due';
import type { StoredRecord } from '../platform/store';
import { sites as builtIn } from '../sites';
import { siteName } from '../sites/match';
import { parseRecord } from '../snapshot/database';
import type { OptionsView, PersonRow, SiteRow } from '../views/views';
import { countedSite } from './counted-sites';
import type { Deps, Some } from './deps';
import {
  countedSites,
  type Facts,
  factsOf,
  isCounted,
  isQuiet,
  local,
  prefixes,
  settingsOf,
  valueAt,
} from './facts';

function peopleRows(facts: Facts, now: number): PersonRow[] {
  const contacts = lastContacts(facts.reachOuts);
  return live(facts.people).map((person) => {
    const last = contacts.get(person.id);
    return {
      person,
      lastNoted: last?.at,
      lastState: last?.state,
      due: person.goal && last ? due(person, last.at, now) : undefined,
    };
  });
}

/** Built-in sites, then the hosts a person added. */
const allSites = (facts: Facts): string[] => {
  const known = new Set(builtIn.map(({ id }) => id));
  return [...known, ...countedSites(facts).filter((site) => !known.has(site))];
};

async function siteRow(
  { host }: Deps,
  facts: Facts,
  records: StoredRecord[],
  site: string,
): Promise<SiteRow> {
  const { matches } = countedSite(site);
  return {
    site,
    name: siteName(site),
    custom: !builtIn.some(({ id }) => id === site),
    counted: isCounted(facts, site),
    granted: await host.granted(matches),
    origins: matches,
    lastReport: valueAt(records, local.report(site)) as number | undefined,
    plan: live(facts.plans).find(({ id }) => id === `site/${site}`)?.minutes,
    quiet: isQuiet(facts, site),
  };
}

export function optionsHandlers(deps: Deps): Some<'options'> {
  const { store, host, clock } = deps;
  const scope = {
    prefixes: [prefixes.person, prefixes.reachOut, prefixes.plan, prefixes.setting, local.reports],
  };

  return {
    async options(): Promise<OptionsView> {
      const [records, journal] = await Promise.all([store.read(scope), host.readJournal()]);
      const facts = factsOf(records);
      const read = records.filter(({ key }) => !key.startsWith(local.reports));
      const damaged = read.some(({ key, value }) => parseRecord(key, value) === null);
      return {
        people: peopleRows(facts, clock()),
        sites: await Promise.all(
          allSites(facts).map((site) => siteRow(deps, facts, records, site)),
        ),
        plans: live(facts.plans),
        settings: settingsOf(facts),
        health: {
          storage: damaged ? 'failing' : 'ok',
          journalWaiting: journal.length,
          version: host.version,
        },
      };
    },
  };
}
