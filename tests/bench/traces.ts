/** Meter and ledger against the rules, over the corpus of traces. */
import { type Kind, kinds } from '../../lib/ledger/interval';
import { bar, isMet, type Miss, middleAndWorst, missesOf, weight } from '../truth/compare';
import { families } from '../truth/families';
import { ruleTruth } from '../truth/oracle';
import { replay } from '../truth/replay';
import type { Trace } from '../truth/trace';
import { corpus } from '../truth/trace-files';
import { uses } from '../truth/uses';
import { met } from './bars';
import { type Report, type Section, table, type Verdict } from './section';

/** Ms between two moments at which the oracle asks who owns them. */
const step = 100;

const limitOf = (share: number): string => `≤ ${share * 100} % or ${bar.seconds} s`;
const bars = {
  median: {
    what: 'product against rules over traces, median error of each kind',
    limit: limitOf(bar.median),
  },
  worst: {
    what: 'product against rules over traces, worst error of each kind',
    limit: limitOf(bar.worst),
  },
};

const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;
const amount = ({ off, truth }: Miss): string =>
  `${off.toFixed(2)} s (${truth > 0 ? percent(off / truth) : 'of none'})`;
const hours = (misses: readonly Miss[]): string =>
  (misses.reduce((sum, { truth }) => sum + truth, 0) / 3600).toFixed(2);
const traceCount = (misses: readonly Miss[]): number =>
  new Set(misses.map(({ name }) => name)).size;

function row(label: string, misses: readonly Miss[]): (string | number)[] {
  const { middle, worst } = middleAndWorst(misses);
  return [
    label,
    traceCount(misses),
    hours(misses),
    amount(middle),
    amount(worst),
    `${worst.name}${label === worst.kind ? '' : `, ${worst.kind}`}`,
    met(isMet(misses)),
  ];
}

/** Only the kinds that anything is known of. */
const byKind = (all: readonly Miss[]): { kind: Kind; misses: Miss[] }[] =>
  kinds
    .map((kind) => ({ kind, misses: all.filter((miss) => miss.kind === kind) }))
    .filter((one) => one.misses.length > 0);

/** Of all kinds: the error that takes up most of its bar. Throws when there are none. */
export function verdictsOf(all: readonly Miss[]): Verdict[] {
  const ofKinds = byKind(all).map(({ misses }) => middleAndWorst(misses));
  const verdict = (key: keyof typeof bars, errors: Miss[]): Verdict => {
    const heaviest = errors.reduce((most, one) =>
      weight(one, bar[key]) > weight(most, bar[key]) ? one : most,
    );
    return {
      ...bars[key],
      measured: `at most ${amount(heaviest)}, ${heaviest.kind}`,
      isMet: weight(heaviest, bar[key]) <= 1,
    };
  };
  return [
    verdict(
      'median',
      ofKinds.map(({ middle }) => middle),
    ),
    verdict(
      'worst',
      ofKinds.map(({ worst }) => worst),
    ),
  ];
}

const head = (first: string): string[] => [
  first,
  'traces',
  'hours',
  'median error',
  'worst error',
  'worst in',
  'bar',
];

function countOf(traces: readonly Trace[]): string {
  const recorded = traces.filter(({ origin }) => origin === 'recorded').length;
  return `${traces.length} traces. ${traces.length - recorded} are written by a generator: each of ${families.length} families of sites in each of ${Object.keys(uses).length} uses,
what belongs to some sites alone, and what stays close to one number of the rules. ${recorded} are recorded in Chromium and Firefox while a script, by trusted input, played a
demo on fixture pages (\`npm run record -- --demo\`); none is of a person's own use`;
}

async function measure(): Promise<Report> {
  const all = corpus();
  const misses = all.flatMap((one) => missesOf(one, replay(one.trace), ruleTruth(one.trace, step)));
  const kindsOfUse = [...new Set(misses.map(({ use }) => use))].sort();
  const verdicts = verdictsOf(misses);
  const verdict = met(verdicts.every((one) => one.isMet));
  const text = `${countOf(all.map(({ trace }) => trace))}. Each is
played through the product's meter, its delivery (with a clock and timers that the replay turns) and its day
documents, and put beside what the rules M1 to M6 say of the same signals, worked out every ${step} ms by an
oracle that shares no code with them. How events become signals lies before a trace; sessions in real
browsers measure that. An error is what a kind differs by, day by day or site by site, in one trace; of
little time a large share may be off, so it is within the bar by its share or by its seconds. That the
corpus is off by more than its bar with any number of the meter changed a little is a unit test
(\`tests/unit/truth/numbers.test.ts\`).

Bar, for each kind: the median error at most ${percent(bar.median)} or ${bar.seconds} s, the worst at most ${percent(bar.worst)} or ${bar.seconds} s: ${verdict}.

${table(
  head('kind'),
  byKind(misses).map((one) => row(one.kind, one.misses)),
)}

Families of sites, each in every use, all kinds together:

${table(
  head('family'),
  families.map(({ name }) =>
    row(
      name,
      misses.filter((miss) => miss.name.startsWith(`${name}-`)),
    ),
  ),
)}

By what happens in them, all kinds together:

${table(
  head('use'),
  kindsOfUse.map((use) =>
    row(
      use,
      misses.filter((miss) => miss.use === use),
    ),
  ),
)}`;
  return { text, verdicts };
}

export const traces: Section = {
  title: 'Product against rules, over traces',
  bars: Object.values(bars),
  run: measure,
};
