/** Whom a nudge suggests, why, and with which way to start. */
import { chooseOpener, lastOpener } from '../people/openers';
import type { Today } from '../people/today';
import { draw, rank } from '../people/who-now';
import type { Facts } from './facts';
import type { Nudge } from './nudge';

/** Without a person where there is nobody to suggest right now. `random` gives [0, 1). */
export function choose(
  facts: Pick<Facts, 'people' | 'reachOuts' | 'nudges'>,
  today: Today,
  random: () => number,
): Pick<Nudge, 'personId' | 'odds' | 'reasons' | 'opener'> {
  const drawn = draw(rank(facts, today), random);
  if (!drawn) return { reasons: [] };
  const { person, odds, reasons, lastNoted } = drawn;
  const used = lastOpener(facts.nudges, person.id);
  const opener = chooseOpener(person, { today, lastNoted, used }, random);
  return { personId: person.id, odds, reasons, opener };
}
