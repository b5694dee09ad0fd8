/** A suggestion outside a card: popup and week. The same who-now and the same boundaries as the card. */
import { live } from '../ledger/records';
import { chooseOpener, lastOpener } from '../people/openers';
import type { Today } from '../people/today';
import { type Candidate, rank } from '../people/who-now';
import { suggestionView } from '../views/card';
import type { SuggestionView } from '../views/views';
import type { Facts } from './facts';

/** Steps of the golden ratio: neighbouring days land far apart. */
const golden = 0.618_033_988_75;

/** The same all day, so that opening the popup twice does not change the words. */
const diceOfDay = ({ start }: Today): (() => number) => {
  let step = Math.floor(start / 86_400_000);
  return () => {
    step += 1;
    return (step * golden) % 1;
  };
};

export function viewOf(candidate: Candidate, facts: Facts, today: Today): SuggestionView {
  const { person, lastNoted, reasons } = candidate;
  const used = lastOpener(facts.nudges, person.id);
  const opener = chooseOpener(person, { today, lastNoted, used }, diceOfDay(today));
  return suggestionView(person, lastNoted, opener, reasons, today.now);
}

/** The first who may be suggested now and is not among `not`. */
export function suggest(
  facts: Facts,
  today: Today,
  not: readonly string[] = [],
): SuggestionView | undefined {
  const candidate = rank(facts, today).find(({ person }) => !not.includes(person.id));
  return candidate && viewOf(candidate, facts, today);
}

/** Someone who has not been heard of the longest, against what was chosen (chapter 4). */
export function quietLately(facts: Facts, today: Today): SuggestionView | undefined {
  const noted = rank(facts, today).filter(({ reasons }) =>
    reasons.some((reason) => reason.because === 'due' && reason.daysSince >= reason.goalDays),
  );
  return noted[0] && viewOf(noted[0], facts, today);
}

/** Whether anyone could be suggested at all, today or another day. */
export const hasPeople = (facts: Facts): boolean => live(facts.people).length > 0;
