/** The popup's view, and what only the popup asks. */
import { addDays } from '../ledger/days';
import { ownedDocuments } from '../ledger/documents';
import { live } from '../ledger/records';
import { addTimes, timesBySite, timesOf, underCorrections } from '../ledger/totals';
import { waitingQuestion } from '../nudges/question';
import { maySuggest } from '../people/boundaries';
import { type Today, todayOf } from '../people/today';
import { siteName, siteOfHost } from '../sites/match';
import type { PopupView } from '../views/views';
import { announcementDue } from './announcement';
import { cardViewOf } from './card';
import { countedSite } from './counted-sites';
import type { Deps, Some } from './deps';
import {
  countedSites,
  dayRange,
  type Facts,
  factsOf,
  isCounted,
  local,
  prefixes,
  settingsOf,
  valueAt,
} from './facts';
import { openNudge } from './open-nudge';
import { suggest } from './suggest';

/** ms; "the popup offers Reopen for a while". */
const reopenFor = 10 * 60_000;

function todaysTimes(facts: Facts, { day }: Today): PopupView['today'] {
  const counted = ownedDocuments(facts.days)
    .filter((doc) => doc.day === day)
    .flatMap((doc) => underCorrections(doc.intervals, live(facts.corrections)));
  const bySite = [...timesBySite(counted)].map(([site, ms]) => ({
    site,
    name: siteName(site),
    ms,
  }));
  return {
    total: addTimes([timesOf(counted)]),
    sites: bySite.sort((a, b) => b.ms.passive - a.ms.passive || (a.name < b.name ? -1 : 1)),
  };
}

function hereOf(facts: Facts, url: string | undefined): PopupView['here'] {
  if (!url || !/^https?:/.test(url)) return undefined;
  const { hostname } = new URL(url);
  const known = siteOfHost(hostname);
  const custom = isCounted(facts, hostname) ? hostname : undefined;
  const site = known?.id ?? custom;
  if (!site) return undefined;
  return {
    site,
    name: siteName(site),
    counted: isCounted(facts, site),
    origins: countedSite(site).matches,
  };
}

function unfinishedOf(facts: Facts): PopupView['unfinished'] {
  if (countedSites(facts).length === 0) return 'sites';
  return live(facts.people).length === 0 && settingsOf(facts).cards ? 'people' : undefined;
}

export function popupHandlers(deps: Deps): Some<'popup' | 'another' | 'reopen'> {
  const { store, host, clock } = deps;
  const scopeOn = (day: string) => ({
    keys: [local.weekSeen],
    prefixes: [
      prefixes.person,
      prefixes.reachOut,
      prefixes.nudge,
      prefixes.plan,
      prefixes.setting,
      prefixes.correction,
    ],
    ranges: [dayRange(addDays(day, -1), addDays(day, 1))],
  });

  async function reopenable(now: number): Promise<PopupView['reopen']> {
    const closed = await host.lastClosedTab();
    return closed && now - closed.at < reopenFor
      ? { url: closed.url, title: closed.title }
      : undefined;
  }

  return {
    async popup({ url, zone }) {
      const today = todayOf(clock(), zone);
      const records = await store.read(scopeOn(today.day));
      const facts = factsOf(records);
      const settings = settingsOf(facts);
      const nudge = openNudge(facts, today.now);
      const open = nudge ? cardViewOf(facts, nudge.id, today) : null;
      return {
        today: todaysTimes(facts, today),
        unfinished: unfinishedOf(facts),
        suggestion: open?.suggestion ?? suggest(facts, today),
        nudgeId: open?.suggestion && open.nudgeId,
        waiting: waitingQuestion(facts.reachOuts, facts.people, today),
        people: live(facts.people)
          .filter((person) => person.boundary === undefined || maySuggest(person, today))
          .map(({ id, name, kind }) => ({ id, name, group: kind === 'group' })),
        paused: settings.paused,
        cards: settings.cards,
        resting: settings.resting,
        here: hereOf(facts, url),
        reopen: await reopenable(today.now),
        hideNames: settings.hideNames,
        announceWeek: announcementDue(valueAt(records, local.weekSeen), settings, today),
      };
    },

    async another({ not, zone }) {
      const today = todayOf(clock(), zone);
      const facts = factsOf(await store.read(scopeOn(today.day)));
      return suggest(facts, today, not) ?? null;
    },

    async reopen() {
      await host.reopenTab();
      return null;
    },
  };
}
