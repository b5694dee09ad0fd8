/** A suggestion outside a card: popup and week. The same who-now and the same boundaries as the card. */
import { live } from '../ledger/records';
import { maySuggest } from '../people/boundaries';
import { allowedChannels } from '../people/channels';
import { lastContacts } from '../people/contacts';
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

function viewOf(candidate: Candidate, facts: Facts, today: Today): SuggestionView {
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

/** Whom to tell the good thing: the last one in touch who may be suggested and can be reached now. */
export function lastInTouch(facts: Facts, today: Today): SuggestionView | undefined {
  const contacts = lastContacts(facts.reachOuts);
  const [latest] = live(facts.people)
    .filter((person) => maySuggest(person, today) && contacts.has(person.id))
    .filter((person) => allowedChannels(person, today.now).length > 0)
    .sort((a, b) => (contacts.get(b.id)?.at ?? 0) - (contacts.get(a.id)?.at ?? 0));
  if (!latest) return undefined;
  const lastNoted = contacts.get(latest.id)?.at;
  const used = lastOpener(facts.nudges, latest.id);
  const context = { today, lastNoted, used, intent: 'share-mine' as const };
  const opener = chooseOpener(latest, context, diceOfDay(today));
  return suggestionView(latest, lastNoted, opener, [], today.now);
}
