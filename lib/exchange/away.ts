/**
 * Those under "Something changed" against an address book. An import brings none of them back: their
 * card stays out, and of others' cards what they share with them.
 */
import { type Kept, live } from '../ledger/records';
import { hasBoundary } from '../people/boundaries';
import type { Channel, Person } from '../people/person';
import { comparedName } from './names';
import { addName, type Names, noNames } from './namesakes';
import { wayOf } from './signs';

type Carded = Pick<Person, 'name' | 'channels'>;

/** Whoever is away: their ways, by what can be looked up, and their names. */
export interface Away {
  ways: Map<string, Held[]>;
  names: Names;
}

interface Held {
  name: string;
  key: string;
}

/** `day` is the local day, `YYYY-MM-DD`: a pause that has ended keeps nobody away. */
export function awayOn(people: readonly Kept<Person>[], day: string): Away {
  const away: Away = { ways: new Map(), names: noNames() };
  for (const person of live(people)) if (hasBoundary(person, day)) addAway(away, person);
  return away;
}

export function addAway({ ways, names }: Away, { name, channels }: Carded): void {
  const plain = comparedName(name);
  addName(names, plain);
  for (const channel of channels) {
    const way = wayOf(channel);
    if (!way) continue;
    const held = ways.get(lookedUp(way.key)) ?? [];
    if (held.some((one) => one.key === way.key && one.name === plain)) continue;
    held.push({ name: plain, key: way.key });
    ways.set(lookedUp(way.key), held);
  }
}

/** Digits; fewer do not tell two numbers of one country apart. */
const fewest = 7;
/** Digits in which a number without its country is the same as one with it; 9 would miss Argentina's. */
const compared = 8;

const lookedUp = (key: string): string => (key.startsWith('#') ? `#${key.slice(-fewest)}` : key);

/** Two numbers with their countries are equal or not; without one of them, their ends are compared. */
function isSameWay(a: string, b: string): boolean {
  if (a === b || !a.startsWith('#') || !b.startsWith('#')) return a === b;
  if (a.startsWith('#+') && b.startsWith('#+')) return false;
  const [one, other] = [nationalOf(a), nationalOf(b)];
  const length = Math.min(one.length, other.length, compared);
  return length >= fewest && one.slice(-length) === other.slice(-length);
}

const nationalOf = (key: string): string => key.replace(/^#\+?0*/, '');

/** Those of whoever is away who have this way, by their plain names. */
const holders = ({ ways }: Away, channel: Channel): string[] => {
  const key = wayOf(channel)?.key;
  if (key === undefined) return [];
  return (ways.get(lookedUp(key)) ?? []).filter((one) => isSameWay(one.key, key)).map(nameOf);
};

const nameOf = ({ name }: Held): string => name;

/** A way of theirs under a name that may be theirs: "Leo", "Leo Marín", "Leonardo" and "Marín, Leo". */
export const isAway = (away: Away, { name, channels }: Carded): boolean =>
  channels.some((channel) =>
    holders(away, channel).some((held) => mayBeOne(held, comparedName(name))),
  );

/** The ways that somebody under another name shares with them: the landline of a couple. */
export const sharedWays = (away: Away, { channels }: Carded): Channel[] =>
  channels.filter((channel) => holders(away, channel).length > 0);

/** Without the shared ways. */
export function withoutShared<P extends Carded>(away: Away, person: P): P {
  const shared = new Set(sharedWays(away, person));
  if (shared.size === 0) return person;
  return { ...person, channels: person.channels.filter((channel) => !shared.has(channel)) };
}

/**
 * Plain names of one person, perhaps: they begin alike, or all of the shorter one is in the longer.
 * A surname in common is a couple's.
 */
export function mayBeOne(a: string, b: string): boolean {
  if (a === '' || b === '') return true;
  const [one, other] = [a.split(' '), b.split(' ')];
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const [first = '', second = ''] = [one[0], other[0]];
  return areAlike(first, second) || short.every((word) => long.some((w) => areAlike(word, w)));
}

const areAlike = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);
