/**
 * What becomes of the list when an import is confirmed. Whatever it is handed: it never stars anyone,
 * sets no goal, takes away no boundary, brings no one back who was removed or set aside.
 */
import { type Kept, live } from '../ledger/records';
import type { Person } from '../people/person';
import { tidyPerson } from '../people/tidy';
import type { Imported } from './imported';
import { mergeIn } from './merge';

export interface Chosen {
  add: Imported[];
  /** Into whom of the list. */
  merge: { id: string; from: Imported }[];
}

/** The people who are new or changed; `newId` gives another id each time. */
export function takeIn(
  people: readonly Kept<Person>[],
  { add, merge }: Chosen,
  now: number,
  newId: () => string,
): Person[] {
  const away = setAside(people);
  const isAway = ({ channels }: Imported) =>
    channels.some(({ value }) => away.has(value.toLowerCase()));
  const known = new Map(live(people).map((person) => [person.id, person]));
  const changed = new Map<string, Person>();
  for (const { id, from } of merge) {
    const held = changed.get(id) ?? known.get(id);
    // Removed meanwhile, or set aside: left as they are.
    if (!held || held.boundary || isAway(from)) continue;
    changed.set(id, { ...tidyPerson(mergeIn(held, from)), updatedAt: now });
  }
  const added = add.filter((one) => !isAway(one)).map((one) => newPerson(one, newId(), now));
  return [...changed.values(), ...added];
}

function newPerson(found: Imported, id: string, now: number): Person {
  const { kind, name, relation, zone, share, channels, dates, died } = found;
  return tidyPerson({
    id,
    createdAt: now,
    updatedAt: now,
    kind,
    name,
    ...(relation ? { relation } : {}),
    ...(zone ? { zone } : {}),
    ...(share ? { share } : {}),
    channels,
    dates,
    star: false,
    ...(died ? { boundary: { type: 'died' } } : {}),
  });
}

/** Numbers and addresses of people under "Something changed". */
const setAside = (people: readonly Kept<Person>[]): Set<string> =>
  new Set(
    live(people)
      .filter(({ boundary }) => boundary !== undefined)
      .flatMap(({ channels }) => channels.map(({ value }) => value.toLowerCase()))
      .filter((value) => value !== ''),
  );
