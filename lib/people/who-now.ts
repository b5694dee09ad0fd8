/** Who now (P3): who may be suggested at this moment, in order, and one of the first by the dice. */
import { dayOf, daysBetween } from '../ledger/days';
import { type Kept, live } from '../ledger/records';
import { maySuggest } from './boundaries';
import { allowedChannels } from './channels';
import { lastContacts, sendsWithoutTalk } from './contacts';
import { type ComingDate, comingDate } from './dates';
import { due, goalDays } from './due';
import type { Channel, Person, ReachOut } from './person';
import type { Reason } from './reason';
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
}

export interface Candidate {
  person: Person;
  score: number;
  /** What the score is made of, and nothing else. */
  reasons: Reason[];
  channels: Channel[];
  /** Epoch ms of the last noted contact. */
  lastNoted?: number;
}

export interface Drawn extends Candidate {
  /** The chance with which this person was drawn, in (0, 1]. */
  odds: number;
}

/** Beyond twice the goal it makes no difference any more, so that nobody holds the first place for good. */
const dueCap = 2;
/** A date comes once a year: it passes everyone but those far beyond their goal. */
const dateBonus = 1;
const dateWithinDays = 3;
const nextTimeBonus = 0.25;
/** Taken off on the day after a suggestion, fading to nothing over `shownFadesDays`. */
const shownPenalty = 0.5;
const shownFadesDays = 4;
/** "Someone else" holds for as long. */
const declinedDays = 3;
const sendsBeforeRest = 2;
const restGoals = 2;

/** Everyone who may be suggested at the moment, best first; ties by id, so that the order is one. */
export function rank(known: Known, today: Today): Candidate[] {
  const past = pastOf(known, today);
  const open = live(known.people).filter((person) => isOpen(person, past, today));
  const someShown = open.some(({ id }) => shownLoss(past.shownAt.get(id), today) > 0);
  return open
    .map((person) => weigh(person, past, someShown, today))
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

interface Past {
  contacts: ReturnType<typeof lastContacts>;
  sends: ReturnType<typeof sendsWithoutTalk>;
  /** When last suggested. */
  shownAt: Map<string, number>;
  /** Suggested, passed over or reached today, or passed over a short while ago. */
  out: Set<string>;
}

function pastOf({ reachOuts, nudges }: Known, today: Today): Past {
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
  return { contacts: lastContacts(reachOuts), sends: sendsWithoutTalk(reachOuts), shownAt, out };
}

function isOpen(person: Person, past: Past, today: Today): boolean {
  return maySuggest(person, today) && !past.out.has(person.id) && !isResting(person, past, today);
}

/** After two messages without a talk the person has peace for two goal lengths (N4). */
function isResting({ id, goal }: Person, { sends }: Past, { now }: Today): boolean {
  const held = sends.get(id);
  if (!held || held.times < sendsBeforeRest) return false;
  return now - held.last < restGoals * goalDays(goal) * dayMs;
}

function shownLoss(shownAt: number | undefined, { now }: Today): number {
  if (shownAt === undefined) return 0;
  const ago = Math.abs(now - shownAt) / dayMs;
  return shownPenalty * Math.max(0, 1 - ago / shownFadesDays);
}

function weigh(person: Person, past: Past, someShown: boolean, today: Today): Candidate {
  const lastNoted = past.contacts.get(person.id)?.at;
  const date = comingDate(person.dates, today.day, dateWithinDays);
  const loss = shownLoss(past.shownAt.get(person.id), today);
  const reasons: Reason[] = [sinceReason(person, lastNoted, today)];
  let score = Math.min(dueCap, due(person, lastNoted, today.now)) - loss;
  if (date) {
    score += dateBonus;
    reasons.push(dateReason(date));
  }
  if (person.nextTime?.trim()) {
    score += nextTimeBonus;
    reasons.push({ because: 'next-time' });
  }
  if (someShown && loss === 0) reasons.push({ because: 'not-lately' });
  return { person, score, reasons, channels: allowedChannels(person, today.now), lastNoted };
}

function dateReason({ inDays, date: { kind, label } }: ComingDate): Reason {
  const reason = { because: 'date' as const, inDays, birthday: kind === 'birthday' };
  return label === undefined ? reason : { ...reason, label };
}

function sinceReason(person: Person, lastNoted: number | undefined, today: Today): Reason {
  if (lastNoted === undefined) return { because: 'never-noted' };
  const daysSince = Math.max(0, daysBetween(dayOf(lastNoted, today.zone), today.day));
  return person.goal
    ? { because: 'due', daysSince, goalDays: goalDays(person.goal) }
    : { because: 'no-goal', daysSince };
}
