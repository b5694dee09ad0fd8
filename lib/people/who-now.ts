/** Who now (P3): who may be suggested at this moment, in order, and one of the first by the dice. */
import { live } from '../ledger/records';
import { maySuggest } from './boundaries';
import { isResting, type Known, type Past, pastOf } from './past';
import type { Person } from './person';
import { type Candidate, shownLoss, weigh } from './score';
import type { Today } from './today';

export type { Known, Shown } from './past';
export type { Candidate } from './score';

export interface Drawn extends Candidate {
  /** The chance with which this person was drawn, in (0, 1]. */
  odds: number;
}

/** Everyone who may be suggested at the moment, best first; ties by id, so that the order is one. */
export function rank(known: Known, today: Today): Candidate[] {
  const past = pastOf(known, today);
  const open = live(known.people).filter((person) => isOpen(person, past, today));
  const someShown = open.some(({ id }) => shownLoss(past.shownAt.get(id), today) > 0);
  return open
    .map((person) => weigh(person, past, someShown, known, today))
    .filter(({ channels }) => channels.length > 0)
    .sort((a, b) => b.score - a.score || (a.person.id < b.person.id ? -1 : 1));
}

/** Only those near the first, and of them only so many, are drawn from. */
const drawnFrom = 3;
const nearFirst = 0.25;

/**
 * One of the top three within 0.25 of the first, the better the likelier: the first weighs 1, one
 * that is 0.25 behind it half. `random` gives [0, 1).
 */
export function draw(candidates: readonly Candidate[], random: () => number): Drawn | undefined {
  const [first] = candidates;
  if (!first) return undefined;
  const near = candidates
    .slice(0, drawnFrom)
    .filter(({ score }) => first.score - score <= nearFirst)
    .map((candidate) => ({
      candidate,
      weight: 1 - (first.score - candidate.score) / (2 * nearFirst),
    }));
  const total = near.reduce((sum, { weight }) => sum + weight, 0);
  let dice = random() * total;
  const hit = near.find(({ weight }) => {
    dice -= weight;
    return dice < 0;
  });
  const { candidate, weight } = hit ?? { candidate: first, weight: 1 };
  return { ...candidate, odds: weight / total };
}

function isOpen(person: Person, past: Past, today: Today): boolean {
  return maySuggest(person, today) && !past.out.has(person.id) && !isResting(person, past, today);
}
