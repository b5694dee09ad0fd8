/** Years of made-up use, the same at every run: what a store holds after them. */

import { timeId } from '../../lib/app/ids';
import { addDays, dayBounds, minuteMs, splitByDay } from '../../lib/ledger/days';
import type { Interval, Kind } from '../../lib/ledger/interval';
import type { Correction, DayDocument, Evidence } from '../../lib/ledger/records';
import { union } from '../../lib/ledger/union';
import type { Nudge } from '../../lib/nudges/nudge';
import type { ReachOut } from '../../lib/people/person';
import { sites } from '../../lib/sites';
import type { Snapshot } from '../../lib/snapshot/snapshot';
import type { WeekNote } from '../../lib/week/records';
import { person, snapshot } from '../browser/snapshots';
import { seeded } from '../dice';

/** A day's, as the bar has them. */
export const visits = 40;
/** A visit's. */
export const intervals = 6;
/** The most that the defaults let through is three. */
const nudgesADay = 2;

/** When someone is awake, ms of a day; visits lie evenly in it. */
const [morning, night] = [7 * 60 * minuteMs, 23 * 60 * minuteMs];
const between = ((night - morning) / visits) | 0;

type Dice = () => number;
const whole = (dice: Dice, from: number, to: number): number =>
  from + Math.floor(dice() * (to - from));
const oneOf = <T>(dice: Dice, from: readonly T[]): T => from[whole(dice, 0, from.length)] as T;

const others: readonly Kind[] = ['watch', 'active', 'other'];
const people = ['Ana', 'Leo', 'Tom', 'Sam', 'Mum', 'Eve', 'Kim', 'Max', 'Zoe', 'Ida'].map((name) =>
  person(name, { goal: { every: 2, unit: 'week' }, share: 'the allotment, herons' }),
);

/** Six intervals on one site; some follow each other at once, some after a look elsewhere. */
function visit(dice: Dice, from: number): Interval[] {
  const { id: site } = oneOf(dice, sites);
  let at = from + whole(dice, 0, between / 4);
  return Array.from({ length: intervals }, (_, place) => {
    const start = at + (dice() < 0.5 ? 0 : whole(dice, 500, 20_000));
    at = start + whole(dice, 2_000, 75_000);
    // Neighbours differ, or they would be one interval.
    const kind = place % 2 === 0 ? 'passive' : oneOf(dice, others);
    return { start, end: at, site, kind, ...(dice() < 0.1 && { weak: true as const }) };
  });
}

/** A row for every minute of it. */
function evidenceOf(dice: Dice, one: readonly Interval[]): Evidence[] {
  const [first, last] = [one[0], one.at(-1)];
  if (!first || !last) return [];
  const [from, to] = [first.start, last.end].map((at) => Math.floor(at / minuteMs)) as [
    number,
    number,
  ];
  return Array.from({ length: to - from + 1 }, (_, place) => ({
    minute: from + place,
    site: first.site,
    surface: oneOf(dice, ['feed', 'feed', 'shorts', 'watch'] as const),
    scrolls: whole(dice, 0, 40),
    keys: dice() < 0.1 ? whole(dice, 0, 200) : 0,
  }));
}

function dayOf(dice: Dice, day: string, zone: string): DayDocument[] {
  const { start } = dayBounds(day, zone);
  const all = Array.from({ length: visits }, (_, place) =>
    visit(dice, start + morning + place * between),
  );
  const evidence = all.flatMap((one) => evidenceOf(dice, one));
  return splitByDay(union(all.flat()), zone, evidence);
}

const nudgesOf = (dice: Dice, noon: number): Nudge[] =>
  Array.from({ length: nudgesADay }, (_, place) => {
    const at = noon + place * 90 * minuteMs;
    return {
      ...{ id: `${timeId(at)}-nudge`, updatedAt: at, at, site: oneOf(dice, sites).id },
      ...{ form: 'card' as const, passive: 720_000, plan: 10, personId: oneOf(dice, people).id },
      ...{
        odds: 0.4,
        reasons: [{ because: 'due' as const, daysSince: 16, goalDays: 14 }],
        passedOver: [],
        seen: true,
      },
      ...{ outcome: oneOf(dice, ['kept', 'done', 'opened'] as const), outcomeAt: at + minuteMs },
    };
  });

const reachOutOf = (dice: Dice, at: number): ReachOut => ({
  ...{ id: `${timeId(at)}-reach`, updatedAt: at, at, personId: oneOf(dice, people).id },
  ...{ state: oneOf(dice, ['sent', 'talked'] as const), channel: 'whatsapp' as const },
});

/** One a week of each. */
const correctionOf = (at: number): Correction => ({
  ...{ id: `${timeId(at)}-purpose`, updatedAt: at, start: at, end: at + 20 * minuteMs },
  site: 'reddit',
});
const weekNoteOf = (day: string, at: number): WeekNote => ({
  ...{ id: day, updatedAt: at, goodThing: 'Saw a heron on the way to work.' },
  ...{ ifPart: 'I open Instagram after dinner', thenPart: 'I text Sam first' },
});

/** So many days that end with `last`, in order of time. */
export function history(last: string, days: number, zone: string): Snapshot {
  const dice = seeded(7);
  const named = Array.from({ length: days }, (_, place) => addDays(last, place + 1 - days));
  const noons = named.map((day) => dayBounds(day, zone).start + 12 * 60 * minuteMs);
  const weekly = named
    .map((day, place) => ({ day, noon: noons[place] as number }))
    .filter((_, place) => place % 7 === 0);
  return {
    ...snapshot({ people: days === 0 ? [] : people, sites: sites.map(({ id }) => id) }),
    days: named.flatMap((day) => dayOf(dice, day, zone)),
    nudges: noons.flatMap((noon) => nudgesOf(dice, noon)),
    reachOuts: noons.map((noon) => reachOutOf(dice, noon)),
    corrections: weekly.map(({ noon }) => correctionOf(noon)),
    weekNotes: weekly.map(({ day, noon }) => weekNoteOf(day, noon)),
  };
}
