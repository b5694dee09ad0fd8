/**
 * When a suggestion comes, in which form and of whom (N1 to N3). Pure: the caller makes decision and
 * record one atomic update, so that two tabs cannot both suggest.
 */

import type { Blocker } from '../ledger/batch';
import type { Interval } from '../ledger/interval';
import { dayMs, inHours, isOn, minuteOfDay, type Today, todayOf } from '../people/today';
import type { SettingValues } from '../settings/settings';
import { choose } from './choose';
import { dayHasEnded, restUntil } from './dose';
import type { Facts } from './facts';
import { nextForm, usableForms } from './forms';
import { deferred, laterHolds } from './later';
import type { Nudge } from './nudge';
import { type Intended, type Reached, reachedPlan } from './plan';

export interface Moment {
  /** Epoch ms. */
  now: number;
  /** IANA zone of the page. */
  zone: string;
  site: string;
  /** Passive ms of the bout that is going on, on all sites, less what was on purpose; 0 without one. */
  boutPassive: number;
  /** Passive ms of the local day, on all sites, less what was on purpose. */
  dayPassive: number;
  /** The answer to "How long today?" that holds on the site. */
  intended?: Intended;
  /** That question stands on the site, unanswered. */
  isAsking?: boolean;
}

/** What the page says of this very moment. */
export interface PageMoment extends Moment {
  /** The kind of the latest interval; absent when nothing is being counted. */
  kind?: Interval['kind'];
  atBreak: boolean;
  blockers: readonly Blocker[];
  /** The id of the nudge, should there be one. */
  id: string;
  /** The toolbar shows the icon; undefined where neither browser nor person has said. */
  inSight?: boolean;
}

/** Why nothing comes. */
export type Wait =
  | 'off'
  | 'paused'
  | 'resting'
  | 'quiet-site'
  | 'below-plan'
  | 'hours'
  | 'later'
  | 'one-is-open'
  | 'asking'
  | 'spacing'
  | 'cap'
  | 'day-ended'
  | 'not-scrolling'
  | 'no-break'
  | 'blocked';

/** `settings` are to be written with it. */
export interface Waiting {
  wait: Wait;
  settings?: Partial<SettingValues>;
}
export type Decision = { show: Nudge } | Waiting;

/** `random` gives [0, 1). A deferred nudge comes back under its own id. */
export function decide(facts: Facts, moment: PageMoment, random: () => number): Decision {
  const wait = waitOnPage(moment);
  if (wait) return { wait };
  const ready = readiness(facts, moment);
  if ('wait' in ready) return ready;
  const { reached, today, again } = ready;
  const shown = {
    at: moment.now,
    updatedAt: moment.now,
    site: moment.site,
    form: moment.blockers.includes('dialog')
      ? ('badge' as const)
      : nextForm(usableForms(facts.settings.forms, moment.inSight), facts.nudges),
    ...reached,
    seen: false,
  };
  if (again) return { show: { ...stillTrue(again), ...shown } };
  return { show: { ...shown, id: moment.id, passedOver: [], ...choose(facts, today, random) } };
}

/** What a nudge that was put off keeps when it comes again. */
const stillTrue = ({ id, personId, odds, reasons, opener, first, passedOver }: Nudge) => ({
  id,
  ...(personId === undefined ? {} : { personId, odds }),
  reasons,
  ...(opener && { opener }),
  ...(first && { first }),
  passedOver,
});

/**
 * Whether a suggestion would come at the next natural break. What the page is doing right now
 * (composing, a call) is not asked: it may be over by then. `settings` are to be written.
 */
export function prospect(
  facts: Facts,
  moment: Moment,
): { armed: boolean; settings?: Partial<SettingValues> } {
  const ready = readiness(facts, moment);
  if ('reached' in ready) return { armed: true };
  return { armed: false, ...(ready.settings && { settings: ready.settings }) };
}

/**
 * Whether "How long today?" may be asked on the site: where no suggestion would come today, nothing is
 * asked. How often, and on which visit, `isAskDue` says.
 */
export const mayAsk = (facts: Facts, moment: Moment): boolean =>
  !stillness(facts, moment) && !doseWait(recentNudges(facts, moment.now), facts.settings, moment);

/** Whether the page is at a moment for the question: someone scrolls, pauses, and nothing is in the way. */
export const isMomentToAsk = (page: PageMoment): boolean =>
  !waitOnPage(page) && page.blockers.length === 0;

interface Ready {
  reached: Reached;
  today: Today;
  /** The nudge that was put off until now. */
  again?: Nudge;
}

/** Everything that lasts longer than a moment, the cheapest questions first. */
function readiness(facts: Facts, moment: Moment): Ready | Waiting {
  const { settings } = facts;
  const { now, zone } = moment;
  const still = stillness(facts, moment);
  if (still) return { wait: still };
  const reached = reachedPlan(facts.plans, moment);
  if (!reached) return { wait: 'below-plan' };
  if (moment.isAsking) return { wait: 'asking' };
  const nudges = recentNudges(facts, now);
  if (laterHolds(nudges, now)) return { wait: 'later' };
  const again = deferred(facts, nudges, moment);
  const others = nudges.filter((nudge) => nudge !== again);
  const near = nearby(others, settings.spacing, now);
  if (near) return { wait: near };
  return doseWait(others, settings, moment) ?? { reached, today: todayOf(now, zone), again };
}

/** What keeps Instead quiet, however long was scrolled. */
function stillness({ settings, quiet }: Facts, { now, zone, site }: Moment): Wait | undefined {
  if (!settings.cards || settings.forms.length === 0) return 'off';
  if (settings.paused === 'always' || now < settings.paused) return 'paused';
  if (now < settings.resting) return 'resting';
  if (quiet.has(site)) return 'quiet-site';
  return inHours(minuteOfDay(now, zone), settings.hours) ? undefined : 'hours';
}

/** Older ones have no say in whether one comes. */
const recentMs = 31 * dayMs;

const recentNudges = ({ nudges }: Facts, now: number): Nudge[] =>
  nudges.filter(
    (nudge): nudge is Nudge & { deleted?: undefined } =>
      !nudge.deleted && Math.abs(now - nudge.at) < recentMs,
  );

/** A card folds after 30 s and is gone two minutes later; a little more for a slow machine. */
const cardLifeMs = 3 * 60_000;

/** What stands too near, before or after: a clock that was set back must not let two through. */
function nearby(nudges: readonly Nudge[], spacing: number, now: number): Wait | undefined {
  const within = (ms: number) => (nudge: Nudge) => Math.abs(now - nudge.at) < ms;
  const open = nudges.filter(({ outcome }) => !outcome);
  if (open.some(within(cardLifeMs))) return 'one-is-open';
  return nudges.some(within(spacing * 60_000)) ? 'spacing' : undefined;
}

function doseWait(
  nudges: readonly Nudge[],
  { cap, resting }: SettingValues,
  { now, zone }: Moment,
): Waiting | undefined {
  const today = todayOf(now, zone);
  const todays = nudges.filter(({ at }) => isOn(at, today));
  if (todays.length >= cap) return { wait: 'cap' };
  const rest = restUntil(nudges, resting, today);
  if (rest !== undefined) return { wait: 'resting', settings: { resting: rest } };
  return dayHasEnded(todays, resting) ? { wait: 'day-ended' } : undefined;
}

/** What the page is doing: only someone who scrolls, and pauses, is spoken to. */
function waitOnPage({ kind, atBreak, blockers }: PageMoment): Wait | undefined {
  if (kind !== 'passive') return 'not-scrolling';
  if (!atBreak) return 'no-break';
  return blockers.some((blocker) => blocker !== 'dialog') ? 'blocked' : undefined;
}
