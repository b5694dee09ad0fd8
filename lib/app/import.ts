/** Taking people in from an address book: everything at once, with a way back. */
import { type Chosen, takeIn } from '../exchange/take-in';
import { todayOf } from '../people/today';
import { change } from './change';
import type { Deps, Some } from './deps';
import { factsOf, prefixes } from './facts';
import { newId } from './ids';

export function importHandlers({ store, host, clock, random, zone }: Deps): Some<'importPeople'> {
  return {
    async importPeople(chosen: Chosen) {
      const today = todayOf(clock(), zone());
      let count = 0;
      // Thousands share a moment and perhaps the dice, so that each also has a number.
      const nextId = () => `${newId(today.now, random)}-${(count++).toString(36)}`;
      const scope = { prefixes: [prefixes.person] };
      const before = await change(store, scope, (records) =>
        takeIn(factsOf(records).people, chosen, today, nextId).map((value) => ({
          key: prefixes.person + value.id,
          value,
        })),
      );
      host.hintChanged();
      return before;
    },
  };
}
