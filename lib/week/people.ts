/** The first half of the letter: who was in touch, and which dates come. */
import { addDays, dayOf, daysBetween } from '../ledger/days';
import { type Kept, live } from '../ledger/records';
import type { Range } from '../ledger/sweep';
import { maySuggest } from '../people/boundaries';
import { daysUntil } from '../people/dates';
import type { Person, ReachOut } from '../people/person';
import { dayMs, type Today } from '../people/today';
import type { DayView, WeekView } from './week-view';
import { isWithin, type Period } from './weeks';

/** "For the first time since March" is worth saying after so long, ms. */
const longAgo = 60 * dayMs;

type InTouch = WeekView['inTouch'][number];
type Contact = ReachOut & { personId: string; state: 'sent' | 'talked' };

/** Something sent, or a talk, with someone who is still known. Following a link is no contact. */
export function contactsWith(
  people: ReadonlyMap<string, Person>,
  reachOuts: readonly Kept<ReachOut>[],
): Contact[] {
  return live(reachOuts)
    .filter((one): one is Contact => one.state !== 'opened' && people.has(one.personId ?? ''))
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

/** In the order of their first contact within the range; `contacts` are sorted by time. */
export function inTouchIn(
  range: Range,
  contacts: readonly Contact[],
  people: ReadonlyMap<string, Person>,
): InTouch[] {
  const before = new Map<string, number>();
  const inTouch = new Map<string, InTouch>();
  for (const { personId, at, channel, intent } of contacts) {
    const person = people.get(personId);
    if (!person || at >= range.end) continue;
    if (at < range.start) {
      before.set(personId, at);
      continue;
    }
    const held = inTouch.get(personId) ?? firstContact(person, at, before.get(personId));
    held.times += 1;
    if (!held.by.includes(channel)) held.by.push(channel);
    if (intent === 'celebrate-theirs') held.celebrated = true;
    inTouch.set(personId, held);
  }
  return [...inTouch.values()];
}

function firstContact({ id, name, kind }: Person, at: number, before: number | undefined): InTouch {
  const since = before !== undefined && at - before > longAgo ? { sinceAt: before } : {};
  return { personId: id, name, group: kind === 'group', times: 0, by: [], ...since };
}

/** By local day, in the order of time. */
export function contactsByDay(
  range: Range,
  contacts: readonly Contact[],
  people: ReadonlyMap<string, Person>,
  zone: string,
): Map<string, DayView['reachOuts']> {
  const byDay = new Map<string, DayView['reachOuts']>();
  for (const { personId, at, state } of contacts) {
    if (at < range.start || at >= range.end) continue;
    const day = dayOf(at, zone);
    const name = people.get(personId)?.name ?? '';
    byDay.set(day, [...(byDay.get(day) ?? []), { personId, name, state }]);
  }
  return byDay;
}

/**
 * Birthdays and other dates of people who may be suggested; a period that goes on looks ahead seven
 * days from today. Someone who is only snoozed still has a birthday.
 */
export function datesIn(
  period: Period,
  people: Iterable<Person>,
  today: Pick<Today, 'now' | 'day'>,
): WeekView['dates'] {
  const ahead = addDays(today.day, 6);
  const goesOn = isWithin(today.day, period);
  const span = daysBetween(period.first, goesOn && ahead > period.last ? ahead : period.last);
  return [...people]
    .filter((person) => maySuggest({ ...person, snoozedUntil: undefined }, today))
    .flatMap(({ id, name, dates }) =>
      dates.map((date) => ({ id, name, date, inDays: daysUntil(date, period.first) })),
    )
    .filter(({ inDays }) => inDays <= span)
    .sort((a, b) => a.inDays - b.inDays || (a.name < b.name ? -1 : 1))
    .map(({ id, name, date, inDays }) => ({
      personId: id,
      name,
      day: addDays(period.first, inDays),
      birthday: date.kind === 'birthday',
      ...(date.label && { label: date.label }),
    }));
}
