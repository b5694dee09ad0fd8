/**
 * Who of an address book may be somebody who is known already: by a number or address they have in
 * common, or by the same name. It only proposes; the person decides.
 */
import { type Kept, live } from '../ledger/records';
import { hasBoundary } from '../people/boundaries';
import type { Person } from '../people/person';
import { type Away, awayOn, mayBeOne, sharedWays, withoutShared } from './away';
import { cardSigns } from './card-signs';
import { doubtful } from './doubt';
import type { Found, Imported, Refused } from './imported';
import { comparedName } from './names';

import type { ReadPhone } from './phone';
import { setAside } from './set-aside';
import { shareOf } from './share';
import { type WaySign, wayOf } from './signs';

export type Sign = WaySign | 'name';

/** Somebody in the list by id, or an earlier card of the same file by its place. */
export type Match = { sign: Sign } & (
  | { of: 'list'; id: string; name: string }
  | { of: 'file'; place: number; name: string }
);

export interface Proposal {
  found: Found;
  match?: Match;
  /**
   * The card of somebody under "Something changed", or another card of theirs: an import does not
   * bring them back, so it is left out.
   */
  setAside: boolean;
  /** May be of one of those after all: left out until chosen on its own. */
  doubtful: boolean;
  choice: Choice;
}

export type Choice = 'add' | 'merge' | 'skip';

/** What tells two people apart or makes them one. */
function* signsOf(
  { name, channels }: Pick<Person, 'name' | 'channels'>,
  readPhone: ReadPhone,
): Generator<{ sign: Sign; key: string }> {
  for (const channel of channels) {
    const way = wayOf(channel, (value) => inFull(value, readPhone));
    if (way) yield way;
  }
  const plain = comparedName(name);
  if (plain !== '') yield { sign: 'name', key: `n${plain}` };
}

/** Numbers that begin with + are in full already. */
function inFull(value: string, readPhone: ReadPhone): string {
  const read = value.startsWith('+') ? undefined : readPhone(value);
  return read?.ok ? read.value : value;
}

type Known =
  | Omit<Extract<Match, { of: 'list' }>, 'sign'>
  | Omit<Extract<Match, { of: 'file' }>, 'sign'>;

/** The share of the work that is finding who stays out. */
const before = 0.4;

/** Yields the share that is done, 0 to 1. `day` is the local day, `YYYY-MM-DD`. */
export function* propose(
  all: readonly Found[],
  people: readonly Kept<Person>[],
  readPhone: ReadPhone,
  day: string,
): Generator<number, Proposal[]> {
  const known = new Map<string, Known>();
  for (const person of live(people)) {
    if (hasBoundary(person, day)) continue;
    for (const { key } of signsOf(person, readPhone))
      known.set(key, { of: 'list', id: person.id, name: person.name });
  }
  const away = awayOn(people, day);
  const cards = all.map(({ person }) => person);
  const signs = yield* shareOf(cardSigns(cards), 0, before / 3);
  const marked = ({ changed }: Imported) => hasBoundary({ boundary: changed?.boundary }, day);
  const aside = setAside(cards, signs, away, marked);
  const { out, marks } = yield* shareOf(aside, before / 3, before / 3);
  const unsure = doubtful(cards, signs, away, new Set([...out, ...marks]));
  const doubts = yield* shareOf(unsure, (before / 3) * 2, before / 3);
  const proposals: Proposal[] = [];
  for (const [place, found] of all.entries()) {
    yield before + ((1 - before) * (place + 1)) / all.length;
    if (out.has(place)) {
      proposals.push({ found, setAside: true, doubtful: false, choice: 'skip' });
      continue;
    }
    const own = [...signsOf(found.person, readPhone)].filter(({ key }) => !signs.crowded.has(key));
    const left = marks.has(place) ? found : leaveShared(found, away);
    proposals.push(proposalFor(left, own, known, doubts.get(place)));
    for (const { key } of own)
      if (!known.has(key)) known.set(key, { of: 'file', place, name: found.person.name });
  }
  return proposals;
}

function proposalFor(
  found: Found,
  signs: { sign: Sign; key: string }[],
  known: ReadonlyMap<string, Known>,
  doubts: Refused[] | undefined,
): Proposal {
  const matches = signs.flatMap(({ sign, key }): Match[] => {
    const other = known.get(key);
    return other ? [{ ...other, sign }] : [];
  });
  // Somebody in the list before somebody in the file.
  const match = matches.find(({ of }) => of === 'list') ?? matches[0];
  const choice = choiceFor(found, match);
  // A way of somebody who is listed proves who it is; a name that two have does not.
  const isProven = match?.of === 'list' && match.sign !== 'name' && choice === 'merge';
  const isDoubtful = doubts !== undefined && !isProven;
  return {
    found: isDoubtful ? { ...found, refused: [...found.refused, ...doubts] } : found,
    ...(match ? { match } : {}),
    setAside: false,
    doubtful: isDoubtful,
    choice: isDoubtful ? 'skip' : choice,
  };
}

/** Without the ways of somebody who is away. */
function leaveShared(found: Found, away: Away): Found {
  const shared = new Set(sharedWays(away, found.person).map(({ value }) => value));
  if (shared.size === 0) return found;
  const refused = [...shared].map((text): Refused => ({ text, why: 'shared-way' }));
  const person = withoutShared(away, found.person);
  return { ...found, person, refused: [...found.refused, ...refused] };
}

/** A shared number under two names is a couple; one word is a name that many have. */
function choiceFor({ person }: Found, match: Match | undefined): Choice {
  if (!match) return 'add';
  const [name, other] = [comparedName(person.name), comparedName(match.name)];
  if (match.sign === 'name') return name.includes(' ') ? 'merge' : 'add';
  return mayBeOne(name, other) ? 'merge' : 'add';
}
