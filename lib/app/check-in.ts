/** The question of S1: answering it, what may follow, and looking at or removing past answers. */
import { live } from '../ledger/records';
import { gentleOnes } from '../people/gentle';
import { todayOf } from '../people/today';
import { type CheckIn, mendedAsked } from '../wellbeing/check-in';
import { change } from './change';
import type { Deps, Some } from './deps';
import { factsOf, prefixes, setting } from './facts';
import { newId } from './ids';

const askedKey = `${prefixes.setting}checkInAsked`;

export function checkInHandlers(
  deps: Deps,
): Some<'checkIn' | 'checkIns' | 'removeCheckIns' | 'gentle'> {
  const { store, host, clock, random } = deps;
  return {
    async checkIn({ answer }) {
      const now = clock();
      const id = newId(now, random);
      const asked = { key: askedKey, value: { value: now, updatedAt: now } };
      const given: CheckIn | null = answer && { id, at: now, answer, updatedAt: now };
      const before = await change(store, { keys: [askedKey] }, () =>
        given ? [{ key: prefixes.checkIn + id, value: given }, asked] : [asked],
      );
      host.hintChanged();
      return before;
    },

    async checkIns() {
      const { checkIns } = factsOf(await store.read({ prefixes: [prefixes.checkIn] }));
      return live(checkIns).sort((a, b) => b.at - a.at);
    },

    async removeCheckIns({ ids }) {
      const updatedAt = clock();
      const keys = ids.map((id) => prefixes.checkIn + id);
      const before = await change(store, { keys }, () =>
        ids.map((id) => ({ key: prefixes.checkIn + id, value: { id, updatedAt, deleted: true } })),
      );
      host.hintChanged();
      return before;
    },

    async gentle({ zone }) {
      const scope = { prefixes: [prefixes.person, prefixes.reachOut] };
      const { people, reachOuts } = factsOf(await store.read(scope));
      return gentleOnes(people, reachOuts, todayOf(clock(), zone));
    },
  };
}

/** After the clock was set back: waits four weeks from now, not until a moment that lies ahead. */
export async function mendCheckInClock({ store, clock }: Deps): Promise<void> {
  const now = clock();
  await store.transact({ keys: [askedKey] }, (records) => {
    const mended = mendedAsked(setting(factsOf(records), 'checkInAsked'), now);
    if (mended === undefined) return { result: null };
    return {
      put: [{ key: askedKey, value: { value: mended, updatedAt: now } }],
      result: null,
    };
  });
}
