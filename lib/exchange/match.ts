/**
 * Who of an address book may be somebody who is known already: by a number or address they have in
 * common, or by the same name. It only proposes; the person decides.
 */
import { type Kept, live } from '../ledger/records';
import { hasBoundary } from '../people/boundaries';
import type { Person } from '../people/person';
import { plainName } from '../people/plain-name';
import { type Away, awayOn, sharedWays, withoutShared } from './away';
import type { Found, Refused } from './imported';
import type { ReadPhone } from './phone';
import { setAside } from './set-aside';
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
  const plain = plainName(name);
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
  const out = setAside(
    all.map(({ person }) => person),
    away,
  );
  const proposals: Proposal[] = [];
  for (const [place, found] of all.entries()) {
    yield (place + 1) / all.length;
    if (out.has(place)) {
      proposals.push({ found, setAside: true, choice: 'skip' });
      continue;
    }
    const signs = [...signsOf(found.person, readPhone)];
    proposals.push(proposalFor(found, signs, known, away));
    for (const { key } of signs)
      if (!known.has(key)) known.set(key, { of: 'file', place, name: found.person.name });
  }
  return proposals;
}

function proposalFor(
  found: Found,
  signs: { sign: Sign; key: string }[],
  known: ReadonlyMap<string, Known>,
  away: Away,
): Proposal {
  const matches = signs.flatMap(({ sign, key }): Match[] => {
    const other = known.get(key);
    return other ? [{ ...other, sign }] : [];
  });
  // Somebody in the list before somebody in the file.
  const match = matches.find(({ of }) => of === 'list') ?? matches[0];
  const left = leaveShared(found, away);
  return {
    found: left.found,
    ...(match ? { match } : {}),
    setAside: false,
    choice: left.doubtful && match?.of !== 'list' ? 'skip' : choiceFor(found, match),
  };
}

/**
 * Without the ways of somebody who is away. Doubtful: it may be them after all, since the name is
 * theirs or nothing but a way of theirs was on the card.
 */
function leaveShared(found: Found, away: Away): { found: Found; doubtful: boolean } {
  const shared = new Set(sharedWays(away, found.person).map(({ value }) => value));
  const person = withoutShared(away, found.person);
  const isNamesake = away.names.has(plainName(person.name));
  const refused: Refused[] = [
    ...[...shared].map((text): Refused => ({ text, why: 'shared-way' })),
    ...(isNamesake ? [{ text: person.name, why: 'namesake' } as const] : []),
  ];
  if (refused.length === 0) return { found, doubtful: false };
  return {
    found: { ...found, person, refused: [...found.refused, ...refused] },
    doubtful: isNamesake || person.channels.length === 0,
  };
}

/** A shared number under two names is a couple; one word is a name that many have. */
function choiceFor({ person }: Found, match: Match | undefined): Choice {
  if (!match) return 'add';
  const [name, other] = [plainName(person.name), plainName(match.name)];
  const words = new Set(other.split(' '));
  const alike = name === other || name.split(' ').some((word) => words.has(word));
  if (match.sign === 'name') return name.includes(' ') ? 'merge' : 'add';
  return alike ? 'merge' : 'add';
}
