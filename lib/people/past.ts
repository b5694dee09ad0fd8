/** What has been noted and suggested so far, as far as choosing the next person needs it. */
import { type Kept, live } from '../ledger/records';
import { lastContacts, sendsWithoutTalk, textsSinceVoice } from './contacts';
import { goalDays } from './due';
import type { LifeChange } from './life-change';
import type { Person, ReachOut } from './person';
import { dayMs, isOn, type Today } from './today';

/** A suggestion, as far as choosing the next person needs it. */
export interface Shown {
  at: number;
  personId?: string;
  passedOver: readonly string[];
}

export interface Known {
  people: readonly Kept<Person>[];
  reachOuts: readonly Kept<ReachOut>[];
  nudges: readonly Kept<Shown & { id: string; updatedAt: number }>[];
  /** Something changed for oneself. */
  lifeChange?: LifeChange | undefined;
  /** Least effort first was chosen. */
  leastEffort?: boolean;
}

/** "Someone else" holds for as long. */
const declinedDays = 3;
const sendsBeforeRest = 2;
const restGoals = 2;

export interface Past {
  contacts: ReturnType<typeof lastContacts>;
  sends: ReturnType<typeof sendsWithoutTalk>;
  texts: ReturnType<typeof textsSinceVoice>;
  /** When last suggested. */
  shownAt: Map<string, number>;
  /** Suggested, passed over or reached today, or passed over a short while ago. */
  out: Set<string>;
}

export function pastOf({ reachOuts, nudges }: Known, today: Today): Past {
  const shownAt = new Map<string, number>();
  const out = new Set<string>();
  for (const { at, personId, passedOver } of live(nudges)) {
    const shown = personId === undefined ? passedOver : [...passedOver, personId];
    for (const id of shown) {
      shownAt.set(id, Math.max(at, shownAt.get(id) ?? at));
      if (isOn(at, today)) out.add(id);
    }
    if (Math.abs(today.now - at) < declinedDays * dayMs) for (const id of passedOver) out.add(id);
  }
  for (const { personId, at } of live(reachOuts)) {
    if (personId !== undefined && isOn(at, today)) out.add(personId);
  }
  return {
    contacts: lastContacts(reachOuts),
    sends: sendsWithoutTalk(reachOuts),
    texts: textsSinceVoice(reachOuts),
    shownAt,
    out,
  };
}

/** After two messages without a talk the person has peace for two goal lengths (N4). */
export function isResting({ id, goal }: Person, { sends }: Past, { now }: Today): boolean {
  const held = sends.get(id);
  if (!held || held.times < sendsBeforeRest) return false;
  return now - held.last < restGoals * goalDays(goal) * dayMs;
}
