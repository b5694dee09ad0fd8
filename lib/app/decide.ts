/** After a delivery: is the plan reached, and is this the moment? One transaction decides and records (N1). */

import { boutAt } from '../ledger/bouts';
import { addDays, dayOf } from '../ledger/days';
import { acrossDocuments, ownedDocuments } from '../ledger/documents';
import type { Interval } from '../ledger/interval';
import { live } from '../ledger/records';
import { timesOf, underCorrections } from '../ledger/totals';
import { decide, type Moment, prospect } from '../nudges/decide';
import type { Facts as NudgeFacts } from '../nudges/facts';
import { reachedPlan } from '../nudges/plan';
import type { Change, StoredRecord } from '../platform/store';
import { badgeRefresher } from './badge';
import type { Deps } from './deps';
import { dayRange, type Facts, factsOf, prefixes, settingsOf } from './facts';
import { newId } from './ids';
import { recentNudges } from './open-nudge';
import type { RecordReply, ZonedBatch } from './protocol';

interface Delivery {
  site: string;
  batch: ZonedBatch;
  now: number;
}

/** ms; a delivery is at most this much older than what it tells. */
const fresh = 30_000;

const dayScope = ({ batch, now }: Delivery): [string, string] => {
  const day = dayOf(now, batch.zone);
  return dayRange(addDays(day, -1), addDays(day, 1));
};

function momentOf(facts: Facts, timeline: Interval[], { site, batch, now }: Delivery): Moment {
  const { zone } = batch;
  const corrections = live(facts.corrections);
  const day = dayOf(now, zone);
  const today = ownedDocuments(facts.days).filter((doc) => doc.day === day);
  const counted = today.flatMap((doc) => underCorrections(doc.intervals, corrections));
  return {
    now,
    zone,
    site,
    boutPassive: boutAt(timeline, corrections, now)?.passive ?? 0,
    dayPassive: timesOf(counted).passive,
  };
}

const nudgeFacts = (facts: Facts): NudgeFacts => ({
  ...facts,
  settings: settingsOf(facts),
  quiet: new Set(
    Object.entries(facts.settings)
      .filter(([key, { value }]) => key.startsWith('quiet/') && value === true)
      .map(([key]) => key.slice('quiet/'.length)),
  ),
});

const settingRecords = (values: object, updatedAt: number): StoredRecord[] =>
  Object.entries(values).map(([key, value]) => ({
    key: prefixes.setting + key,
    value: { value, updatedAt },
  }));

/** The cheap question first: most deliveries are below the plan, and need neither people nor history. */
async function planIsReached({ store }: Deps, delivery: Delivery): Promise<boolean> {
  const scope = { prefixes: [prefixes.plan, prefixes.correction], ranges: [dayScope(delivery)] };
  const facts = factsOf(await store.read(scope));
  const moment = momentOf(facts, acrossDocuments(facts.days), delivery);
  return reachedPlan(facts.plans, moment) !== undefined;
}

function decideNow(
  delivery: Delivery,
  records: StoredRecord[],
  random: () => number,
): Change<RecordReply> {
  const { batch, now } = delivery;
  const facts = factsOf(records);
  const known = nudgeFacts(facts);
  const timeline = acrossDocuments(facts.days);
  const moment = momentOf(facts, timeline, delivery);
  const { armed, settings } = prospect(known, moment);
  const notYet = { put: settingRecords(settings ?? {}, now), result: { armed } };
  if (!batch.atBreak) return notYet;
  const latest = timeline.at(-1);
  const decision = decide(
    known,
    {
      ...moment,
      kind: latest && now - latest.end < fresh ? latest.kind : undefined,
      atBreak: batch.atBreak,
      blockers: batch.blockers,
      id: newId(now, random),
    },
    random,
  );
  if ('wait' in decision) return notYet;
  const { show } = decision;
  return {
    put: [{ key: prefixes.nudge + show.id, value: show }],
    result: { armed: false, ...(show.form === 'badge' ? {} : { show: show.id }) },
  };
}

export async function decideAfterRecord(deps: Deps, delivery: Delivery): Promise<RecordReply> {
  if (!(await planIsReached(deps, delivery))) return { armed: false };
  const scope = {
    prefixes: [
      prefixes.plan,
      prefixes.correction,
      prefixes.setting,
      prefixes.person,
      prefixes.reachOut,
    ],
    ranges: [dayScope(delivery), recentNudges(delivery.now)],
  };
  const reply = await deps.store.transact(scope, (records) =>
    decideNow(delivery, records, deps.random),
  );
  if (delivery.batch.atBreak) await badgeRefresher(deps)();
  return reply;
}
