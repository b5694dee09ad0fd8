/** Noting people and contacts. */
import { type Kept, live } from '../ledger/records';
import { answerQuestion } from '../nudges/question';
import { boundaryAfter } from '../people/boundaries';
import { editedOver } from '../people/edited';
import { type Person, type ReachOut, wasRemoved } from '../people/person';
import { tidyPerson } from '../people/tidy';
import type { StoredRecord } from '../platform/store';
import { forgetInNudge, forgetInReachOut } from '../snapshot/forget';
import { change, undo } from './change';
import { reconcileSites } from './counted-sites';
import type { Deps, Some } from './deps';
import { factsOf, prefixes, valueAt } from './facts';
import { newId } from './ids';
import { recentNudges } from './open-nudge';

/** A tombstone of id and time only; what was noted of contacts and suggestions forgets them (D2). */
function erasePerson(records: StoredRecord[], id: string, now: number): StoredRecord[] {
  const facts = factsOf(records);
  const erased = new Set([id]);
  const put: StoredRecord[] = [
    { key: prefixes.person + id, value: { id, updatedAt: now, deleted: true } },
  ];
  for (const before of facts.reachOuts) {
    const after = forgetInReachOut(before, erased);
    if (after !== before) {
      put.push({ key: prefixes.reachOut + after.id, value: { ...after, updatedAt: now } });
    }
  }
  for (const before of facts.nudges) {
    const after = forgetInNudge(before, erased);
    if (after !== before) {
      put.push({ key: prefixes.nudge + after.id, value: { ...after, updatedAt: now } });
    }
  }
  return put;
}

export function peopleHandlers(
  deps: Deps,
): Some<'putPerson' | 'removePerson' | 'noteContact' | 'noteOpened' | 'answer' | 'undo'> {
  const { store, host, clock, random } = deps;
  const reachOut = (
    noted: Omit<ReachOut, 'id' | 'updatedAt'>,
    now: number,
  ): StoredRecord & { value: ReachOut } => {
    const id = newId(now, random);
    return { key: prefixes.reachOut + id, value: { ...noted, id, updatedAt: now } };
  };

  return {
    async putPerson(person) {
      const now = clock();
      const key = prefixes.person + person.id;
      const before = await change(store, { keys: [key] }, (records) => {
        const known = valueAt(records, key) as Kept<Person> | undefined;
        if (known?.deleted) throw new Error(wasRemoved);
        const createdAt = known?.createdAt ?? person.createdAt ?? now;
        const whole = editedOver(tidyPerson(person), known);
        const { boundary: _, boundaryAt: __, changesBoundary: ___, ...edited } = whole;
        const decided = boundaryAfter(person, known, now);
        return [{ key, value: { ...edited, ...decided, createdAt, updatedAt: now } }];
      });
      host.hintChanged();
      return before;
    },

    async removePerson({ id }) {
      const scope = {
        keys: [prefixes.person + id],
        prefixes: [prefixes.reachOut, prefixes.nudge],
      };
      const before = await change(store, scope, (records) => erasePerson(records, id, clock()));
      host.hintChanged();
      return before;
    },

    async noteContact({ personIds, state, at, channel, nudgeId }) {
      const now = clock();
      const nudgeKey = prefixes.nudge + (nudgeId ?? '');
      const before = await change(store, { keys: [nudgeKey] }, (records) => [
        ...personIds.map((personId) => reachOut({ personId, state, at, channel, nudgeId }, now)),
        ...live(factsOf(records).nudges).map((nudge) => ({
          key: nudgeKey,
          value: { ...nudge, outcome: state, outcomeAt: now, updatedAt: now },
        })),
      ]);
      host.hintChanged();
      return before;
    },

    async noteOpened({ personId, channel, nudgeId }) {
      const now = clock();
      const before = await change(store, {}, () => [
        reachOut({ personId, state: 'opened', at: now, channel, nudgeId }, now),
      ]);
      host.hintChanged();
      return before;
    },

    async answer({ reachOutId, answer }) {
      const now = clock();
      const key = prefixes.reachOut + reachOutId;
      const scope = { keys: [key], ranges: [recentNudges(now)] };
      const before = await change(store, scope, (records) => {
        const facts = factsOf(records);
        const [known] = live(facts.reachOuts);
        if (!known) return [];
        const from = live(facts.nudges).find(({ id }) => id === known.nudgeId);
        const { reachOut, nudge } = answerQuestion(known, from, answer, now);
        return [
          { key, value: reachOut },
          ...(nudge ? [{ key: prefixes.nudge + nudge.id, value: nudge }] : []),
        ];
      });
      host.hintChanged();
      return before;
    },

    async undo(before) {
      const taken = await undo(store, before, clock());
      const sites = before.some(({ key }) => key.startsWith(`${prefixes.setting}site/`));
      if (sites) await reconcileSites(deps, 'new');
      host.hintChanged();
      return taken;
    },
  };
}
