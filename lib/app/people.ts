/** Noting people and contacts. */
import { live } from '../ledger/records';
import { answerQuestion } from '../nudges/question';
import type { Person, ReachOut } from '../people/person';
import type { StoredRecord } from '../platform/store';
import { change, undo } from './change';
import type { Deps, Some } from './deps';
import { factsOf, prefixes, valueAt } from './facts';
import { newId } from './ids';
import { recentNudges } from './open-nudge';

const withoutPerson = <R extends { personId?: string }>(record: R, now: number) => {
  const { personId: _, ...rest } = record;
  return { ...rest, updatedAt: now };
};

/** A tombstone of id and time only; what was noted of contacts loses the reference (D2). */
function erasePerson(records: StoredRecord[], id: string, now: number): StoredRecord[] {
  const loose = records.filter(
    ({ key, value }) =>
      !key.startsWith(prefixes.person) && (value as { personId?: string }).personId === id,
  );
  return [
    { key: prefixes.person + id, value: { id, updatedAt: now, deleted: true } },
    ...loose.map(({ key, value }) => ({ key, value: withoutPerson(value as ReachOut, now) })),
  ];
}

export function peopleHandlers({
  store,
  host,
  clock,
  random,
}: Deps): Some<'putPerson' | 'removePerson' | 'noteContact' | 'noteOpened' | 'answer' | 'undo'> {
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
        const known = valueAt(records, key) as Person | undefined;
        const createdAt = known?.createdAt ?? person.createdAt ?? now;
        return [{ key, value: { ...person, createdAt, updatedAt: now } }];
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
      await undo(store, before, clock());
      host.hintChanged();
      return null;
    },
  };
}
