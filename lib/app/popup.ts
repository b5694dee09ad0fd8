/** The popup's view, and what only the popup asks. */
import { addDays } from '../ledger/days';
import { ownedDocuments } from '../ledger/documents';
import { live } from '../ledger/records';
import { waitingQuestion } from '../nudges/question';
import { hasBoundary } from '../people/boundaries';
import { type Today, todayOf } from '../people/today';
import { siteName, siteOfHost } from '../sites/match';
import type { PopupView } from '../views/views';
import { dayMinutes } from '../week/day-minutes';
import { announcedIn, announcedKeys, announcementOf } from './announcement';
import { cardViewOf } from './card';
import { countedSite } from './counted-sites';
import type { Deps, Some } from './deps';
import {
  countedSiteOf,
  countedSites,
  dayRange,
  type Facts,
  factsOf,
  isCounted,
  prefixes,
  settingsOf,
} from './facts';
import { openNudge, recentNudges } from './open-nudge';
import { startWith, suggest, suggestSupport, supportOf } from './suggest';

/** ms; "the popup offers Reopen for a while". */
const reopenFor = 10 * 60_000;

/** Without the browser's permission nothing is counted, whatever was chosen. */
async function hereOf(
  { host }: Deps,
  facts: Facts,
  url: string | undefined,
): Promise<PopupView['here']> {
  if (!url || !/^https?:/.test(url)) return undefined;
  const { hostname } = new URL(url);
  const site = countedSiteOf(facts, hostname) ?? siteOfHost(hostname)?.id;
  if (!site) return undefined;
  const origins = countedSite(site).matches;
  const chosen = isCounted(facts, site);
  const counted = chosen && (await host.granted(origins));
  return { site, name: siteName(site), chosen, counted, origins };
}

function todayIn({ days, corrections }: Facts, day: string): PopupView['today'] {
  const { total, sites, visits } = dayMinutes(ownedDocuments(days), day, corrections, siteName);
  return { total, sites, visits: visits.reverse() };
}

function unfinishedOf(facts: Facts): PopupView['unfinished'] {
  if (countedSites(facts).length === 0) return 'sites';
  return live(facts.people).length === 0 && settingsOf(facts).cards ? 'people' : undefined;
}

export function popupHandlers(
  deps: Deps,
): Some<'popup' | 'another' | 'support' | 'start' | 'reopen'> {
  const { store, host, clock } = deps;
  const scopeOn = ({ day, now }: Today) => ({
    keys: announcedKeys,
    prefixes: [
      prefixes.person,
      prefixes.reachOut,
      prefixes.plan,
      prefixes.setting,
      prefixes.correction,
    ],
    ranges: [dayRange(addDays(day, -1), addDays(day, 1)), recentNudges(now)],
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
      const records = await store.read(scopeOn(today));
      const facts = factsOf(records);
      const settings = settingsOf(facts);
      const nudge = openNudge(facts, today.now);
      const open = nudge ? cardViewOf(facts, nudge.id, today) : null;
      return {
        today: todayIn(facts, today.day),
        unfinished: unfinishedOf(facts),
        suggestion: open?.suggestion ?? suggest(facts, today),
        nudgeId: open?.suggestion && open.nudgeId,
        support: open?.suggestion ? open.support : supportOf(facts, undefined, today),
        waiting: waitingQuestion(facts.reachOuts, facts.people, today),
        people: live(facts.people)
          .filter((person) => !hasBoundary(person, today.day))
          .map(({ id, name, kind }) => ({ id, name, group: kind === 'group' })),
        paused: settings.paused,
        cards: settings.cards,
        resting: settings.resting,
        here: await hereOf(deps, facts, url),
        reopen: await reopenable(today.now),
        hideNames: settings.hideNames,
        announceWeek: announcementOf(announcedIn(records), settings, today).due,
      };
    },

    async another({ not, zone }) {
      const today = todayOf(clock(), zone);
      const facts = factsOf(await store.read(scopeOn(today)));
      return suggest(facts, today, not) ?? null;
    },

    async support({ kind, zone }) {
      const today = todayOf(clock(), zone);
      const facts = factsOf(await store.read(scopeOn(today)));
      return suggestSupport(facts, kind, today) ?? null;
    },

    async start({ zone, ...asked }) {
      const today = todayOf(clock(), zone);
      const facts = factsOf(await store.read(scopeOn(today)));
      return startWith(facts, asked, today) ?? null;
    },

    async reopen() {
      await host.reopenTab();
      return null;
    },
  };
}
