/** The credit rule against human truth, which only a simulation knows. */
import { inUse, type Pair } from '../truth/credit';
import { type Habits, usual } from '../truth/people';
import { met } from './bars';
import { constantsTable } from './constants';
import {
  type Cell,
  columns,
  type Errors,
  errorOf,
  errorsOf,
  isInUse,
  type Measured,
  measure,
  smallGrid,
  wholeGrid,
} from './people-grid';
import { type Report, type Section, table, type Verdict } from './section';

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

/** The most that a cell may be off, as a share. */
const most = 0.05;
const bar = {
  what: `seconds counted against human truth in every cell of made-up people, if nobody sits longer than ${usual.longestGap / second} s without input`,
  limit: `≤ ${most * 100} %`,
};
/** Days of at least an hour in each cell. */
const days = 40;
const smallDays = 20;

const of = (whole: number, credit: number): Pair => ({
  whole: whole * second,
  credit: credit * second,
});
/** Halves and doubles of what is in use, for the table of constants. */
const { whole, credit } = inUse;
const beside: Pair[] = [
  { whole: whole / 2, credit },
  { whole: whole * 2, credit },
  { whole, credit: credit / 2 },
  { whole, credit: credit * 2 },
];
const named: Pair[] = [
  [60, 60],
  [60, 15],
  [30, 15],
  [120, 20],
  [120, 60],
  [120, 30],
  [120, 0],
  [90, 20],
  [90, 45],
  [150, 10],
  [150, 15],
  [150, 20],
  [150, 30],
  [180, 10],
  [180, 15],
  [180, 20],
  [180, 30],
  [240, 10],
  [300, 0],
  [300, 30],
  [45, 45],
].map(([longest = 0, first = 0]) => of(longest, first));

const nameOf = (pair: Pair): string => `${pair.whole / second}/${pair.credit / second}`;
const pairs = [
  ...new Map([inUse, ...beside, ...named].map((pair) => [nameOf(pair), pair])).values(),
];

const percent = (share: number, digits = 1): string => `${(100 * share).toFixed(digits)} %`;
const signed = (share: number, digits = 1): string =>
  `${share < 0 ? '−' : '+'}${percent(Math.abs(share), digits)}`;

const isWithin = (error: number): boolean => Math.abs(error) <= most;
/** Bold when outside the bar. */
const marked = (error: number): string =>
  isWithin(error) ? signed(error) : `**${signed(error)}**`;

const labelOf = ({ tail, windows, gap, walkAways }: Cell): string =>
  `gap ${gap / second} s, walk-aways ${walkAways}, ${tail}, windows ${windows}`;
const nameWith = (pair: Pair): string => `${nameOf(pair)}${isInUse(pair) ? ' (in use)' : ''}`;

interface Ranked extends Errors {
  pair: Pair;
}

/** Nearest to the truth first. */
const rank = (grid: Measured[]): Ranked[] =>
  pairs
    .map((pair, index) => ({ ...errorsOf(grid, index), pair }))
    .sort((a, b) => a.distance - b.distance);

function cellTable(grid: Measured[]): string {
  const rows = new Map<string, string[]>();
  for (const one of grid) {
    const { gap, walkAways } = one.cell;
    const error = errorOf(one, 0);
    const row = rows.get(`${gap} ${walkAways}`) ?? [`${gap / second}`, `${walkAways}`];
    rows.set(`${gap} ${walkAways}`, [...row, marked(error)]);
  }
  const heads = columns.map(
    ({ tail, windows }) => `${tail}, ${windows} window${windows > 1 ? 's' : ''}`,
  );
  return table(['median gap, s', 'walk-aways an hour', ...heads], [...rows.values()]);
}

const pairTable = (ranked: Ranked[]): string =>
  table(
    [
      'pair, s',
      'mean error',
      'mean distance',
      'worst cell',
      'over',
      'under',
      'a single day',
      `every cell within ${percent(most, 0)}`,
    ],
    ranked.map((one) => [
      isInUse(one.pair) ? `**${nameWith(one.pair)}**` : nameOf(one.pair),
      signed(one.mean),
      percent(one.distance),
      `${signed(one.worst)} (${labelOf(one.worstCell)})`,
      percent(one.over),
      percent(one.under),
      percent(one.day),
      met(isWithin(one.worst)),
    ]),
  );

const seconds = ([min, max]: [number, number]): string => `${min / second} to ${max / second} s`;

/** What the people do otherwise. */
const changes: [string, Partial<Habits>][] = [
  ['nothing (the same, on this smaller grid)', {}],
  [`three long reads an hour of ${seconds(usual.longRead)}`, { longReads: 3 }],
  [`six of them`, { longReads: 6 }],
  [
    'three an hour of 1 to 5 min',
    { longReads: 3, longestGap: 300 * second, longRead: [60 * second, 300 * second] },
  ],
  ['no one without input for more than 90 s', { longestGap: 90 * second }],
  ['up to 180 s without input', { longestGap: 180 * second }],
  ['walk-aways of 30 to 120 s only', { walkAway: [30 * second, 120 * second] }],
  ['walk-aways of more than 5 min only', { walkAway: [5 * minute, 4 * hour] }],
  ['no walk-away hides the page', { hidden: 0 }],
  ['every second walk-away hides the page', { hidden: 0.5 }],
  ['the other window once in ten minutes', { turning: 10 * minute }],
  ['pointer never moves alone (touch screens)', { pointing: 0 }],
];

function sensitivity(nearest: Pair): string {
  const show = ({ mean, distance, worst }: Errors) =>
    `${signed(mean)}, ${percent(distance)}, ${marked(worst)}`;
  const all = changes.map(([, change]) => rank(measure(pairs, smallGrid, smallDays, change)));
  const used = all.map((ranked) => find(ranked, inUse));
  const rows = all.map((ranked, index) => {
    const [first] = ranked as [Ranked];
    return [
      changes[index]?.[0] ?? '',
      show(used[index] as Ranked),
      show(find(ranked, nearest)),
      `${nameOf(first.pair)}: ${show(first)}`,
    ];
  });
  const heads = [
    'what changes',
    `${nameOf(inUse)} (in use)`,
    `${nameOf(nearest)} (nearest above)`,
    'nearest here',
  ];
  const kept = used.filter(({ worst }) => isWithin(worst)).length;
  return `${table(heads, rows)}

The pair in use keeps to the bar in ${kept} of these ${rows.length} rows. ${robust(all)}`;
}

/** Which pair does well whichever of the assumptions holds. */
function robust(all: Ranked[][]): string {
  const overall = pairs.map((pair) => {
    const distances = all.map((ranked) => find(ranked, pair).distance);
    const sum = distances.reduce((total, distance) => total + distance, 0);
    return { pair, mean: sum / distances.length, most: Math.max(...distances) };
  });
  const least = (key: 'mean' | 'most') =>
    overall.reduce((best, one) => (one[key] < best[key] ? one : best));
  const say = (one: (typeof overall)[number]) =>
    `${nameOf(one.pair)} (${percent(one.mean)} and ${percent(one.most)})`;
  return `Over all rows alike, mean and greatest of the mean distances: the smallest mean has ${say(least('mean'))},
the smallest greatest ${say(least('most'))}; in use is ${say(overall[0] as (typeof overall)[number])}.`;
}

const find = (ranked: Ranked[], pair: Pair): Ranked =>
  ranked.find((one) => nameOf(one.pair) === nameOf(pair)) as Ranked;

export const verdictOf = ({ worst, worstCell }: Pick<Errors, 'worst' | 'worstCell'>): Verdict => ({
  ...bar,
  measured: `at most ${signed(worst)} (${labelOf(worstCell)})`,
  isMet: isWithin(worst),
});

function told(ranked: Ranked[]): string {
  const used = find(ranked, inUse);
  const assumed = `on the assumption that nobody sits longer than ${usual.longestGap / second} s without input`;
  const found = `Bar: the pair in use within ${percent(most, 0)} of the truth in every cell, **${assumed}**: ${met(isWithin(used.worst))} (worst ${signed(used.worst)}, at ${labelOf(used.worstCell)}).`;
  const nearer = ranked.slice(0, ranked.indexOf(used));
  if (nearer.length === 0) return `${found} It is the nearest of ${ranked.length} pairs.`;
  const names = nearer.map(
    ({ pair, distance, worst }) => `${nameOf(pair)} (${percent(distance)}, ${signed(worst)})`,
  );
  return `${found}

It is not the nearest: by mean distance it is number ${nearer.length + 1} of ${ranked.length} pairs (${percent(used.distance)}, worst cell ${signed(used.worst)}). Nearer are
${names.join(', ')}.
${nameOf(inUse)} is kept because its cap is what people are promised, that an absence of more than two minutes adds 20 s
at most, and because the nearest cap follows from that assumption, which nobody has measured: with another
one another pair is nearest (below).`;
}

async function measureAll(): Promise<Report> {
  const grid = measure(pairs, wholeGrid, days);
  const ranked = rank(grid);
  const hours = grid.reduce((sum, { present }) => sum + present, 0) / hour;
  const errors = new Map(ranked.map((one) => [nameOf(one.pair), one]));
  const text = `Made-up people (\`tests/truth/people.ts\`) read ${Math.round(hours)} hours of feeds on a grid of habits. Truth is when they were
there with a social page in sight; the pair in use is measured by the product's own meter and union,
the others by the same rule with its numbers free, which a property test proves equal.
Error is counted time over true time, less one: + counts too much. *Distance* is its size, whichever
way; *over* was counted in absence and *under* missed in presence, as shares of the truth, so that what
evens out is seen too; *a single day* is the mean distance of days of an hour or a little more.

${told(ranked)}

${assumptions}

**The pair in use, cell by cell** (bold: outside the bar)

${cellTable(grid)}

**Pairs**: a gap up to the first number counts whole, a longer one its first so many seconds

${pairTable(ranked)}

**What the outcome hangs on.** Mean error, mean distance, worst cell (bold: outside the bar); ${smallDays} days a cell on a grid of ${smallGrid.gaps.join(', ')} s by ${smallGrid.walkAways.join(' and ')} walk-aways.

${sensitivity((ranked[0] as Ranked).pair)}

**Every number of the meter**

${constantsTable((pair) => errors.get(nameOf(pair)))}`;
  return { text, verdicts: [verdictOf(find(ranked, inUse))] };
}

const assumptions = `Assumed, each with its reason in that file: gaps while present are log-normal, or have a Pareto tail with
exponent 1.5; no one is present without input for more than ${usual.longestGap / second} s; no long reads beyond the tail of
the gaps; walk-aways from ${usual.walkAway[0] / second} s to ${usual.walkAway[1] / hour} h, log-normal around 5 min or by a power law with exponent 1, ${percent(usual.hidden, 0)}
of them hiding the page; ${percent(usual.pointing, 0)} of inputs move only the pointer; those with two windows have both
open in half of their visits and turn every ${usual.turning / minute} min. No machine sleeps here. We know of no study that says how
long people read without touching anything, and the outcome hangs on that more than on all else: the
best cap is close to the longest gap that is assumed for someone present, and how much of a longer gap
to credit, on the number and length of walk-aways.`;

export const people: Section = {
  title: 'What is counted, against human truth',
  bars: [bar],
  run: measureAll,
};
