/** A suggestion outside a card: popup and week. The same who-now and the same boundaries as the card. */
import { live } from '../ledger/records';
import { chooseSupport, knownOf, openerContext, supportAtHand } from '../nudges/choose';
import type { Nudge } from '../nudges/nudge';
import { maySuggest } from '../people/boundaries';
import { allowedChannels } from '../people/channels';
import { lastContacts } from '../people/contacts';
import { wasPassedOverOften } from '../people/less';
import { chooseOpener, type OpenerContext } from '../people/openers';
import { isResting, pastOf } from '../people/past';
import type { Intent, Opener, Person, SupportKind } from '../people/person';
import type { Today } from '../people/today';
import { type Candidate, rank } from '../people/who-now';
import { suggestionView } from '../views/card';
import type { CardView, SuggestionView } from '../views/views';
import { type Facts, settingsOf } from './facts';

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

/** As the rooms choose: with the settings read. */
export const choosing = (facts: Facts) => ({ ...facts, settings: settingsOf(facts) });

/** Everyone who may be suggested now, best first. */
export const ranked = (facts: Facts, today: Today): Candidate[] =>
  rank(knownOf(choosing(facts)), today);

function openerFor(
  person: Person,
  facts: Facts,
  today: Today,
  more: Partial<OpenerContext>,
): Opener {
  const context = { ...openerContext(choosing(facts), person.id, today), ...more };
  return chooseOpener(person, context, diceOfDay(today));
}

function viewOf(candidate: Candidate, facts: Facts, today: Today): SuggestionView {
  const { person, lastNoted, reasons, first } = candidate;
  const opener = openerFor(person, facts, today, { lastNoted, first });
  return suggestionView(person, lastNoted, opener, reasons, today.now, first);
}

/** The first who may be suggested now and is not among `not`. */
export function suggest(
  facts: Facts,
  today: Today,
  not: readonly string[] = [],
): SuggestionView | undefined {
  const candidate = ranked(facts, today).find(({ person }) => !not.includes(person.id));
  return candidate && viewOf(candidate, facts, today);
}

/** Someone who has not been heard of the longest, against what was chosen (chapter 4). */
export function quietLately(facts: Facts, today: Today): SuggestionView | undefined {
  const noted = ranked(facts, today).filter(({ reasons }) =>
    reasons.some((reason) => reason.because === 'due' && reason.daysSince >= reason.goalDays),
  );
  return noted[0] && viewOf(noted[0], facts, today);
}

/**
 * Whom to tell the good thing: the last one in touch who may be suggested and can be reached now. Two
 * messages without a talk rest here too.
 */
export function lastInTouch(facts: Facts, today: Today): SuggestionView | undefined {
  const past = pastOf(knownOf(choosing(facts)), today);
  const { contacts } = past;
  const [latest] = live(facts.people)
    .filter((person) => maySuggest(person, today) && contacts.has(person.id))
    .filter((person) => !isResting(person, past, today))
    .filter((person) => allowedChannels(person, today.now).length > 0)
    .sort((a, b) => (contacts.get(b.id)?.at ?? 0) - (contacts.get(a.id)?.at ?? 0));
  if (!latest) return undefined;
  const lastNoted = contacts.get(latest.id)?.at;
  const opener = openerFor(latest, facts, today, { lastNoted, intent: 'share-mine' });
  return suggestionView(latest, lastNoted, opener, [], today.now);
}

/** "I could use support": someone for it, asked in those words; absent where nobody fits now. */
export function suggestSupport(
  facts: Facts,
  kind: SupportKind,
  today: Today,
): SuggestionView | undefined {
  const chosen = chooseSupport(choosing(facts), kind, today, diceOfDay(today));
  const person = live(facts.people).find(({ id }) => id === chosen?.personId);
  if (!chosen || !person) return undefined;
  const lastNoted = lastContacts(facts.reachOuts).get(person.id)?.at;
  const { opener, reasons, first } = chosen;
  return suggestionView(person, lastNoted, opener, reasons, today.now, first);
}

/** Another way to start with someone who may be suggested, other than the `used` one. */
export function startWith(
  facts: Facts,
  { personId, intent, used }: { personId: string; intent: Intent; used?: Opener | undefined },
  today: Today,
): Opener | undefined {
  const person = live(facts.people).find(({ id }) => id === personId);
  if (!maySuggest(person, today)) return undefined;
  const lastNoted = lastContacts(facts.reachOuts).get(personId)?.at;
  return openerFor(person, facts, today, { lastNoted, intent, ...(used && { used }) });
}

/** The kinds of support for which there is someone; whoever is on an open card counts among them. */
export function supportOf(facts: Facts, card: Nudge | undefined, today: Today): SupportKind[] {
  return supportAtHand(ranked(besides(facts, card), today));
}

/** What is known but for one card: its own person may be just the one, not whoever was passed over. */
const besides = (facts: Facts, card: Nudge | undefined): Facts =>
  card === undefined
    ? facts
    : {
        ...facts,
        nudges: facts.nudges.filter(({ id }) => id !== card.id),
        people: facts.people.filter(({ id }) => !card.passedOver.includes(id)),
      };

/** Someone whom this card passed over, and others before it so often that "less often" is offered. */
export function passedOverOn(
  { passedOver }: Nudge,
  facts: Facts,
  today: Today,
): CardView['passedOver'] {
  const person = live(facts.people)
    .filter((one) => passedOver.includes(one.id) && maySuggest(one, today))
    .find((one) => wasPassedOverOften(one, facts.nudges));
  return person && { personId: person.id, name: person.name };
}
