/** "How long today?": when the question comes. The answer is a plan like any other. */
import { dayMs, isOn, type Today } from '../people/today';
import type { SettingValues } from '../settings/settings';

/** What was asked in this browser; kept on the device, because it says nothing that was chosen. */
export interface Asked {
  /** Epoch ms of the questions of the latest day on which one came, earliest first. */
  at: number[];
  /** Epoch ms of the last question, by site. */
  bySite: Record<string, number>;
}

export const nothingAsked: Asked = { at: [], bySite: {} };

/** ms; someone who has scrolled for longer has begun without a plan, and is left to it. */
const askWithin = 2 * 60_000;
/** ms that an unanswered question stands, with time to type: nothing else comes meanwhile. */
const standsFor = 60_000;

export interface AskMoment {
  site: string;
  today: Today;
  /** Epoch ms at which the visit that is going on began; absent without one. */
  visitStart: number | undefined;
}

/** Whether the question belongs to this moment, as often as was allowed. What else is still is not asked here. */
export function isAskDue(
  { ask, askCap }: Pick<SettingValues, 'ask' | 'askCap'>,
  { at, bySite }: Asked,
  { site, today, visitStart }: AskMoment,
): boolean {
  if (ask === 'off' || visitStart === undefined) return false;
  const { now, start } = today;
  if (now - visitStart >= askWithin) return false;
  if (at.filter((one) => isOn(one, today)).length >= askCap) return false;
  const last = bySite[site] ?? Number.NEGATIVE_INFINITY;
  return last < (ask === 'visit' ? visitStart : start);
}

/** With the question that comes now; only the days and sites that still matter are kept. */
export function noteAsked({ at, bySite }: Asked, site: string, today: Today): Asked {
  const recent = Object.entries(bySite).filter(([, one]) => today.now - one < dayMs);
  return {
    at: [...at.filter((one) => isOn(one, today)), today.now],
    bySite: { ...Object.fromEntries(recent), [site]: today.now },
  };
}

/** A question stands on the site that nobody has answered, given the answer that holds there. */
export function isAsking(
  { bySite }: Asked,
  site: string,
  now: number,
  answeredAt: number | undefined,
): boolean {
  const last = bySite[site];
  if (last === undefined || (answeredAt ?? 0) >= last) return false;
  return Math.abs(now - last) < standsFor;
}
