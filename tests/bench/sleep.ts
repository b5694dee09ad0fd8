/** What sleep and clocks that jump add: many random sessions of one machine, in pure code. */
import fc from 'fast-check';
import { ownedDocuments } from '../../lib/ledger/documents';
import type { Interval } from '../../lib/ledger/interval';
import type { DayDocument } from '../../lib/ledger/records';
import {
  advance,
  type Claim,
  idle,
  type MeterState,
  type Signal,
  settle,
} from '../../lib/meter/meter';
import { type Surface, surfaces } from '../../lib/sites/site';
import { lengthOf, secondsWithin } from '../browser/lengths';
import { createKeptDays } from '../truth/kept-days';
import { signalNames } from '../truth/trace';
import { met } from './bars';
import { quantile, type Report, type Section, table, type Verdict } from './section';

/** Random breaks of each sort. */
const runs = 10_000;
/** So that a failure can be had again. */
const seed = 1;
const hour = 3_600_000;
const sleepMs = 8 * hour;
const zone = 'Europe/Madrid';
/** A noon; sessions begin up to a day later, so that some nights lie in a sleep. */
const noon = Date.UTC(2026, 9, 24, 10);
/** Ms that an absence may add (M2). */
const mostAdded = 20_000;

const bars = {
  sleep: { what: `seconds added by ${sleepMs / hour} h of sleep`, limit: `≤ ${mostAdded / 1000}` },
  jump: { what: 'seconds added by clock jumps', limit: '0' },
  total: { what: 'day total above wall clock, s', limit: '0' },
};

interface Step {
  /** Ms since the signal before. */
  after: number;
  what: Signal['what'];
  surface: Surface;
  item: string;
}

/** What happens to the two clocks between two signals. */
interface Break {
  /** Ms that go by in truth, and how far each clock goes. */
  truth: number;
  wall: number;
  mono: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  after: fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 50, max: 15_000 }) },
    { weight: 3, arbitrary: fc.integer({ min: 15_000, max: 130_000 }) },
    { weight: 1, arbitrary: fc.integer({ min: 130_000, max: 1_200_000 }) },
  ),
  what: fc.constantFrom('scroll', ...signalNames),
  surface: fc.constantFrom(...surfaces),
  item: fc.constantFrom('a', 'b'),
});

const session = fc.record({
  begins: fc.integer({ min: 0, max: 24 * hour }),
  before: fc.array(step, { minLength: 1, maxLength: 25 }),
  /** Ms from the last signal to the break, and from it to the next signal. */
  sooner: fc.integer({ min: 0, max: 100_000 }),
  later: fc.integer({ min: 0, max: 100_000 }),
  after: fc.array(step, { minLength: 1, maxLength: 25 }),
  /** A timer that fires on waking, before any signal. */
  wakes: fc.boolean(),
});
type Session = typeof session extends fc.Arbitrary<infer T> ? T : never;

export interface Outcome {
  /** Ms stored beyond what was stored without the break, or inside it by the clock; the greater. */
  added: number;
  /** All days' totals minus the time that went by in truth, ms. */
  over: number;
}

interface Played {
  documents: DayDocument[];
  /** Ms that went by in truth. */
  truth: number;
  /** The break by the wall clock, epoch ms. */
  from: number;
  until: number;
}

/** Plays a session on two clocks, with a break or without, and stores what the meter says. */
function play(one: Session, gap: Break): Played {
  let wall = noon + one.begins;
  let mono = 0;
  const started = wall;
  let state: MeterState = idle;
  const claims: Claim[][] = [];
  const take = ({ state: next, intervals }: { state: MeterState; intervals: Claim[] }) => {
    state = next;
    claims.push(intervals);
  };
  const pass = (ms: number) => {
    wall += ms;
    mono += ms;
  };
  const signal = ({ after, what, surface, item }: Step) => {
    pass(after);
    take(advance(state, { wall, mono, what, surface, item }));
  };
  for (const each of one.before) signal(each);
  pass(one.sooner);
  take(settle(state, { wall, mono }));
  const from = wall;
  wall += gap.wall;
  mono += gap.mono;
  if (one.wakes) take(settle(state, { wall, mono }));
  pass(one.later);
  for (const each of one.after) signal(each);
  take(advance(state, { wall, mono, what: 'hide', surface: 'feed' }));
  const truth = wall - started - gap.wall + gap.truth;
  return { documents: stored(claims), truth, from, until: from + gap.wall };
}

function stored(deliveries: Claim[][]): DayDocument[] {
  const kept = createKeptDays();
  for (const claims of deliveries) kept.keep(claims, 'reddit', zone);
  return ownedDocuments(kept.documents());
}

const intervalsOf = (documents: DayDocument[]): Interval[] =>
  documents.flatMap(({ intervals }) => intervals);

const noBreak: Break = { truth: 0, wall: 0, mono: 0 };

function measureBreak(one: Session, gap: Break): Outcome {
  const without = play(one, noBreak);
  const { documents, truth, from, until } = play(one, gap);
  const intervals = intervalsOf(documents);
  const total = inMs(lengthOf(intervals));
  const more = total - inMs(lengthOf(intervalsOf(without.documents)));
  const inside = inMs(secondsWithin(intervals, from, until));
  return { added: Math.max(more, inside), over: total - truth };
}

/** Of breaks: whether the machine slept or a clock was set. */
type Sort = 'sleep' | 'jump';

const kinds: [label: string, sort: Sort, gap: fc.Arbitrary<Break>][] = [
  [
    '8 h of sleep, the monotonic clock stops',
    'sleep',
    fc.constant({ truth: sleepMs, wall: sleepMs, mono: 0 }),
  ],
  [
    '8 h of sleep, the monotonic clock goes on',
    'sleep',
    fc.constant({ truth: sleepMs, wall: sleepMs, mono: sleepMs }),
  ],
  ['the clock is put forward, 3 s to 2 days', 'jump', jump(1)],
  ['the clock is put back, 3 s to 2 days', 'jump', jump(-1)],
];

function jump(sign: 1 | -1): fc.Arbitrary<Break> {
  return fc
    .integer({ min: 3_000, max: 48 * hour })
    .map((ms) => ({ truth: 0, wall: sign * ms, mono: 0 }));
}

/** Whole, as the moments are: a bar of nothing allows for no rest of a sum. */
const inMs = (seconds: number): number => Math.round(seconds * 1000);
const inSeconds = (ms: number, digits = 1): string => (ms / 1000).toFixed(digits);

const limits: Record<Sort, number> = { sleep: mostAdded, jump: 0 };

/** Of all outcomes of each sort of break. */
export function verdictsOf(outcomes: Record<Sort, Outcome[]>): Verdict[] {
  const added = (['sleep', 'jump'] as const).map((sort) => {
    const most = quantile(
      outcomes[sort].map((one) => one.added),
      1,
    );
    return { ...bars[sort], measured: inSeconds(most, 3), isMet: most <= limits[sort] };
  });
  const over = quantile(
    [...outcomes.sleep, ...outcomes.jump].map((one) => one.over),
    1,
  );
  return [...added, { ...bars.total, measured: inSeconds(Math.max(0, over), 3), isMet: over <= 0 }];
}

function measure(): Report {
  const all: Record<Sort, Outcome[]> = { sleep: [], jump: [] };
  const rows = kinds.map(([label, sort, gaps]) => {
    const samples = fc.sample(fc.tuple(session, gaps), { numRuns: runs, seed });
    const outcomes = samples.map(([one, gap]) => measureBreak(one, gap));
    all[sort].push(...outcomes);
    const added = outcomes.map((outcome) => outcome.added);
    const over = outcomes.map((outcome) => outcome.over);
    const most = quantile(added, 1);
    const bar = limits[sort];
    const worst = quantile(over, 1);
    return [
      label,
      inSeconds(most),
      inSeconds(quantile(added, 0.5)),
      inSeconds(bar),
      inSeconds(Math.max(0, worst)),
      met(most <= bar && worst <= 0),
    ];
  });
  const text = table(
    ['break', 'added at most, s', 'median, s', 'bar, s', 'total above wall clock, s', ''],
    rows,
  );
  return { text, verdicts: verdictsOf(all) };
}

export const sleep: Section = {
  title: 'Sleep and clocks that jump',
  bars: Object.values(bars),
  async run() {
    const { text, verdicts } = measure();
    return {
      text: `${runs.toLocaleString('en')} random sessions of each sort (up to 50 signals of all sorts on all surfaces, from seed ${seed}), each
played twice through the meter and the ledger in pure code: with a break at a random moment, and without it.
Added is what the first stored beyond the second, or what it stored inside the break by the wall clock, whichever
is more. Totals are compared with the time that went by in truth; the bar there is 0.

${text}`,
      verdicts,
    };
  },
};
