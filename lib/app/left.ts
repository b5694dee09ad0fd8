/** Suggestions that nobody answered because the scrolling simply ended (N4). */

import { boutEndAfter, breakMs } from '../ledger/bouts';
import { addDays, dayOf } from '../ledger/days';
import { acrossDocuments } from '../ledger/documents';
import { live } from '../ledger/records';
import type { Nudge } from '../nudges/nudge';
import { leftIfBoutEnded } from '../nudges/outcomes';
import type { Deps } from './deps';
import { dayRange, factsOf, prefixes } from './facts';
import { timeId } from './ids';

/** ms; by then it is known whether the bout went on, and days this near are read anyway. */
const lookBack = 86_400_000;

/** Marks the unanswered suggestions of the last day whose bout is over. */
export async function noteLeft({ store, clock, zone }: Deps): Promise<void> {
  const now = clock();
  const day = dayOf(now, zone());
  const from = prefixes.nudge + timeId(now - lookBack);
  const scope = {
    ranges: [[from, `${prefixes.nudge}\uffff`], dayRange(addDays(day, -2), addDays(day, 1))] as [
      string,
      string,
    ][],
  };
  await store.transact(scope, (records) => {
    const facts = factsOf(records);
    const timeline = acrossDocuments(facts.days);
    const settle = (nudge: Nudge): Nudge => {
      const end = boutEndAfter(timeline, nudge.at);
      return now - end < breakMs ? nudge : leftIfBoutEnded(nudge, end, now);
    };
    const put = live(facts.nudges)
      .map((nudge) => ({ before: nudge, after: settle(nudge) }))
      .filter(({ before, after }) => before !== after)
      .map(({ after }) => ({ key: prefixes.nudge + after.id, value: after }));
    return { put, result: null };
  });
}
