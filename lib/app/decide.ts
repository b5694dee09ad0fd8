/** After a delivery: is the plan reached, and is this the moment? One transaction decides and records (N1). */

import { boutAt } from '../ledger/bouts';
import { addDays, dayOf } from '../ledger/days';
import { acrossDocuments, ownedDocuments } from '../ledger/documents';
import type { Interval } from '../ledger/interval';
import { live } from '../ledger/records';
import { timesOf, underCorrections } from '../ledger/totals';
import { passiveSince, visitStart } from '../ledger/visits';
import { type Asked, isAskDue, isAsking, noteAsked, nothingAsked } from '../nudges/ask';
import {
  decide,
  isMomentToAsk,
  type Moment,
  mayAsk,
  type PageMoment,
  prospect,
} from '../nudges/decide';
import type { Facts as NudgeFacts } from '../nudges/facts';
import { reachedPlan } from '../nudges/plan';
import { todayOf } from '../people/today';
import type { Change, StoredRecord } from '../platform/store';
import { answerFor } from '../settings/settings';
import { badgeRefresher } from './badge';
import type { Deps } from './deps';
import { dayRange, type Facts, factsOf, local, prefixes, settingsOf, valueAt } from './facts';
import { newId } from './ids';
import { recentNudges } from './open-nudge';
import type { RecordReply, ZonedBatch } from './protocol';

interface Delivery {
  site: string;
  batch: ZonedBatch;
  now: number;
  /** The icon is in the toolbar; undefined where the browser does not tell. */
  inSight: boolean | undefined;
}

interface AskableMoment extends Moment {
  isAskDue: boolean;
}

/** ms; a delivery is at most this much older than what it tells. */
const fresh = 30_000;

const dayScope = ({ batch, now }: Delivery): [string, string] => {
  const day = dayOf(now, batch.zone);
  return dayRange(addDays(day, -1), addDays(day, 1));
};

function momentOf(
  facts: Facts,
  timeline: Interval[],
  { site, batch, now }: Delivery,
  asked: Asked,
): AskableMoment {
  const { zone } = batch;
  const corrections = live(facts.corrections);
  const today = todayOf(now, zone);
  const ofDay = ownedDocuments(facts.days).filter((doc) => doc.day === today.day);
  const counted = ofDay.flatMap((doc) => underCorrections(doc.intervals, corrections));
  const began = visitStart(timeline, site, now);
  const answer = answerFor(facts.plans, site, { visitStart: began, dayStart: today.start });
  return {
    now,
    zone,
    site,
    boutPassive: boutAt(timeline, corrections, now)?.passive ?? 0,
    dayPassive: timesOf(counted).passive,
    ...(answer && {
      intended: {
        minutes: answer.minutes,
        passive: passiveSince(timeline, corrections, site, answer.since),
      },
    }),
    isAsking: isAsking(asked, site, now, answer?.since),
    isAskDue: isAskDue(settingsOf(facts), asked, { site, today, visitStart: began }),
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

const askedIn = (records: StoredRecord[]): Asked =>
  (valueAt(records, local.asked) as Asked | undefined) ?? nothingAsked;

/** The cheap questions first: most deliveries are below the plan, and need neither people nor history. */
async function isWorthDeciding({ store }: Deps, delivery: Delivery): Promise<boolean> {
  const scope = {
    keys: [local.asked, `${prefixes.setting}ask`, `${prefixes.setting}askCap`],
    prefixes: [prefixes.plan, prefixes.correction],
    ranges: [dayScope(delivery)],
  };
  const records = await store.read(scope);
  const facts = factsOf(records);
  const timeline = acrossDocuments(facts.days);
  const moment = momentOf(facts, timeline, delivery, askedIn(records));
  return moment.isAskDue || reachedPlan(facts.plans, moment) !== undefined;
}

/** Ms; whoever wrote this recently is writing. The page itself sees this of its own fields only. */
const composing = 10_000;

/** What the page is doing, from what it says and from what all frames of the site have delivered. */
function pageOf(
  moment: Moment,
  timeline: Interval[],
  { batch, now }: Delivery,
  id: string,
): PageMoment {
  const latest = timeline.at(-1);
  const writes = timeline.some(
    ({ kind, site, end }) => kind === 'active' && site === moment.site && now - end < composing,
  );
  return {
    ...moment,
    kind: latest && now - latest.end < fresh ? latest.kind : undefined,
    atBreak: batch.atBreak,
    blockers: writes ? [...batch.blockers, 'composing'] : batch.blockers,
    id,
  };
}

function decideNow(
  delivery: Delivery,
  records: StoredRecord[],
  random: () => number,
): Change<RecordReply> {
  const { site, batch, now } = delivery;
  const facts = factsOf(records);
  const known = nudgeFacts(facts);
  const timeline = acrossDocuments(facts.days);
  const asked = askedIn(records);
  const moment = momentOf(facts, timeline, delivery, asked);
  const { armed, settings } = prospect(known, moment);
  const asks = moment.isAskDue && mayAsk(known, moment);
  const notYet = {
    put: settingRecords(settings ?? {}, now),
    result: { armed: armed || asks },
  };
  if (!batch.atBreak) return notYet;
  const page = {
    ...pageOf(moment, timeline, delivery, newId(now, random)),
    inSight: delivery.inSight ?? (known.settings.iconInSight || undefined),
  };
  if (asks) {
    if (!isMomentToAsk(page)) return notYet;
    const value = noteAsked(asked, site, todayOf(now, batch.zone));
    const question = `${known.settings.ask}/${site}`;
    return { put: [{ key: local.asked, value }], result: { armed: false, show: question } };
  }
  const decision = decide(known, page, random);
  if ('wait' in decision) return notYet;
  const { show } = decision;
  return {
    put: [{ key: prefixes.nudge + show.id, value: show }],
    result: { armed: false, ...(show.form === 'badge' ? {} : { show: show.id }) },
  };
}

export async function decideAfterRecord(
  deps: Deps,
  told: Omit<Delivery, 'inSight'>,
): Promise<RecordReply> {
  const delivery = { ...told, inSight: undefined };
  if (!(await isWorthDeciding(deps, delivery))) return { armed: false };
  const scope = {
    keys: [local.asked],
    prefixes: [
      prefixes.plan,
      prefixes.correction,
      prefixes.setting,
      prefixes.person,
      prefixes.reachOut,
    ],
    ranges: [dayScope(delivery), recentNudges(delivery.now)],
  };
  const inSight = delivery.batch.atBreak ? await deps.host.isIconPinned() : undefined;
  const reply = await deps.store.transact(scope, (records) =>
    decideNow({ ...delivery, inSight }, records, deps.random),
  );
  // The page waits for the answer, the badge for nobody.
  if (delivery.batch.atBreak) badgeRefresher(deps)().catch(console.error);
  return reply;
}
