/** A small life, in which each test says only what matters to it. */
import { dayBounds, dayOf } from '../../../lib/ledger/days';
import type { Interval, Kind } from '../../../lib/ledger/interval';
import type { DayDocument } from '../../../lib/ledger/records';
import type { Nudge } from '../../../lib/nudges/nudge';
import type { Person, ReachOut } from '../../../lib/people/person';
import type { SuggestionView } from '../../../lib/views/views';
import { type WeekFacts, type WeekQuery, weekView } from '../../../lib/week/view';
import { weekOf } from '../../../lib/week/weeks';

export const zone = 'Europe/Madrid';
export const minute = 60_000;
export const at = (time: string): number => Date.parse(time);

export const ana: Person = {
  id: 'ana',
  updatedAt: 1,
  createdAt: 1,
  kind: 'person',
  name: 'Ana',
  channels: [{ type: 'call', value: '+12025550143' }],
  dates: [],
  star: true,
};
export const person = (id: string, more: Partial<Person> = {}): Person => ({
  ...ana,
  id,
  name: id,
  ...more,
});
export const reached = (
  personId: string,
  when: string,
  more: Partial<ReachOut> = {},
): ReachOut => ({
  id: `${personId} ${when}`,
  updatedAt: 1,
  personId,
  state: 'talked',
  at: at(when),
  ...more,
});
export const nudge = (when: string, more: Partial<Nudge> = {}): Nudge => ({
  id: when,
  updatedAt: 1,
  at: at(when),
  site: 'reddit',
  form: 'card',
  passive: 1,
  reasons: [],
  passedOver: [],
  seen: true,
  ...more,
});
export const suggestion = (personId: string): SuggestionView => ({
  personId,
  name: personId,
  group: false,
  channels: [],
  reasons: [],
});

/** So many minutes from a moment on, in its day's document. */
export function spent(
  when: string,
  minutes: number,
  kind: Kind = 'passive',
  site = 'reddit',
  inZone = zone,
): DayDocument {
  const start = at(when);
  const interval: Interval = { start, end: start + minutes * minute, site, kind };
  return { day: dayOf(start, inZone), zone: inZone, intervals: [interval] };
}

export const noFacts: WeekFacts = {
  days: [],
  corrections: [],
  people: [],
  reachOuts: [],
  nudges: [],
  weekNotes: [],
  plans: [],
  settings: { resting: 0 },
};

/** The week of 16 to 22 November 2026, seen on Friday the 20th unless said otherwise. */
export function seen(
  facts: Partial<WeekFacts>,
  {
    today = '2026-11-20',
    day = '2026-11-20',
    ...more
  }: Partial<Omit<WeekQuery, 'today'>> & {
    today?: string;
    day?: string;
  } = {},
) {
  const now = dayBounds(today, zone).start + 12 * 60 * minute;
  return weekView(
    { ...noFacts, ...facts },
    {
      period: weekOf(day, 1),
      weekStart: 1,
      today: { now, day: today, zone },
      siteName: (site) => (site === 'reddit' ? 'Reddit' : site),
      ...more,
    },
  );
}
