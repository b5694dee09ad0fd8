/** "Ana?": after a link was followed, whether contact came of it (N4). Asked in the popup only. */
import { type Kept, live } from '../ledger/records';
import { maySuggest } from '../people/boundaries';
import type { Person, ReachOut } from '../people/person';
import type { Today } from '../people/today';
import type { Nudge } from './nudge';

/** Gone after 48 hours. */
const askedForMs = 48 * 60 * 60_000;

export interface Question {
  reachOutId: string;
  personId: string;
  name: string;
  /** Epoch ms. */
  openedAt: number;
}

/**
 * The one question that is open. Only the latest link that was followed is asked about, and nothing
 * once it was answered, once contact was noted anyway, or for someone who may not be suggested.
 */
export function waitingQuestion(
  reachOuts: readonly Kept<ReachOut>[],
  people: readonly Kept<Person>[],
  today: Today,
): Question | undefined {
  const noted = live(reachOuts);
  const followed = noted.filter(({ state, answered }) => state === 'opened' || answered);
  const last = followed.reduce<ReachOut | undefined>(
    (a, b) => (a && a.at > b.at ? a : b),
    undefined,
  );
  if (!last || last.answered || Math.abs(today.now - last.at) >= askedForMs) return undefined;
  const person = people.find(({ id }) => id === last.personId);
  if (!maySuggest(person, today)) return undefined;
  const inTouchSince = noted.some(
    ({ personId, state, at }) => personId === person.id && state !== 'opened' && at >= last.at,
  );
  if (inTouchSince) return undefined;
  return { reachOutId: last.id, personId: person.id, name: person.name, openedAt: last.at };
}

export type QuestionAnswer = 'talked' | 'sent' | 'not-this-time';

/** The reach-out and the nudge it came from, with the answer. The contact was when the link was followed. */
export function answerQuestion(
  reachOut: ReachOut,
  nudge: Nudge | undefined,
  answer: QuestionAnswer,
  now: number,
): { reachOut: ReachOut; nudge?: Nudge } {
  const state = answer === 'not-this-time' ? 'opened' : answer;
  const answered: ReachOut = { ...reachOut, state, answered: true, updatedAt: now };
  if (!nudge) return { reachOut: answered };
  return {
    reachOut: answered,
    nudge: { ...nudge, outcome: answer, outcomeAt: now, updatedAt: now },
  };
}
