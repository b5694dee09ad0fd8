/**
 * What each page shows, derived from ledger and people when asked and never stored. Times are epoch
 * ms, durations ms, unless a name says otherwise. Components format; they compute nothing.
 */
import type { Times } from '../ledger/totals';
import type { Form, Nudge } from '../nudges/nudge';
import type { ComingDate } from '../people/dates';
import type { Person, ReachOut, SupportKind } from '../people/person';
import type { SuggestionView } from '../people/suggestion';
import type { Plan, SettingValues } from '../settings/settings';
import type { SiteTimes, VisitView } from '../week/week-view';
import type { HealthView } from './health';

export type { Times } from '../ledger/totals';
export type { SuggestionView } from '../people/suggestion';
export type { DayView, SiteTimes, VisitView, WeekPart, WeekView } from '../week/week-view';
export type { HealthView } from './health';

export interface CardView {
  nudgeId: string;
  form: Form;
  /** The forms that take turns, until a card has said that they do. */
  turns?: Form[];
  /** Passive ms of the bout at the time of the decision, or of what `per` says. */
  passive: number;
  per?: Nudge['per'];
  /** Minutes the person chose; absent when they have not. */
  plan?: number;
  site: { id: string; name: string };
  /** Absent: nobody on the list (N2b). */
  suggestion?: SuggestionView;
  /** Nobody on the list, and the three doors were not offered yet. */
  askForName: boolean;
  /** Someone else is available. */
  more: boolean;
  /** Kinds of support for which someone on the list may be suggested now. */
  support: SupportKind[];
  /** Was passed over several times; "less often" and "leave it" are offered. */
  passedOver?: { personId: string; name: string };
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

export interface PopupView {
  /** The latest visit first. */
  today: { total: Times; sites: SiteTimes[]; visits: VisitView[] };
  /** Nothing is counted anywhere yet, or the welcome was left early. */
  unfinished?: 'sites' | 'people';
  suggestion?: SuggestionView;
  /** Kinds of support for which someone on the list may be suggested now. */
  support: SupportKind[];
  /** The nudge that is open now, which the popup carries too. */
  nudgeId?: string;
  waiting?: WaitingQuestion;
  /** Everyone who may be noted under "We talked". */
  people: { id: string; name: string; group: boolean }[];
  paused: SettingValues['paused'];
  cards: boolean;
  resting: number;
  /**
   * The site in the current tab, when it is a known one. `other` hosts may be added as custom.
   * Chosen and not counted: the browser's permission is missing.
   */
  here?: { site: string; name: string; chosen: boolean; counted: boolean; origins: string[] };
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
  /** Greater comes up sooner; absent for someone who does not come up. */
  turn?: number;
  /** A birthday or another date within a week; never of someone with a boundary that holds. */
  coming?: ComingDate;
}

export interface SiteRow {
  site: string;
  name: string;
  custom: boolean;
  counted: boolean;
  /** The browser's permission is there. Counted without it means: ask again (M9). */
  granted: boolean;
  origins: string[];
  /** When it was chosen; absent where it is not counted. */
  chosenAt?: number;
  lastReport?: number;
  plan?: number;
  quiet: boolean;
}

export interface OptionsView {
  people: PersonRow[];
  sites: SiteRow[];
  plans: Plan[];
  settings: SettingValues;
  /** The question of S1 stands open. */
  checkInDue: boolean;
  /** The toolbar shows the icon; absent where the browser does not tell. */
  iconPinned?: boolean;
  health: HealthView;
}
