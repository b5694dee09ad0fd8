/** Whom a nudge suggests, why, and with which way to start. */
import { holdsOn } from '../people/life-change';
import { chooseOpener, lastOpener, type OpenerContext } from '../people/openers';
import { type SupportKind, supportKinds } from '../people/person';
import { askFor, whoSupports } from '../people/support';
import type { Today } from '../people/today';
import { type Candidate, draw, type Known, rank } from '../people/who-now';
import type { Facts } from './facts';
import type { Nudge } from './nudge';

type Choosing = Pick<Facts, 'people' | 'reachOuts' | 'nudges'> & {
  settings: Pick<Facts['settings'], 'lifeChange' | 'leastEffort'>;
};
export type Chosen = Pick<Nudge, 'personId' | 'odds' | 'reasons' | 'opener' | 'first'>;

/** What is noted, with what the person said of themselves. */
export const knownOf = ({ people, reachOuts, nudges, settings }: Choosing): Known => ({
  ...{ people, reachOuts, nudges },
  lifeChange: settings.lifeChange ?? undefined,
  leastEffort: settings.leastEffort,
});

/** What a way to start with someone goes by. */
export function openerContext(
  { nudges, settings }: Pick<Choosing, 'nudges' | 'settings'>,
  personId: string,
  today: Today,
): OpenerContext {
  return {
    today,
    used: lastOpener(nudges, personId),
    changed: holdsOn(settings.lifeChange ?? undefined, today.day),
    ...(settings.leastEffort && { first: 'least' as const }),
  };
}

/** Without a person where there is nobody to suggest right now. `random` gives [0, 1). */
export function choose(facts: Choosing, today: Today, random: () => number): Chosen {
  const drawn = draw(rank(knownOf(facts), today), random);
  return drawn ? { ...suggesting(drawn, facts, today, random), odds: drawn.odds } : { reasons: [] };
}

/** "I could use support": nobody where nobody fits who may be suggested right now. */
export function chooseSupport(
  facts: Choosing,
  kind: SupportKind,
  today: Today,
  random: () => number,
): Chosen | undefined {
  const found = whoSupports(rank(knownOf(facts), today), kind);
  const asking = { intent: askFor[kind], forSupport: true };
  return found && { ...suggesting(found, facts, today, random, asking), odds: 1 };
}

/** The kinds of support for which there is someone right now. */
export const supportAtHand = (candidates: readonly Candidate[]): SupportKind[] =>
  supportKinds.filter((kind) => whoSupports(candidates, kind));

function suggesting(
  { person, reasons, lastNoted, first }: Candidate,
  facts: Choosing,
  today: Today,
  random: () => number,
  asking: Partial<OpenerContext> = {},
): Chosen {
  const context = { ...openerContext(facts, person.id, today), lastNoted, first, ...asking };
  const opener = chooseOpener(person, context, random);
  return { personId: person.id, reasons, opener, ...(first && { first }) };
}
