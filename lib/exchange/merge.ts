/** Adding what an address book knows to somebody who is known: it fills what is empty and adds ways. */
import { boundaryTime } from '../people/boundaries';
import type { Channel, Person, PersonDate } from '../people/person';
import { laterChanged } from './changed-mark';
import type { Imported } from './imported';

type Filled = Pick<Imported, 'relation' | 'zone' | 'share' | 'channels' | 'dates'>;

/** Characters of a way that do not tell two apart; a call and a text go to one number. */
const keyOf = ({ type, value, label }: Channel): string => {
  const kind = type === 'text' ? 'call' : type;
  return value === '' ? `${kind} ${label ?? ''}` : `${kind} ${value.toLowerCase()}`;
};

/** The same person with more; nothing that was there is another thing now. */
export function mergeIn<P extends Filled>(person: P, found: Filled): P {
  const relation = person.relation || found.relation;
  const zone = person.zone || found.zone;
  const share = person.share || found.share;
  return {
    ...person,
    ...(relation ? { relation } : {}),
    ...(zone ? { zone } : {}),
    ...(share ? { share } : {}),
    channels: withWays(person.channels, found.channels),
    dates: withDates(person.dates, found.dates),
  };
}

/** Two cards of one file as one. */
export function mergeCards(card: Imported, other: Imported): Imported {
  const changed = laterChanged(card.changed, other.changed);
  return { ...mergeIn(card, other), ...(changed && { changed }) };
}

/**
 * What changed on a card of somebody of the list holds for them, too, unless it was decided on later
 * here. Epoch ms.
 */
export function mergeIntoPerson(person: Person, card: Imported, now: number): Person {
  const merged = mergeIn(person, card);
  const { boundary, at } = card.changed ?? {};
  if (!boundary) return merged;
  if (at === undefined) return { ...merged, boundary, ...boundaryTime({ boundary }, person, now) };
  return at <= (person.boundaryAt ?? -1)
    ? merged
    : { ...merged, boundary, boundaryAt: Math.min(at, now) };
}

/** What a record holds at most. */
const most = 100;

function withWays(held: readonly Channel[], found: readonly Channel[]): Channel[] {
  const known = new Set(held.map(keyOf));
  return [...held, ...found.filter((one) => !known.has(keyOf(one)))].slice(
    0,
    Math.max(most, held.length),
  );
}

function withDates(held: readonly PersonDate[], found: readonly PersonDate[]): PersonDate[] {
  const dates = [...held];
  for (const date of found) if (!dates.some((one) => isKnown(one, date))) dates.push(date);
  return dates.slice(0, Math.max(most, held.length));
}

/** One has one birthday, and one thing of a name; else the same day is the same date. */
function isKnown(held: PersonDate, found: PersonDate): boolean {
  if (held.kind !== found.kind) return false;
  if (held.kind === 'birthday') return true;
  if (held.label && held.label === found.label) return true;
  return held.month === found.month && held.day === found.day;
}
