/**
 * Plays a trace through the product, from signals to a day's totals, as pages and background do it:
 * meter, deliveries, day documents. Nothing of the product's own reckoning is repeated here.
 */
import { splitByDay } from '../../lib/ledger/days';
import { mergeDay, ownedDocuments } from '../../lib/ledger/documents';
import { type Kind, kinds } from '../../lib/ledger/interval';
import { type DayDocument, dayKey } from '../../lib/ledger/records';
import {
  addTimes,
  type Times,
  timesBySite,
  timesOf,
  underCorrections,
} from '../../lib/ledger/totals';
import { collect } from '../../lib/meter/claims';
import {
  advance,
  type Claim,
  idle,
  isCounting,
  type MeterState,
  type Moment,
  type Step,
  settle,
} from '../../lib/meter/meter';
import type { Trace, TraceSignal } from './trace';

export type Seconds = Record<Kind, number>;

export interface Counted {
  /** By local day, `YYYY-MM-DD`. */
  seconds: Map<string, Seconds>;
  /** By site id or custom host. */
  bySite: Map<string, Seconds>;
}

/** Ms between deliveries while something is counted; lib/platform/page-delivery.ts has the same. */
const patience = 4_000;

/** The signals of one page, in order. */
const signalsOf = (trace: Trace, page: number): TraceSignal[] =>
  trace.signals.filter(([of]) => of === page);

/**
 * Where a page's clocks part between two moments on record, by sleep or because one was set, no trace
 * says when: right after the first, or just before the second. Timers that ran in between saw it or
 * did not.
 */
export type Jumps = 'early' | 'late';

/** A page's clocks at `mono`, between two moments on record. */
function between(before: Moment, after: Moment, mono: number, jumps: Jumps): Moment {
  const known = jumps === 'early' ? after : before;
  return { wall: Math.floor(known.wall + (mono - known.mono)), mono };
}

/** What a page delivers, batch by batch. */
export function deliveriesOf(trace: Trace, page: number, jumps: Jumps = 'early'): Claim[][] {
  const batches: Claim[][] = [];
  let waiting: Claim[] = [];
  let state: MeterState = idle;
  /** Mono time of the next delivery, while there is one to come. */
  let due: number | undefined;

  const take = (step: Step): void => {
    state = step.state;
    collect(waiting, step.intervals);
  };
  const deliver = (now: Moment): void => {
    take(settle(state, now));
    if (waiting.length > 0) batches.push(waiting);
    waiting = [];
  };
  const schedule = (mono: number): void => {
    if (due === undefined && (waiting.length > 0 || isCounting(state))) due = mono + patience;
  };
  const passTo = (next: Moment): void => {
    while (due !== undefined && due < next.mono) {
      const now = between(state, next, due, jumps);
      due = undefined;
      deliver(now);
      schedule(now.mono);
    }
  };

  for (const [, wall, mono, what, surface, item] of signalsOf(trace, page)) {
    passTo({ wall, mono });
    // Nobody is told; what was not delivered by then is lost.
    if (what === 'gone') return batches;
    const step = advance(state, { wall, mono, what, surface, item });
    take(step);
    if (what === 'hide' || step.intervals.some(({ weak }) => weak)) deliver({ wall, mono });
    if (what === 'hide') due = undefined;
    else schedule(mono);
  }
  const [wall, mono] = trace.until[page] as [number, number];
  passTo({ wall, mono });
  deliver({ wall, mono });
  return batches;
}

/** The day documents that the background keeps of a trace, merged delivery by delivery. */
export function documentsOf(trace: Trace, jumps?: Jumps): DayDocument[] {
  const days = new Map<string, DayDocument>();
  trace.pages.forEach(({ site, zone }, page) => {
    for (const claims of deliveriesOf(trace, page, jumps)) {
      const intervals = claims.map((claim) => ({ ...claim, site }));
      for (const added of splitByDay(intervals, zone)) {
        const known = days.get(dayKey(added)) ?? { ...added, intervals: [] };
        days.set(dayKey(added), mergeDay(known, added));
      }
    }
  });
  return [...days.values()];
}

const inSeconds = (times: Times): Seconds =>
  Object.fromEntries(kinds.map((kind) => [kind, times[kind] / 1000])) as Seconds;

/** What the product counts of a trace. */
export function replay(trace: Trace, jumps?: Jumps): Counted {
  const days = new Map<string, Times[]>();
  const sites = new Map<string, Times[]>();
  const add = (to: Map<string, Times[]>, key: string, times: Times): void => {
    to.set(key, [...(to.get(key) ?? []), times]);
  };
  for (const { day, intervals } of ownedDocuments(documentsOf(trace, jumps))) {
    const counted = underCorrections(intervals, []);
    add(days, day, timesOf(counted));
    for (const [site, times] of timesBySite(counted)) add(sites, site, times);
  }
  const sums = (of: Map<string, Times[]>): Map<string, Seconds> =>
    new Map([...of].map(([key, lists]) => [key, inSeconds(addTimes(lists))]));
  return { seconds: sums(days), bySite: sums(sites) };
}
