/**
 * What becomes of the list when an import is confirmed. Whatever it is handed: it never stars anyone,
 * sets no goal, takes away no boundary, brings no one back who was removed or set aside.
 */
import { type Kept, live } from '../ledger/records';
import { hasBoundary } from '../people/boundaries';
import type { Person } from '../people/person';
import { tidyPerson } from '../people/tidy';
import type { Today } from '../people/today';
import { awayOn, isAway, withoutShared } from './away';
import type { Imported } from './imported';
import { mergeIntoPerson } from './merge';

export interface Chosen {
  add: Imported[];
  /** Into whom of the list. */
  merge: { id: string; from: Imported }[];
}

/** The people who are new or changed; `newId` gives another id each time. */
export function takeIn(
  people: readonly Kept<Person>[],
  { add, merge }: Chosen,
  { now, day }: Pick<Today, 'now' | 'day'>,
  newId: () => string,
): Person[] {
  const away = awayOn(people, day);
  const known = new Map(live(people).map((person) => [person.id, person]));
  const changed = new Map<string, Person>();
  for (const { id, from } of merge) {
    const held = known.get(id);
    // Removed meanwhile, or set aside: left as they are.
    if (!held || hasBoundary(held, day) || isAway(away, from)) continue;
    const merged = mergeIntoPerson(changed.get(id) ?? held, withoutShared(away, from), now);
    changed.set(id, { ...tidyPerson(merged), updatedAt: now });
  }
  const added = add
    .filter((one) => !isAway(away, one))
    .map((one) => newPerson(withoutShared(away, one), newId(), now));
  return [...changed.values(), ...added];
}

function newPerson(found: Imported, id: string, now: number): Person {
  const { kind, name, relation, zone, share, channels, dates, changed } = found;
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
    ...(changed && {
      boundary: changed.boundary,
      boundaryAt: Math.min(changed.at ?? now, now),
    }),
  });
}
