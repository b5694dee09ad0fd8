/** A week as its page shows it: people first, minutes second. From facts, never stored. */
import { dayBounds } from '../ledger/days';
import { overlaps } from '../ledger/ranges';
import { type Correction, type DayDocument, type Kept, live } from '../ledger/records';
import type { Range } from '../ledger/sweep';
import { wholeTime } from '../ledger/totals';
import { restDays } from '../nudges/dose';
import type { Nudge } from '../nudges/nudge';
import { maySuggest } from '../people/boundaries';
import type { Person, ReachOut } from '../people/person';
import type { SuggestionView } from '../people/suggestion';
import { dayMs, type Today } from '../people/today';
import type { SettingValues } from '../settings/settings';
import { minutesOf } from './minutes';
import { contactsByDay, contactsWith, datesIn, inTouchIn } from './people';
import type { WeekNote } from './records';
import type { SiteName } from './site-times';
import type { WeekView } from './week-view';
import { isWithin, nextWeek, previousWeek, type Week } from './weeks';

export interface WeekFacts {
  /** The documents of `daysNeeded`. */
  days: readonly DayDocument[];
  corrections: readonly Kept<Correction>[];
  people: readonly Kept<Person>[];
  reachOuts: readonly Kept<ReachOut>[];
  nudges: readonly Kept<Nudge>[];
  weekNotes: readonly Kept<WeekNote>[];
  settings: Pick<SettingValues, 'resting'>;
}

export interface WeekQuery {
  week: Week;
  today: Pick<Today, 'now' | 'day' | 'zone'>;
  siteName: SiteName;
  /** Drawn by who-now; shown in the week that goes on. */
  quietLately?: SuggestionView | undefined;
  tell?: SuggestionView | undefined;
  /** `YYYY-MM-DD` of the first thing noted; unknown: every week has one before it. */
  since?: string | undefined;
}

export function weekView(facts: WeekFacts, query: WeekQuery): WeekView {
  const { week, today, siteName } = query;
  const people = new Map(live(facts.people).map((person) => [person.id, person]));
  const range = rangeOf(week, today.zone);
  const contacts = contactsWith(people, facts.reachOuts);
  const inTouch = inTouchIn(range, contacts, people);
  const byDay = contactsByDay(range, contacts, people, today.zone);
  const minutes = minutesOf(facts.days, facts.corrections, week, siteName);
  const suggestions = suggestionsIn(range, facts.nudges);
  const note = noteOf(week, facts.weekNotes);
  const nothing = wholeTime(minutes.total) + inTouch.length + suggestions.shown === 0 && !note;
  return {
    ...week,
    ...neighbours(query),
    current: isWithin(today.day, week),
    inTouch,
    dates: datesIn(week, people.values(), today),
    ...minutes,
    days: minutes.days.map((day) => ({ ...day, reachOuts: byDay.get(day.day) ?? [] })),
    ...suggested(query, people),
    suggestions,
    cardsRested: rested(range, facts.settings.resting),
    ...(note && { note }),
    ...ifThenOf(noteOf(previousWeek(week), facts.weekNotes)),
    empty: nothing,
  };
}

/** From the first day's first moment to after the last one's. */
export const rangeOf = ({ first, last }: Week, zone: string): Range => ({
  start: dayBounds(first, zone).start,
  end: dayBounds(last, zone).end,
});

function neighbours({ week, today, since }: WeekQuery): Pick<WeekView, 'previous' | 'next'> {
  const previous = since === undefined || since < week.first;
  return {
    ...(previous && { previous: previousWeek(week).first }),
    ...(week.last < today.day && { next: nextWeek(week).first }),
  };
}

/** Checked once more here, so that no caller can show someone with a boundary (P2). */
function suggested(
  { week, today, quietLately, tell }: WeekQuery,
  people: ReadonlyMap<string, Person>,
): Pick<WeekView, 'quietLately' | 'tell'> {
  const fine = (view: SuggestionView | undefined): boolean =>
    view !== undefined && maySuggest(people.get(view.personId), today);
  return {
    ...(isWithin(today.day, week) && fine(quietLately) && { quietLately }),
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

/** The week's own note, or one written while the week began on another day. */
function noteOf(week: Week, notes: readonly Kept<WeekNote>[]): WeekNote | undefined {
  const written = live(notes).filter(({ id }) => isWithin(id, week));
  return written.find(({ id }) => id === week.first) ?? written[0];
}

function ifThenOf(note: WeekNote | undefined): Pick<WeekView, 'lastIfThen'> {
  const { ifPart, thenPart } = note ?? {};
  return ifPart && thenPart ? { lastIfThen: { ifPart, thenPart } } : {};
}
