/** One delivery of a page: into the day, and, when the plan is reached, to the decision. */
import { addDays, dayOf, splitByDay } from '../ledger/days';
import { eraseFromDay, mergeDay, resolveDay } from '../ledger/documents';
import { clipBefore } from '../ledger/ranges';
import { type DayDocument, dayKey } from '../ledger/records';
import type { StoredRecord } from '../platform/store';
import { dayRecord } from '../snapshot/database';
import { type Bounds, batchFrom } from '../snapshot/record-batch';
import type { Recovery } from '../views/health';
import { noteEngine } from './counted-sites';
import { decideAfterRecord } from './decide';
import type { Deps, Some } from './deps';
import { isEngineDue } from './engine';
import {
  countedSiteOf,
  dayRange,
  type Facts,
  factsOf,
  local,
  prefixes,
  siteIdsOf,
  valueAt,
} from './facts';
import type { RecordReply, ZonedBatch } from './protocol';

/** Pages deliver within seconds; what comes in a message is of today or just before. */
const messageAge = 2 * 86_400_000;
/** The journal may have waited for the next start of the browser. */
const journalAge = 60 * 86_400_000;

const nothing: RecordReply = { armed: false };

interface Delivery {
  host: string;
  batch: ZonedBatch;
  now: number;
}

const msOf = (days: readonly DayDocument[]): number =>
  days.flatMap(({ intervals }) => intervals).reduce((sum, { start, end }) => sum + end - start, 0);

function addedTo(known: readonly DayDocument[], days: readonly DayDocument[]): number {
  const keys = new Set(days.map(dayKey));
  return msOf(days) - msOf(known.filter((doc) => keys.has(dayKey(doc))));
}

/** What a delivery adds to the days it touches, minus what was erased. */
function merged(
  { batch }: Delivery,
  site: string,
  records: StoredRecord[],
  facts: Facts,
): DayDocument[] {
  const notBefore = Number(valueAt(records, local.notBefore) ?? 0);
  const intervals = clipBefore(
    batch.intervals.map((interval) => ({ ...interval, site })),
    notBefore,
  );
  const evidence = batch.evidence
    .filter(({ minute }) => minute * 60_000 >= notBefore - 60_000)
    .map((minute) => ({ ...minute, site }));
  return splitByDay(intervals, batch.zone, evidence).map((added) => {
    const known = facts.days.find(({ day, zone }) => day === added.day && zone === added.zone);
    // The lanes of one page may claim the same instant, so a day's first delivery needs resolving too.
    const merged = known ? mergeDay(known, added) : resolveDay(added);
    return eraseFromDay(merged, facts.erasures);
  });
}

interface Taken {
  site: string;
  /** It is time to see what the site runs. */
  engineDue: boolean;
  /** Ms that nothing had told before. */
  added: number;
}

/**
 * Merges one delivery in one transaction; answers for which site, if any. A page whose
 * permission was taken away goes on telling, by message and by journal, until it is left.
 */
async function take(deps: Deps, delivery: Delivery): Promise<Taken | undefined> {
  const { host, batch, now } = delivery;
  // Rejects for what is no host at all, as a damaged journal may hold.
  const isGranted = await deps.host.granted([`*://${host}/*`]).catch(() => false);
  if (!isGranted) return undefined;
  const starts = [
    now,
    ...batch.intervals.map(({ start }) => start),
    ...batch.evidence.map(({ minute }) => minute * 60_000),
  ];
  const first = addDays(dayOf(Math.min(...starts), batch.zone), -1);
  const last = addDays(dayOf(Math.max(...starts), batch.zone), 1);
  const sites = siteIdsOf(host);
  const scope = {
    keys: [
      ...sites.map((site) => `${prefixes.setting}site/${site}`),
      ...sites.map(local.engine),
      local.notBefore,
    ],
    prefixes: [prefixes.erasure],
    ranges: [dayRange(first, last)],
  };
  return deps.store.transact(scope, (records) => {
    const facts = factsOf(records);
    const site = countedSiteOf(facts, host);
    if (site === undefined) return { result: undefined };
    const report = { key: local.report(site), value: now };
    const days = merged(delivery, site, records, facts);
    return {
      put: [...days.map(dayRecord), report],
      result: {
        site,
        added: addedTo(facts.days, days),
        engineDue: isEngineDue(records, site, now),
      },
    };
  });
}

const noteRecovery = ({ store }: Deps, recovered: Recovery): Promise<null> =>
  store.transact({}, () => ({
    put: [{ key: local.recovered, value: recovered }],
    result: null,
  }));

export function recordHandlers(deps: Deps): Some<'record'> & { drainJournal(): Promise<void> } {
  const boundsAt = (now: number, age: number): Bounds => ({
    earliest: now - age,
    latest: now,
    zone: deps.zone(),
  });

  async function drain(): Promise<void> {
    const recovered: Recovery = { at: deps.clock(), entries: 0, ms: 0 };
    for (const { key, value } of await deps.host.readJournal()) {
      const now = deps.clock();
      const host = (value as { host?: unknown } | null)?.host;
      const batch = batchFrom(value, boundsAt(now, journalAge));
      if (batch && typeof host === 'string') {
        const taken = await take(deps, { host, batch, now });
        if (taken && taken.added > 0) {
          recovered.entries += 1;
          recovered.ms += taken.added;
        }
      }
      await deps.host.dropFromJournal(key);
    }
    if (recovered.entries > 0) await noteRecovery(deps, recovered);
  }

  return {
    async record(data, sender) {
      const now = deps.clock();
      const batch = batchFrom(data, boundsAt(now, messageAge));
      if (!batch) return nothing;
      // A window without an address of its own, opened by a page: nothing says whose it is.
      if (!URL.canParse(sender.url)) return nothing;
      const host = new URL(sender.url).hostname;
      const taken = await take(deps, { host, batch, now });
      if (!taken) return nothing;
      deps.host.hintChanged();
      const { site, engineDue } = taken;
      // Its page may be gone by now; another one will tell.
      if (engineDue && sender.tabId !== undefined)
        noteEngine(deps, { site, host, tabId: sender.tabId }).catch(console.error);
      return decideAfterRecord(deps, { site, batch, now });
    },

    async drainJournal() {
      await drain();
      deps.host.hintChanged();
    },
  };
}
