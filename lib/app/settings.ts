/** Choosing: settings, plans, and where to count. */
import type { StoredRecord } from '../platform/store';
import type { Plan } from '../settings/settings';
import { change } from './change';
import { reconcileSites } from './counted-sites';
import type { Deps, Some } from './deps';
import { prefixes } from './facts';
import type { Undo } from './protocol';

/** An answer to "How long today?" counts from now on. */
const planOf = (id: string, minutes: number, now: number): Plan => ({
  ...{ id, minutes, updatedAt: now },
  ...(/^(visit|today)\//.test(id) && { since: now }),
});

export function settingsHandlers(
  deps: Deps,
): Some<'setSetting' | 'setPlan' | 'setSite' | 'setQuiet'> {
  const { store, host, clock } = deps;

  async function put(record: StoredRecord): Promise<Undo> {
    const before = await change(store, { keys: [record.key] }, () => [record]);
    host.hintChanged();
    return before;
  }
  const putSetting = (key: string, value: unknown) =>
    put({ key: prefixes.setting + key, value: { value, updatedAt: clock() } });

  return {
    setSetting: ({ key, value }) => putSetting(key, value),
    setQuiet: ({ site, quiet }) => putSetting(`quiet/${site}`, quiet),

    setPlan({ id, minutes }) {
      const updatedAt = clock();
      const value =
        minutes === null ? { id, updatedAt, deleted: true } : planOf(id, minutes, updatedAt);
      return put({ key: prefixes.plan + id, value });
    },

    async setSite({ site, counted }) {
      const before = await putSetting(`site/${site}`, counted);
      await reconcileSites(deps, 'new');
      return before;
    },
  };
}
