/** The card's view and answers; the only place that turns a nudge's number into a name. */
import { live } from '../ledger/records';
import { applyCardAct, type Effect } from '../nudges/outcomes';
import { lastContacts } from '../people/contacts';
import { type Today, todayOf } from '../people/today';
import type { StoredRecord } from '../platform/store';
import { siteName } from '../sites/match';
import { cardView } from '../views/card';
import type { CardView } from '../views/views';
import { badgeRefresher } from './badge';
import { wayBack } from './change';
import type { Deps, Some } from './deps';
import { type Facts, factsOf, prefixes, settingsOf, siteIdsOf } from './facts';
import { newId } from './ids';
import { recentNudges } from './open-nudge';
import { choosing, passedOverOn, ranked, supportOf } from './suggest';

export function cardViewOf(facts: Facts, id: string, today: Today): CardView | null {
  const nudge = facts.nudges.find((one) => one.id === id);
  if (!nudge || nudge.deleted) return null;
  const settings = settingsOf(facts);
  const { personId } = nudge;
  return cardView(
    nudge,
    facts.people.find((person) => person.id === personId),
    {
      today,
      siteName: siteName(nudge.site),
      lastNoted:
        personId === undefined ? undefined : lastContacts(facts.reachOuts).get(personId)?.at,
      more: ranked(facts, today).some(({ person }) => person.id !== personId),
      support: supportOf(facts, nudge, today),
      passedOver: passedOverOn(nudge, facts, today),
      anyone: live(facts.people).length > 0,
      forms: settings.forms,
      turnsSaid: settings.turnsSaid,
      nobody: settings.nobody,
      hideNames: settings.hideNames,
    },
  );
}

const recordsOf = ({ nudge, reachOut, person, settings, quiet }: Effect, now: number) => {
  const records: StoredRecord[] = [{ key: prefixes.nudge + nudge.id, value: nudge }];
  if (reachOut) records.push({ key: prefixes.reachOut + reachOut.id, value: reachOut });
  if (person) records.push({ key: prefixes.person + person.id, value: person });
  for (const [key, value] of Object.entries({
    ...settings,
    ...(quiet === undefined ? {} : { [`quiet/${quiet}`]: true }),
  })) {
    records.push({ key: prefixes.setting + key, value: { value, updatedAt: now } });
  }
  return records;
};

export function cardHandlers(deps: Deps): Some<'card' | 'cardAct' | 'nudge' | 'prepare'> {
  const { store, host, clock, random, zone } = deps;
  const refreshBadge = badgeRefresher(deps);
  const scopeOf = (id: string, now: number) => ({
    keys: [prefixes.nudge + id],
    prefixes: [prefixes.person, prefixes.reachOut, prefixes.setting],
    ranges: [recentNudges(now)],
  });

  async function act(id: string, cardAct: Parameters<typeof applyCardAct>[1]) {
    const today = todayOf(clock(), zone());
    const answer = await store.transact(scopeOf(id, today.now), (records) => {
      const facts = factsOf(records);
      const nudge = live(facts.nudges).find((one) => one.id === id);
      if (!nudge) return { result: null };
      const effect = applyCardAct(nudge, cardAct, {
        facts: choosing(facts),
        today,
        id: newId(today.now, random),
        random,
      });
      const put = recordsOf(effect, today.now);
      const undo = wayBack(records, put);
      const after = factsOf([
        ...records.filter(({ key }) => !put.some((record) => record.key === key)),
        ...put,
      ]);
      const view = cardViewOf(after, id, today);
      return { put, result: view && { ...view, undo } };
    });
    await refreshBadge();
    host.hintChanged();
    return answer;
  }

  return {
    async card({ id }) {
      const today = todayOf(clock(), zone());
      return cardViewOf(factsOf(await store.read(scopeOf(id, today.now))), id, today);
    },

    async cardAct({ id, act: cardAct }, sender) {
      const answer = await act(id, cardAct);
      if (answer && cardAct.do === 'done') {
        const isMeant = (name: string) => siteIdsOf(name).includes(answer.site.id);
        await host.closeTab(sender.tabId, clock(), isMeant);
      }
      return answer;
    },

    async prepare(_, sender) {
      if (sender.tabId !== undefined) await host.injectCard(sender.tabId);
      return null;
    },

    async nudge({ event }) {
      // Removed by its page, or left behind: the badge and the popup carry it on (N3).
      if (event === 'removed') await refreshBadge();
      return null;
    },
  };
}
