/** What came of a nudge (N4): what each answer makes of its record, and what else it notes. */
import { live } from '../ledger/records';
import { allowedChannels } from '../people/channels';
import { lessOften, restUntil } from '../people/less';
import { chooseOpener } from '../people/openers';
import type { Intent, Person, ReachOut, SupportKind } from '../people/person';
import { tidyLine } from '../people/tidy';
import type { Today } from '../people/today';
import type { SettingValues } from '../settings/settings';
import type { CardAct } from './card-act';
import { type Chosen, choose, chooseSupport, openerContext } from './choose';
import type { Facts } from './facts';
import type { Nudge, Outcome } from './nudge';

export interface ActContext {
  facts: Pick<Facts, 'people' | 'reachOuts' | 'nudges' | 'settings'>;
  today: Today;
  /** The id of what the act may create: a reach-out or a person. */
  id: string;
  /** [0, 1). */
  random: () => number;
}

/** The records to write. The nudge is the same object when nothing about it changed. */
export interface Effect {
  nudge: Nudge;
  reachOut?: ReachOut;
  person?: Person;
  settings?: Partial<SettingValues>;
  /** The site where no suggestion is to come any more. */
  quiet?: string;
}

export function applyCardAct(nudge: Nudge, act: CardAct, context: ActContext): Effect {
  const { now } = context.today;
  const answered = (outcome: Outcome) => ({ nudge: answer(nudge, outcome, now) });
  switch (act.do) {
    case 'seen':
      return { nudge: nudge.seen ? nudge : { ...nudge, seen: true, updatedAt: now } };
    case 'keep':
      return answered('kept');
    case 'done':
      return answered('done');
    case 'ignored':
      return answered('ignored');
    case 'later':
      return later(nudge, act.until, now);
    case 'not-here':
      return { ...answered('not-here'), quiet: nudge.site };
    case 'someone-else':
      return { nudge: someoneElse(nudge, context) };
    case 'start':
      return { nudge: startWith(nudge, act.intent, context) };
    case 'support':
      return { nudge: support(nudge, act.kind, context) };
    case 'less-often':
    case 'leave':
      return aboutPassedOver(nudge, act, context);
    case 'open':
      return open(nudge, act.channel, context);
    case 'in-touch':
      return inTouch(nudge, context);
    case 'hide-names':
      return { nudge, settings: { hideNames: act.on } };
    case 'nobody':
      return { nudge, settings: { nobody: true } };
    case 'turns-said':
      return { nudge, settings: { turnsSaid: true } };
    case 'add-name':
      return addName(nudge, act, context);
  }
}

/** A first answer, or one after the card had folded away; contact is never taken back by closing. */
function answer(nudge: Nudge, outcome: Outcome, now: number): Nudge {
  if (nudge.outcome && nudge.outcome !== 'ignored') return nudge;
  return { ...nudge, outcome, outcomeAt: now, updatedAt: now };
}

function later(nudge: Nudge, until: number, now: number): Effect {
  const answered = answer(nudge, 'later', now);
  return { nudge: answered === nudge ? nudge : { ...answered, until } };
}

const reached = (nudge: Nudge, outcome: Outcome, now: number): Nudge => ({
  ...nudge,
  outcome,
  outcomeAt: now,
  updatedAt: now,
});

const personOf = ({ personId }: Nudge, { facts }: ActContext): Person | undefined =>
  live(facts.people).find(({ id }) => id === personId);

/** The ways are those the card shows: what was allowed when it was decided. */
function open(nudge: Nudge, place: number, context: ActContext): Effect {
  const person = personOf(nudge, context);
  const channel = person && allowedChannels(person, nudge.at, nudge.first)[place];
  if (!channel) return { nudge };
  const reachOut = { ...reachOutOf(nudge, person, context), channel: channel.type };
  return { nudge: reached(nudge, 'opened', context.today.now), reachOut };
}

function inTouch(nudge: Nudge, context: ActContext): Effect {
  const person = personOf(nudge, context);
  if (!person) return { nudge };
  const { intent: _, ...reachOut } = reachOutOf(nudge, person, context);
  return {
    nudge: reached(nudge, 'in-touch', context.today.now),
    reachOut: { ...reachOut, state: 'talked' },
  };
}

function reachOutOf(nudge: Nudge, person: Person, { id, today }: ActContext): ReachOut {
  return {
    id,
    updatedAt: today.now,
    personId: person.id,
    state: 'opened',
    at: today.now,
    ...(nudge.opener && { intent: nudge.opener.intent }),
    nudgeId: nudge.id,
  };
}

/** The next person by the dice; the same card where nobody else may be suggested. */
function someoneElse(nudge: Nudge, { facts, today, random }: ActContext): Nudge {
  const next = choose(facts, today, random);
  return next.personId === undefined ? nudge : instead(nudge, next, today.now);
}

/** What was said of the one before does not hold for the next. */
function instead(nudge: Nudge, next: Chosen, now: number): Nudge {
  if (nudge.personId === undefined) return nudge;
  const { first: _, ...kept } = nudge;
  const passedOver = [...nudge.passedOver, nudge.personId];
  return { ...kept, ...next, passedOver, updatedAt: now };
}

/** The same person with words of another kind, never those that stood there. */
function startWith(nudge: Nudge, intent: Intent, context: ActContext): Nudge {
  const person = personOf(nudge, context);
  if (!person) return nudge;
  const { facts, today, random } = context;
  const asked = { ...openerContext(facts, person.id, today), used: nudge.opener, intent };
  return { ...nudge, opener: chooseOpener(person, asked, random), updatedAt: today.now };
}

/** Whoever is on the card may be just the one; nobody fitting leaves the card as it is. */
function support(nudge: Nudge, kind: SupportKind, { facts, today, random }: ActContext): Nudge {
  const others = { ...facts, nudges: facts.nudges.filter(({ id }) => id !== nudge.id) };
  const passed = new Set(nudge.passedOver);
  const people = facts.people.filter(({ id }) => !passed.has(id));
  const next = chooseSupport({ ...others, people }, kind, today, random);
  if (!next) return nudge;
  if (next.personId === nudge.personId) return { ...nudge, ...next, updatedAt: today.now };
  return instead(nudge, next, today.now);
}

/** The change is the person's; the suggestion stays as it is. */
function aboutPassedOver(
  nudge: Nudge,
  act: { do: 'less-often' | 'leave'; personId: string },
  { facts, today: { now } }: ActContext,
): Effect {
  const person = live(facts.people).find(({ id }) => id === act.personId);
  if (!person) return { nudge };
  const change =
    act.do === 'leave' ? { snoozedUntil: restUntil(now) } : { goal: lessOften(person.goal) };
  return { nudge, person: { ...person, ...change, updatedAt: now } };
}

/** Someone came to mind: on the list, starred, with a way that needs no address (N2a). */
function addName(
  nudge: Nudge,
  { name, group }: { name: string; group: boolean },
  { id, today, random }: ActContext,
): Effect {
  const trimmed = tidyLine(name);
  if (trimmed === '') return { nudge };
  const person: Person = {
    id,
    createdAt: today.now,
    updatedAt: today.now,
    kind: group ? 'group' : 'person',
    name: trimmed,
    channels: [{ type: 'elsewhere', value: '' }],
    dates: [],
    star: true,
  };
  const opener = chooseOpener(person, { today }, random);
  return {
    nudge: {
      ...nudge,
      personId: id,
      reasons: [{ because: 'never-noted' }],
      opener,
      updatedAt: today.now,
    },
    person,
  };
}

/** N4: a bout that ends so soon after a suggestion was left. */
const leftWithinMs = 5 * 60_000;

/**
 * The nudge as `left`, if nobody pressed anything and the bout, which ended at `boutEnd` (epoch ms of
 * its last passive moment), ended within five minutes; otherwise the same object. To be asked once
 * the bout is over.
 */
export function leftIfBoutEnded(nudge: Nudge, boutEnd: number, now: number): Nudge {
  const pressed = nudge.outcome && nudge.outcome !== 'ignored';
  if (pressed || boutEnd - nudge.at > leftWithinMs) return nudge;
  return { ...nudge, outcome: 'left', outcomeAt: now, updatedAt: now };
}
