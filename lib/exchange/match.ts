/**
 * Who of an address book may be somebody who is known already: by a number or address they have in
 * common, or by the same name. It only proposes; the person decides.
 */
import { type Kept, live } from '../ledger/records';
import type { Channel, Person } from '../people/person';
import { plainName } from '../people/plain-name';
import type { Found } from './imported';
import type { ReadPhone } from './phone';

export type Sign = 'phone' | 'email' | 'name';

/** Somebody in the list by id, or an earlier card of the same file by its place. */
export type Match = { sign: Sign } & (
  | { of: 'list'; id: string; name: string }
  | { of: 'file'; place: number; name: string }
);

export interface Proposal {
  found: Found;
  match?: Match;
  /**
   * A number or address of somebody under "Something changed": an import does not bring them back,
   * so the card is left out.
   */
  setAside: boolean;
  choice: Choice;
}

export type Choice = 'add' | 'merge' | 'skip';

const numbered = new Set<Channel['type']>(['call', 'text', 'whatsapp', 'signal', 'facetime']);

/** What tells two people apart or makes them one. */
function* signsOf(
  { name, channels }: Pick<Person, 'name' | 'channels'>,
  readPhone: ReadPhone,
): Generator<{ sign: Sign; key: string }> {
  for (const { type, value } of channels) {
    if (value.includes('@')) yield { sign: 'email', key: `@${value.toLowerCase()}` };
    else if (numbered.has(type)) {
      yield { sign: 'phone', key: `#${inFull(value, readPhone)}` };
    }
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

/** Yields the share that is done, 0 to 1. */
export function* propose(
  all: readonly Found[],
  people: readonly Kept<Person>[],
  readPhone: ReadPhone,
): Generator<number, Proposal[]> {
  const known = new Map<string, Known>();
  const away = new Set<string>();
  for (const person of live(people))
    for (const { sign, key } of signsOf(person, readPhone)) {
      if (person.boundary === undefined)
        known.set(key, { of: 'list', id: person.id, name: person.name });
      // Of a name alone there may be two.
      else if (sign !== 'name') away.add(key);
    }
  const proposals: Proposal[] = [];
  for (const [place, found] of all.entries()) {
    const signs = [...signsOf(found.person, readPhone)];
    proposals.push(proposalFor(found, signs, known, away));
    for (const { key } of signs)
      if (!known.has(key)) known.set(key, { of: 'file', place, name: found.person.name });
    yield (place + 1) / all.length;
  }
  return proposals;
}

function proposalFor(
  found: Found,
  signs: { sign: Sign; key: string }[],
  known: ReadonlyMap<string, Known>,
  away: ReadonlySet<string>,
): Proposal {
  if (signs.some(({ key }) => away.has(key))) return { found, setAside: true, choice: 'skip' };
  const matches = signs.flatMap(({ sign, key }): Match[] => {
    const other = known.get(key);
    return other ? [{ ...other, sign }] : [];
  });
  // Somebody in the list before somebody in the file.
  const match = matches.find(({ of }) => of === 'list') ?? matches[0];
  return { found, ...(match ? { match } : {}), setAside: false, choice: choiceFor(found, match) };
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
