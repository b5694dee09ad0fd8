/** "I could use support" (P4): someone who gives the kind that is asked for, or someone close. */
import { goalDays } from './due';
import { isClose } from './life-change';
import type { Intent, SupportKind } from './person';
import type { Candidate } from './score';

/** What a message asks for, by kind of support. */
export const askFor: Record<SupportKind, Intent> = {
  listening: 'say-need',
  advice: 'ask-advice',
  hand: 'ask-hand',
};

/**
 * The first of the candidates who is noted for it; without one, the first who is close. The reasons
 * say which, before those by which the candidates were ranked. Groups are not asked.
 */
export function whoSupports(
  candidates: readonly Candidate[],
  kind: SupportKind,
): Candidate | undefined {
  const people = candidates.filter(({ person }) => person.kind === 'person');
  const giver = people.find(({ person }) => person.support?.includes(kind));
  if (giver) return { ...giver, reasons: [{ because: 'gives', support: kind }, ...giver.reasons] };
  const near = people.find(({ person }) => isClose(person, person.goal && goalDays(person.goal)));
  return near && { ...near, reasons: [{ because: 'near' }, ...near.reasons] };
}
