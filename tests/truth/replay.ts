/**
 * Plays a trace through the product, from signals to a day's totals, as pages and background do it:
 * meter, deliveries, day documents, each by the product's own code. What stands here in the place of a
 * browser is its clock, its timers and the way of a message, which always arrives; how events become
 * signals (lib/platform/page-signals.ts) lies before a trace and is not played. The end of a page's
 * record is taken for its last words, as if it was closed then.
 */
import { ownedDocuments } from '../../lib/ledger/documents';
import { type Kind, kinds } from '../../lib/ledger/interval';
import type { DayDocument } from '../../lib/ledger/records';
import {
  addTimes,
  type Times,
  timesBySite,
  timesOf,
  underCorrections,
} from '../../lib/ledger/totals';
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
import { createDeliveringPage } from './delivering-page';
import { createKeptDays } from './kept-days';
import type { Trace, TraceSignal } from './trace';

export type Seconds = Record<Kind, number>;

export interface Counted {
  /** By local day, `YYYY-MM-DD`. */
  seconds: Map<string, Seconds>;
  /** By site id or custom host. */
  bySite: Map<string, Seconds>;
}

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
function deliveriesOf(trace: Trace, index: number, jumps: Jumps = 'early'): Claim[][] {
  let state: MeterState = idle;
  let now: Moment = idle;
  const take = (step: Step): Claim[] => {
    state = step.state;
    return step.intervals;
  };
  const page = createDeliveringPage({
    settle: () => take(settle(state, now)),
    isCounting: () => isCounting(state),
  });
  const setClocks = (moment: Moment): void => {
    now = moment;
    page.setClocks(moment);
  };
  const passTo = (next: Moment): void => {
    for (let due = page.due(); due !== undefined && due < next.mono; due = page.due()) {
      setClocks(between(now, next, due, jumps));
      page.fire();
    }
    setClocks(next);
  };

  for (const [, wall, mono, what, surface, item] of signalsOf(trace, index)) {
    passTo({ wall, mono });
    // Nobody is told; what was not delivered by then is lost.
    if (what === 'gone') return page.batches;
    page.add(take(advance(state, { wall, mono, what, surface, item })));
    if (what === 'hide') page.last();
  }
  const [wall, mono] = trace.until[index] as [number, number];
  passTo({ wall, mono });
  page.last();
  return page.batches;
}

/** The day documents that the background keeps of a trace, merged delivery by delivery. */
function documentsOf(trace: Trace, jumps?: Jumps): DayDocument[] {
  const kept = createKeptDays();
  trace.pages.forEach(({ site, zone }, page) => {
    for (const claims of deliveriesOf(trace, page, jumps)) kept.keep(claims, site, zone);
  });
  return kept.documents();
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
