/** What the week page shows of a week or a month. Times are epoch ms, durations ms; components format, and compute nothing. */
import type { Times } from '../ledger/totals';
import type { Visit } from '../ledger/visits';
import type { ReachOut } from '../people/person';
import type { SuggestionView } from '../people/suggestion';
import type { WeekNote } from './records';
import type { Span } from './weeks';

/** A line of a list of sites: its time by kind. `intended` is passive time that was on purpose. */
export interface SiteTimes {
  site: string;
  name: string;
  ms: Times;
}

/** A stretch on one site, and how it was counted (M8). */
export interface VisitView extends Visit {
  name: string;
  /** Where midnight cut the visit in two: when it began, on the day before. */
  began?: number;
}

export interface DayView {
  day: string;
  total: Times;
  sites: SiteTimes[];
  visits: VisitView[];
  /** Who was in touch that day. */
  reachOuts: { personId: string; name: string; state: ReachOut['state'] }[];
}

/** The days of a week that lie in a month. */
export interface WeekPart extends Pick<DayView, 'total' | 'reachOuts'> {
  first: string;
  last: string;
}

export interface WeekView {
  span: Span;
  first: string;
  last: string;
  /** It has not ended yet. */
  current: boolean;
  previous?: string;
  next?: string;
  inTouch: {
    personId: string;
    name: string;
    group: boolean;
    times: number;
    by: (ReachOut['channel'] | undefined)[];
    /** Something of theirs was what it was about (W2). */
    celebrated?: true;
    /** Noted before, when that is longer than 60 days ago. */
    sinceAt?: number;
  }[];
  dates: { personId: string; name: string; day: string; birthday: boolean; label?: string }[];
  total: Times;
  /** Passive ms of the week or month before; absent when nothing was counted then. */
  before?: number;
  longest?: { start: number; passive: number };
  /** Minutes of scrolling that the person chose, in one go and a day; absent while they have not. */
  chosen: { bout?: number; day?: number };
  days: DayView[];
  /** By the hour of the day, 24 of them from midnight on. */
  hours: Times[];
  /** Of a month: its weeks, in order. */
  weeks?: WeekPart[];
  /** Of a month: what was written into its weeks, by the first day of each. */
  goodThings?: { day: string; text: string }[];
  quietLately?: SuggestionView;
  /** Someone to tell the good thing: in touch lately, and reachable from here. */
  tell?: SuggestionView;
  suggestions: { shown: number; outcomes: Partial<Record<string, number>> };
  cardsRested: boolean;
  note?: WeekNote;
  /** Last week's if-then, shown back. */
  lastIfThen?: { ifPart: string; thenPart: string };
  /** The question of S1 stands open; only in the week that goes on. */
  checkInDue?: true;
  /** Nothing was noted or counted at all. */
  empty: boolean;
}
