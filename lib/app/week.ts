/** The week page: its view, what a person writes into it, and corrections. */
import { addDays } from '../ledger/days';
import { todayOf } from '../people/today';
import { siteName } from '../sites/match';
import { weekView } from '../week/view';
import { weekOf } from '../week/weeks';
import { change } from './change';
import type { Deps, Some } from './deps';
import { dayRange, factsOf, local, prefixes, settingsOf } from './facts';
import { newId } from './ids';
import { quietLately } from './suggest';

export function weekHandlers(deps: Deps): Some<'week' | 'weekNote' | 'correct' | 'uncorrect'> {
  const { store, host, clock, random } = deps;

  /** The week before is part of what a week shows. */
  const scopeOf = (first: string) => ({
    prefixes: [
      prefixes.person,
      prefixes.reachOut,
      prefixes.nudge,
      prefixes.setting,
      prefixes.correction,
      prefixes.weekNote,
    ],
    ranges: [dayRange(addDays(first, -8), addDays(first, 7))],
  });

  return {
    async week({ day, zone, localeWeekStart }) {
      const now = clock();
      const today = todayOf(now, zone);
      const settings = settingsOf(
        factsOf(await store.read({ keys: [`${prefixes.setting}weekStart`] })),
      );
      const weekStart = settings.weekStart || localeWeekStart;
      const week = weekOf(day ?? today.day, weekStart);
      const facts = factsOf(await store.read(scopeOf(week.first)));
      await store.transact({}, () => ({
        put: [{ key: local.weekSeen, value: today.day }],
        result: null,
      }));
      host.hintChanged();
      return weekView(
        { ...facts, settings: settingsOf(facts) },
        { week, today, siteName, quietLately: quietLately(facts, today) },
      );
    },

    async weekNote(note) {
      const key = prefixes.weekNote + note.id;
      const value = { ...note, updatedAt: clock() };
      return change(store, { keys: [key] }, () => [{ key, value }]);
    },

    async correct({ start, end, site }) {
      const now = clock();
      const id = newId(now, random);
      const key = prefixes.correction + id;
      const value = { id, start, end, ...(site ? { site } : {}), updatedAt: now };
      const before = await change(store, {}, () => [{ key, value }]);
      host.hintChanged();
      return before;
    },

    async uncorrect({ id }) {
      const key = prefixes.correction + id;
      const before = await change(store, { keys: [key] }, () => [
        { key, value: { id, updatedAt: clock(), deleted: true } },
      ]);
      host.hintChanged();
      return before;
    },
  };
}
