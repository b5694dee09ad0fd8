/** A week or a month as its page shows it: people first, minutes second. From facts, never stored. */
import { dayBounds } from '../ledger/days';
import { overlaps } from '../ledger/ranges';
import { type Correction, type DayDocument, type Kept, live } from '../ledger/records';
import type { Range } from '../ledger/sweep';
import { addTimes, wholeTime } from '../ledger/totals';
import { restDays } from '../nudges/dose';
import type { Nudge } from '../nudges/nudge';
import { maySuggest } from '../people/boundaries';
import type { Person, ReachOut } from '../people/person';
import type { SuggestionView } from '../people/suggestion';
import { dayMs, type Today } from '../people/today';
import type { Plan, SettingValues } from '../settings/settings';
import { minutesOf } from './minutes';
import { contactsByDay, contactsWith, datesIn, inTouchIn } from './people';
import type { WeekNote } from './records';
import type { SiteName } from './site-times';
import type { DayView, WeekPart, WeekView } from './week-view';
import { isWithin, type Period, periodAfter, periodBefore, weeksOf } from './weeks';

export interface WeekFacts {
  /** The documents of `daysNeeded`. */
  days: readonly DayDocument[];
  corrections: readonly Kept<Correction>[];
  people: readonly Kept<Person>[];
  reachOuts: readonly Kept<ReachOut>[];
  nudges: readonly Kept<Nudge>[];
  weekNotes: readonly Kept<WeekNote>[];
  plans: readonly Kept<Plan>[];
  settings: Pick<SettingValues, 'resting'>;
}

export interface WeekQuery {
  period: Period;
  /** ISO weekday on which the weeks of a month begin. */
  weekStart: number;
  today: Pick<Today, 'now' | 'day' | 'zone'>;
  siteName: SiteName;
  /** Drawn by who-now; shown in the week that goes on, and in no month. */
  quietLately?: SuggestionView | undefined;
  tell?: SuggestionView | undefined;
  /** `YYYY-MM-DD` of the first thing noted; unknown: there is always one before. */
  since?: string | undefined;
}

export function weekView(facts: WeekFacts, query: WeekQuery): WeekView {
  const { period, today, siteName } = query;
  const people = new Map(live(facts.people).map((person) => [person.id, person]));
  const range = rangeOf(period, today.zone);
  const contacts = contactsWith(people, facts.reachOuts);
  const inTouch = inTouchIn(range, contacts, people);
  const byDay = contactsByDay(range, contacts, people, today.zone);
  const minutes = minutesOf(facts.days, facts.corrections, period, siteName);
  const suggestions = suggestionsIn(range, facts.nudges);
  const days = minutes.days.map((day) => ({ ...day, reachOuts: byDay.get(day.day) ?? [] }));
  const written = period.span === 'week' ? wordsOfWeek(period, facts) : wordsOfMonth(period, facts);
  const nothing = wholeTime(minutes.total) + inTouch.length + suggestions.shown === 0;
  return {
    ...period,
    ...neighbours(query),
    current: isWithin(today.day, period),
    inTouch,
    dates: datesIn(period, people.values(), today),
    ...minutes,
    chosen: chosenBefore(range.end, facts.plans),
    days,
    ...(period.span === 'month' && { weeks: partsOf(query, days) }),
    ...suggested(query, people),
    suggestions,
    cardsRested: rested(range, facts.settings.resting),
    ...written,
    empty: nothing && !written.note && !written.goodThings?.length,
  };
}

/** From the first day's first moment to after the last one's. */
export const rangeOf = ({ first, last }: Period, zone: string): Range => ({
  start: dayBounds(first, zone).start,
  end: dayBounds(last, zone).end,
});

function neighbours({ period, today, since }: WeekQuery): Pick<WeekView, 'previous' | 'next'> {
  const previous = since === undefined || since < period.first;
  return {
    ...(previous && { previous: periodBefore(period).first }),
    ...(period.last < today.day && { next: periodAfter(period).first }),
  };
}

/** The days of a month by the weeks they lie in. */
function partsOf({ period, weekStart }: WeekQuery, days: readonly DayView[]): WeekPart[] {
  return weeksOf(period, weekStart).flatMap((week): WeekPart[] => {
    const its = days.filter(({ day }) => isWithin(day, week));
    const [first, last] = [its[0], its.at(-1)];
    if (!first || !last) return [];
    return [
      {
        first: first.day,
        last: last.day,
        total: addTimes(its.map(({ total }) => total)),
        reachOuts: its.flatMap(({ reachOuts }) => reachOuts),
      },
    ];
  });
}

/** What had been chosen by then; a plan that was changed since is not claimed of a time before. */
function chosenBefore(end: number, plans: readonly Kept<Plan>[]): WeekView['chosen'] {
  const minutes = (wanted: string): number | undefined =>
    live(plans).find(({ id, updatedAt }) => id === wanted && updatedAt > 0 && updatedAt < end)
      ?.minutes;
  const [bout, day] = [minutes('bout'), minutes('day')];
  return { ...(bout !== undefined && { bout }), ...(day !== undefined && { day }) };
}

/** Checked once more here, so that no caller can show someone with a boundary (P2). */
function suggested(
  { period, today, quietLately, tell }: WeekQuery,
  people: ReadonlyMap<string, Person>,
): Pick<WeekView, 'quietLately' | 'tell'> {
  const fine = (view: SuggestionView | undefined): boolean =>
    view !== undefined && maySuggest(people.get(view.personId), today);
  if (period.span === 'month') return {};
  return {
    ...(isWithin(today.day, period) && fine(quietLately) && { quietLately }),
    ...(fine(tell) && { tell }),
  };
}

/** A suggestion that nobody saw was none; the badge cannot tell, and counts. */
function suggestionsIn(
  { start, end }: Range,
  nudges: readonly Kept<Nudge>[],
): WeekView['suggestions'] {
  const shown = live(nudges).filter(
    ({ at, seen, form }) => at >= start && at < end && (seen || form === 'badge'),
  );
  const outcomes: Record<string, number> = {};
  for (const { outcome } of shown) {
    if (outcome) outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  }
  return { shown: shown.length, outcomes };
}

const rested = (range: Range, until: number): boolean =>
  overlaps(range, { start: until - restDays * dayMs, end: until });

type Words = Pick<WeekView, 'note' | 'lastIfThen' | 'goodThings'>;

function wordsOfWeek(week: Period, { weekNotes }: WeekFacts): Words {
  const note = noteOf(week, weekNotes);
  return { ...(note && { note }), ...ifThenOf(noteOf(periodBefore(week), weekNotes)) };
}

const wordsOfMonth = (month: Period, { weekNotes }: WeekFacts): Words => ({
  goodThings: live(weekNotes)
    .filter(({ id }) => isWithin(id, month))
    .flatMap(({ id, goodThing }) => (goodThing ? [{ day: id, text: goodThing }] : []))
    .sort((a, b) => (a.day < b.day ? -1 : 1)),
});

/** The week's own note, or one written while the week began on another day. */
function noteOf(week: Period, notes: readonly Kept<WeekNote>[]): WeekNote | undefined {
  const written = live(notes).filter(({ id }) => isWithin(id, week));
  return written.find(({ id }) => id === week.first) ?? written[0];
}

function ifThenOf(note: WeekNote | undefined): Pick<WeekView, 'lastIfThen'> {
  const { ifPart, thenPart } = note ?? {};
  return ifPart && thenPart ? { lastIfThen: { ifPart, thenPart } } : {};
}
