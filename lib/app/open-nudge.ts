/** The suggestion that still waits for an answer; badge and popup carry it beside the card (N3). */
import { live } from '../ledger/records';
import type { Range } from '../ledger/sweep';
import type { Nudge } from '../nudges/nudge';
import { type Facts, prefixes } from './facts';
import { timeId } from './ids';

/** ms; later than that the moment has passed, and the popup suggests afresh. */
const openFor = 30 * 60_000;

export function openNudge(facts: Pick<Facts, 'nudges'>, now: number): Nudge | undefined {
  return live(facts.nudges).find(
    ({ at, outcome }) => outcome === undefined && now - at >= 0 && now - at < openFor,
  );
}

/** ms; rest, repetition and spacing look back no further than this. */
const lookBack = 60 * 86_400_000;

const from = (at: number): string => prefixes.nudge + timeId(Math.max(0, at));
const last = `${prefixes.nudge}\uffff`;

/** The key range of the nudges that still matter for the next one. */
export const recentNudges = (now: number): [string, string] => [from(now - lookBack), last];

export const nudgesIn = ({ start, end }: Range): [string, string] => [from(start), from(end)];

/** The key ranges of those, and of the nudges of a time; none lies in two of them. */
export function nudgesOf({ start, end }: Range, now: number): [string, string][] {
  const recent = now - lookBack;
  return end < recent
    ? [nudgesIn({ start, end }), recentNudges(now)]
    : [[from(Math.min(start, recent)), last]];
}
