/** The options page's view. */

import { addDays } from '../ledger/days';
import { live } from '../ledger/records';
import { hasBoundary, maySuggest } from '../people/boundaries';
import { lastContacts } from '../people/contacts';
import { comingDate } from '../people/dates';
import { due } from '../people/due';
import { type Today, todayOf } from '../people/today';
import type { StoredRecord } from '../platform/store';
import { sites as builtIn } from '../sites';
import { siteName } from '../sites/match';
import type { OptionsView, PersonRow, SiteRow } from '../views/views';
import { checkInDue } from '../wellbeing/check-in';
import { countedSite } from './counted-sites';
import type { Deps, Some } from './deps';
import {
  countedSites,
  dayRange,
  type Facts,
  factsOf,
  isCounted,
  isQuiet,
  local,
  prefixes,
  settingsOf,
  valueAt,
} from './facts';
import { healthOf } from './health';

/** Days in which a date is worth a word in the list. */
const comingWithin = 7;

function peopleRows(facts: Facts, today: Today): PersonRow[] {
  const { now, day } = today;
  const contacts = lastContacts(facts.reachOuts);
  return live(facts.people).map((person) => {
    const last = contacts.get(person.id);
    return {
      person,
      lastNoted: last?.at,
      lastState: last?.state,
      due: person.goal && last ? due(person, last.at, now) : undefined,
      turn: maySuggest(person, today) ? due(person, last?.at, now) : undefined,
      coming: hasBoundary(person, day) ? undefined : comingDate(person.dates, day, comingWithin),
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
  const counted = isCounted(facts, site);
  return {
    site,
    name: siteName(site),
    custom: !builtIn.some(({ id }) => id === site),
    counted,
    chosenAt: counted ? facts.settings[`site/${site}`]?.updatedAt : undefined,
    granted: await host.granted(matches),
    origins: matches,
    lastReport: valueAt(records, local.report(site)) as number | undefined,
    plan: live(facts.plans).find(({ id }) => id === `site/${site}`)?.minutes,
    quiet: isQuiet(facts, site),
  };
}

export function optionsHandlers(deps: Deps): Some<'options'> {
  const { store, clock } = deps;
  /** Days and corrections only for their health; a look at the last week's is cheap. */
  const scopeAt = ({ day }: Today) => ({
    keys: [local.recovered],
    prefixes: [
      prefixes.person,
      prefixes.reachOut,
      prefixes.plan,
      prefixes.setting,
      prefixes.correction,
      local.reports,
    ],
    ranges: [dayRange(addDays(day, -7), addDays(day, 1))],
  });

  return {
    async options({ zone }): Promise<OptionsView> {
      const today = todayOf(clock(), zone);
      const records = await store.read(scopeAt(today));
      const facts = factsOf(records);
      const settings = settingsOf(facts);
      return {
        people: peopleRows(facts, today),
        sites: await Promise.all(
          allSites(facts).map((site) => siteRow(deps, facts, records, site)),
        ),
        checkInDue: checkInDue(settings, today.now),
        plans: live(facts.plans).filter(({ since }) => since === undefined),
        settings,
        iconPinned: await deps.host.isIconPinned(),
        health: await healthOf(deps, records),
      };
    },
  };
}
