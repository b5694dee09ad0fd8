/**
 * What each page shows, derived from ledger and people when asked and never stored. Times are epoch
 * ms, durations ms, unless a name says otherwise. Components format; they compute nothing.
 */
import type { Times } from '../ledger/totals';
import type { Visit } from '../ledger/visits';
import type { Form, Reason } from '../nudges/nudge';
import type { Channel, Opener, Person, ReachOut } from '../people/person';
import type { Plan, SettingValues } from '../settings/settings';
import type { WeekNote } from '../week/records';

/** One person worth a hello, as card and popup show them. */
export interface SuggestionView {
  personId: string;
  name: string;
  group: boolean;
  /** When contact was last noted; absent: "on your list". */
  lastNoted?: number;
  opener?: Opener;
  /** Allowed ways, the one to offer first at index 0. */
  channels: Channel[];
  reasons: Reason[];
}

export interface CardView {
  nudgeId: string;
  form: Form;
  /** Passive ms of the bout at the time of the decision. */
  passive: number;
  /** Minutes the person chose; absent when they have not. */
  plan?: number;
  site: { id: string; name: string };
  /** Absent: nobody on the list (N2b). */
  suggestion?: SuggestionView;
  /** Nobody on the list, and the three doors were not offered yet. */
  askForName: boolean;
  /** Someone else is available. */
  more: boolean;
  hideNames: boolean;
  /** The outcome is known: the card closes. */
  closed: boolean;
}

/** The question of N4, asked once, gone after 48 hours. */
export interface WaitingQuestion {
  reachOutId: string;
  personId: string;
  name: string;
  openedAt: number;
}

/** A line of a list of sites: its time by kind. `intended` is passive time that was on purpose. */
export interface SiteTimes {
  site: string;
  name: string;
  ms: Times;
}
export type { Times };

export interface PopupView {
  today: { total: Times; sites: SiteTimes[] };
  /** Nothing is counted anywhere yet, or the welcome was left early. */
  unfinished?: 'sites' | 'people';
  suggestion?: SuggestionView;
  /** The nudge that is open now, which the popup carries too. */
  nudgeId?: string;
  waiting?: WaitingQuestion;
  /** Everyone who may be noted under "We talked". */
  people: { id: string; name: string; group: boolean }[];
  paused: SettingValues['paused'];
  cards: boolean;
  resting: number;
  /** The site in the current tab, when it is a known one. `other` hosts may be added as custom. */
  here?: { site: string; name: string; counted: boolean; origins: string[] };
  /** A tab that "Done for now" closed a moment ago. */
  reopen?: { url: string; title: string };
  hideNames: boolean;
  announceWeek: boolean;
}

export interface PersonRow {
  person: Person;
  lastNoted?: number;
  lastState?: ReachOut['state'];
  /** Days since last contact ÷ goal; absent without goal or contact. */
  due?: number;
}

export interface SiteRow {
  site: string;
  name: string;
  custom: boolean;
  counted: boolean;
  /** The browser's permission is there. Counted without it means: ask again (M9). */
  granted: boolean;
  origins: string[];
  lastReport?: number;
  plan?: number;
  quiet: boolean;
}

export interface OptionsView {
  people: PersonRow[];
  sites: SiteRow[];
  plans: Plan[];
  settings: SettingValues;
  health: { storage: 'ok' | 'failing'; journalWaiting: number; version: string };
}

/** A stretch on one site, and how it was counted (M8). */
export interface VisitView extends Visit {
  name: string;
}

export interface DayView {
  day: string;
  total: Times;
  sites: SiteTimes[];
  visits: VisitView[];
  /** Who was in touch that day. */
  reachOuts: { personId: string; name: string; state: ReachOut['state'] }[];
}

export interface WeekView {
  first: string;
  last: string;
  /** The week has not ended yet. */
  current: boolean;
  previous?: string;
  next?: string;
  inTouch: {
    personId: string;
    name: string;
    group: boolean;
    times: number;
    by: (ReachOut['channel'] | undefined)[];
    /** Noted before this week, when that is longer than 60 days ago. */
    sinceAt?: number;
  }[];
  dates: { personId: string; name: string; day: string; birthday: boolean; label?: string }[];
  total: Times;
  /** Passive ms of the week before; absent when nothing was counted then. */
  before?: number;
  longest?: { start: number; passive: number };
  days: DayView[];
  quietLately?: SuggestionView;
  /** Someone to tell the good thing: in touch lately, and reachable from here. */
  tell?: SuggestionView;
  suggestions: { shown: number; outcomes: Partial<Record<string, number>> };
  cardsRested: boolean;
  note?: WeekNote;
  /** Last week's if-then, shown back. */
  lastIfThen?: { ifPart: string; thenPart: string };
  /** Nothing was noted or counted at all. */
  empty: boolean;
}
