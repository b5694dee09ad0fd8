/** A simulated year of one suggestion taken a day: who-now beside two plain ways of choosing. */
import type { Person, ReachOut } from '../../lib/people/person';
import { dayMs, todayOf } from '../../lib/people/today';
import { draw, rank, type Shown } from '../../lib/people/who-now';
import { seeded } from '../dice';
import { met, spread } from './bars';
import { median, type Report, type Section, table, type Verdict } from './section';

/** Lists of people for each load, each with dice of its own. */
const seeds = 20;
const days = 365;
const loads = [0.4, 0.6, 0.8, 1, 1.2, 1.4];
/** Up to this load the bars hold: above 1 no order can keep every goal. */
const barLoad = 0.8;
const mostCycles = 2.5;
const mostPointsBehind = 2;
/** Days in which variety is looked for. */
const window = 7;

const upTo = `up to a load of ${barLoad}`;
const bars = {
  beyond: {
    what: `a year of suggestions ${upTo}: anyone beyond ${mostCycles} cycles`,
    limit: 'nobody',
  },
  within: {
    what: `a year of suggestions ${upTo}: share of days within goal`,
    limit: `within ${mostPointsBehind} points of most days past goal first and ahead of random`,
  },
  variety: {
    what: `a year of suggestions ${upTo}: different people in any ${window} days`,
    limit: 'more variety than both',
  },
};

const zone = 'Europe/Madrid';
/** 22 November 2026, 12:00 in Madrid. */
const firstNoon = Date.UTC(2026, 10, 22, 11);
const noonOf = (day: number): number => firstNoon + day * dayMs;

/** What the form offers, the middle ones most often, days. */
const goals = [7, 14, 14, 30, 30, 30, 91, 91];

interface Someone {
  person: Person;
  goal: number;
  /** Days from the first one; contact was last noted so many days before it when below 0. */
  last: number;
}

/** People until their goals ask for `load` contacts a day; each with a birthday, and somewhere in a cycle. */
function listOf(load: number, dice: () => number): Someone[] {
  const list: Someone[] = [];
  let asked = 0;
  while (load - asked > 1 / Math.max(...goals) / 2) {
    const fitting = goals.filter((goal) => asked + 1 / goal <= load + 1 / Math.max(...goals) / 2);
    const goal = fitting[Math.floor(dice() * fitting.length)];
    if (goal === undefined) break;
    asked += 1 / goal;
    list.push({ person: personOf(list.length, goal, dice), goal, last: -dice() * goal });
  }
  return list;
}

const personOf = (number: number, goal: number, dice: () => number): Person => ({
  id: `p${number}`,
  updatedAt: 1,
  createdAt: noonOf(-days),
  kind: 'person',
  name: `p${number}`,
  goal: { every: goal, unit: 'day' },
  channels: [{ type: 'email', value: 'someone@example.org' }],
  dates: [
    { kind: 'birthday', month: 1 + Math.floor(dice() * 12), day: 1 + Math.floor(dice() * 28) },
  ],
  star: true,
});

/** The place in the list of whoever is suggested on a day. */
type Policy = (list: readonly Someone[], day: number, dice: () => number) => number;

const mostDaysPast: Policy = (list, day) =>
  list.reduce((best, _, at) => {
    const past = ({ last, goal }: Someone): number => day - last - goal;
    return past(list[at] as Someone) > past(list[best] as Someone) ? at : best;
  }, 0);

const atRandom: Policy = (list, _, dice) => Math.floor(dice() * list.length);

/** The product's own choice, with all that it would find noted. */
const whoNow = (): Policy => {
  let shown: (Shown & { id: string; updatedAt: number })[] = [];
  return (list, day, dice) => {
    const now = noonOf(day);
    const people = list.map(({ person }) => person);
    const reachOuts = list.map(
      ({ person, last }): ReachOut => ({
        ...{ id: person.id, updatedAt: 1, personId: person.id, state: 'talked' },
        at: noonOf(last),
      }),
    );
    const drawn = draw(rank({ people, reachOuts, nudges: shown }, todayOf(now, zone)), dice);
    if (!drawn) throw new Error('Somebody is always there to be suggested.');
    const { id } = drawn.person;
    const nudge = { id: `n${day}`, updatedAt: now, at: now, personId: id, passedOver: [] };
    shown = [...shown.slice(-2 * window), nudge];
    return people.findIndex((person) => person.id === id);
  };
};

interface Year {
  people: number;
  /** Person-days on which contact was no longer ago than the goal, %. */
  within: number;
  /** The same of the person who had fewest. */
  least: number;
  /** The longest silence, in goal lengths. */
  longest: number;
  /** People who were ever beyond `mostCycles`. */
  beyond: number;
  /** Different people in any seven days, mean. */
  variety: number;
}

function live(policy: Policy, load: number, seed: number): Year {
  const list = listOf(load, seeded(seed));
  const dice = seeded(1_000 + seed);
  const within = list.map(() => 0);
  const longest = list.map(() => 0);
  const order: number[] = [];
  for (let day = 0; day < days; day++) {
    list.forEach(({ last, goal }, at) => {
      const cycles = (day - last) / goal;
      longest[at] = Math.max(longest[at] ?? 0, cycles);
      if (cycles <= 1) within[at] = (within[at] ?? 0) + 1;
    });
    const chosen = policy(list, day, dice);
    order.push(chosen);
    (list[chosen] as Someone).last = day;
  }
  return {
    people: list.length,
    within: (100 * within.reduce((sum, one) => sum + one)) / (days * list.length),
    least: (100 * Math.min(...within)) / days,
    longest: Math.max(...longest),
    beyond: longest.filter((cycles) => cycles > mostCycles).length,
    variety: varietyOf(order),
  };
}

function varietyOf(order: readonly number[]): number {
  const weeks = order.slice(window - 1).map((_, at) => new Set(order.slice(at, at + window)).size);
  return weeks.reduce((sum, one) => sum + one, 0) / weeks.length;
}

const policies: [name: string, policy: () => Policy][] = [
  ['who now', whoNow],
  ['most days past the goal first', () => mostDaysPast],
  ['random', () => atRandom],
];

type Years = Year[];
const of = (years: Years, key: keyof Year): number[] => years.map((year) => year[key]);

const rowOf = (load: number, name: string, years: Years): (string | number)[] => [
  load.toFixed(1),
  name,
  median(of(years, 'people')),
  spread(of(years, 'within'), 1),
  spread(of(years, 'least'), 0),
  spread(of(years, 'longest'), 2),
  of(years, 'beyond').reduce((sum, one) => sum + one, 0),
  spread(of(years, 'variety'), 2),
];

/** Who-now beside the two others, at one load. Lists of differences have one for each list of people. */
export interface Beside {
  load: number;
  /** People. */
  beyond: number;
  /** Points of days within goal, behind most days past and ahead of random. */
  behind: number[];
  ahead: number[];
  /** Different people more than each. */
  morePast: number[];
  moreRandom: number[];
}

/** Differences are taken list by list: the same people, the same dice. */
function beside(load: number, [ours, past, random]: [Years, Years, Years]): Beside {
  const difference = (key: keyof Year, other: Years): number[] =>
    ours.map((year, at) => year[key] - (other[at] as Year)[key]);
  return {
    load,
    beyond: of(ours, 'beyond').reduce((sum, one) => sum + one, 0),
    behind: difference('within', past).map((points) => -points),
    ahead: difference('within', random),
    morePast: difference('variety', past),
    moreRandom: difference('variety', random),
  };
}

/** On the loads that have a bar, each of which has to be met at all of them. */
export function verdictsOf(all: Beside[]): Verdict[] {
  const judged = all.filter(({ load }) => load <= barLoad);
  const medians = (key: 'behind' | 'ahead' | 'morePast' | 'moreRandom') =>
    judged.map((one) => median(one[key]));
  const beyond = judged.reduce((sum, one) => sum + one.beyond, 0);
  const behind = Math.max(...medians('behind'));
  const [ahead, morePast, moreRandom] = (['ahead', 'morePast', 'moreRandom'] as const).map((key) =>
    Math.min(...medians(key)),
  ) as [number, number, number];
  return [
    { ...bars.beyond, measured: beyond === 0 ? 'nobody' : `${beyond} people`, isMet: beyond === 0 },
    {
      ...bars.within,
      measured: `${behind.toFixed(1)} points behind at most, ${ahead.toFixed(1)} ahead at least`,
      isMet: behind <= mostPointsBehind && ahead > 0,
    },
    {
      ...bars.variety,
      measured: `at least ${morePast.toFixed(2)} more than most days past, ${moreRandom.toFixed(2)} more than random`,
      isMet: morePast > 0 && moreRandom > 0,
    },
  ];
}

const besideRow = (one: Beside): (string | number)[] => [
  one.load.toFixed(1),
  one.beyond,
  spread(one.behind, 1),
  spread(one.ahead, 1),
  spread(one.morePast, 2),
  spread(one.moreRandom, 2),
  one.load > barLoad ? 'no bar' : met(verdictsOf([one]).every(({ isMet }) => isMet)),
];

function measure(): Report {
  const rows: (string | number)[][] = [];
  const all: Beside[] = [];
  for (const load of loads) {
    const years = policies.map(([name, policy]) => {
      const lived = Array.from({ length: seeds }, (_, seed) => live(policy(), load, seed + 1));
      rows.push(rowOf(load, name, lived));
      return lived;
    });
    all.push(beside(load, years as [Years, Years, Years]));
  }
  const text = `${table(
    [
      'load',
      'order',
      'people',
      'days within goal, %',
      'of whoever has fewest, %',
      'longest silence, cycles',
      `people beyond ${mostCycles} cycles`,
      `different people in any ${window} days`,
    ],
    rows,
  )}

${table(
  [
    'load',
    `beyond ${mostCycles} cycles`,
    'points behind "most days past"',
    'points ahead of random',
    'variety, more than "most days past"',
    'variety, more than random',
    '',
  ],
  all.map(besideRow),
)}`;
  return { text, verdicts: verdictsOf(all) };
}

export const year: Section = {
  title: 'A year of one suggestion a day',
  bars: Object.values(bars),
  async run() {
    const { text, verdicts } = measure();
    return {
      text: `${seeds} invented lists for each load, ${days} days each: every day one person is suggested and reached. The load is what
all goals together ask for, in contacts a day (the sum of 1 ÷ goal); goals are those the form offers, and everyone
has a birthday. "Within goal" counts person-days on which contact was no longer ago than the goal. Variety is how
many different people come up in any ${window} days: what a person notices, and what neither a rigid order nor chance
gets for nothing. Medians over the lists, quartiles in brackets; differences are taken list by list. The bar up to
load ${barLoad}: nobody beyond ${mostCycles} cycles, at most ${mostPointsBehind} points of days within goal behind "most days past the goal first",
ahead of random, more variety than both. Above 1 no order can keep every goal, and the two answer differently:
"most days past" lets weekly goals go so that seasonal ones are kept, who-now stretches every goal by the same
share, so that the person with fewest days within goal has more of them.

${text}`,
      verdicts,
    };
  },
};
