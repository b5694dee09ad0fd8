/**
 * What the meter earned, on its way to the background: four seconds after the first undelivered
 * moment, at a natural break when a suggestion waits, and when the page goes away. No timer runs
 * while nothing is counted.
 */
import type { Blocker, RecordReply } from '../app/protocol';
import { collect, type Tally } from '../meter/claims';
import type { Claim } from '../meter/meter';
import { api, isAlive, tell } from './page-api';
import { ago } from './page-clock';
import { shownNow } from './page-dom';

/** Ms. The most that is lost when the browser dies is this and the way to the store. */
const patience = 4_000;
/** Ms since the last delivery after which a signal delivers by itself: a timer may have been taken away. */
const late = 5_000;
const minute = 60_000;
/** Messages a minute; some are kept back from breaks, so that counting never waits for them. */
const budget = 16;
const breakBudget = 12;

export interface Source {
  /** Credits what has passed. */
  settle(): Claim[];
  isCounting(): boolean;
  tally: Tally;
  replied(reply: RecordReply): void;
  /** The extension is gone. */
  orphaned(): void;
}

export interface Delivery {
  add(claims: Claim[]): void;
  /** Delivers now and says that a card may appear, unless one of these is in the way. */
  atBreak(blockers: Blocker[]): void;
  /** Delivers now, in two ways: each browser loses one of them from a closing page (trap 4). */
  last(): void;
}

export function createDelivery(source: Source): Delivery {
  let waiting: Claim[] = [];
  const flying = new Set<Claim[]>();
  let timer = 0;
  // The start counts as one: a page that loads does not talk.
  let sent = [Date.now()];

  const schedule = (): void => {
    if (timer || (waiting.length === 0 && !source.isCounting())) return;
    timer = self.setTimeout(() => {
      timer = 0;
      if (hasBudget(budget)) deliver();
      schedule();
    }, patience);
  };
  const hasBudget = (limit: number): boolean => {
    sent = sent.filter((moment) => ago(moment) < minute);
    return sent.length < limit;
  };
  const deliver = (blockers?: Blocker[], isLast = false): void => {
    self.clearTimeout(timer);
    timer = 0;
    if (!isAlive()) {
      waiting = [];
      source.orphaned();
      return;
    }
    collect(waiting, source.settle());
    if (isLast) for (const claims of flying) collect(waiting, claims);
    if (!blockers && waiting.length === 0) return;
    const intervals = waiting;
    const now = Math.floor(Date.now() / minute);
    const batch = {
      intervals,
      evidence: source.tally.counts,
      // It may be read in another zone. Asking takes milliseconds, so what is told at once goes without.
      zone: isLast ? Intl.DateTimeFormat().resolvedOptions().timeZone : undefined,
      atBreak: !!blockers,
      blockers: blockers ?? [],
    };
    waiting = [];
    // A page that hides ever again leaves the rest to its journal.
    if (!isLast || hasBudget(budget)) {
      sent.push(Date.now());
      flying.add(intervals);
      tell('record', batch)
        // What failed goes again; the union makes a second delivery harmless.
        .then(
          (reply) => {
            // Counts are cumulative: the last minute's go again when they have grown.
            const { tally } = source;
            tally.counts = tally.counts.filter(({ minute: of }) => of >= now);
            source.replied(reply);
          },
          () => {
            collect(waiting, intervals);
            schedule();
          },
        )
        .finally(() => flying.delete(intervals));
    }
    if (isLast)
      api.storage.local
        .set({
          [`journal/${Math.random()}`]: {
            host: new URL(shownNow()).hostname,
            ...batch,
          },
        })
        .catch(() => {});
  };
  return {
    add(claims) {
      collect(waiting, claims);
      // A page shares the numbers of timers, and may clear all there are. The end of a long gap tells of
      // more than may be lost when the browser dies.
      if ((ago(sent.at(-1)) > late || claims.some((claim) => claim.weak)) && hasBudget(budget))
        deliver();
      schedule();
    },
    atBreak(blockers) {
      if (hasBudget(breakBudget)) deliver(blockers);
      schedule();
    },
    last() {
      deliver(undefined, true);
    },
  };
}
