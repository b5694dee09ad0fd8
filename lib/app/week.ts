/** The week page: its view of a week or a month, what a person writes into it, and corrections. */
import { takeBack } from '../ledger/corrections';
import { dayOf } from '../ledger/days';
import { live } from '../ledger/records';
import { type Today, todayOf } from '../people/today';
import { siteName } from '../sites/match';
import { rangeOf, weekView } from '../week/view';
import { daysNeeded, isWithin, monthOf, type Period, periodBefore, weekOf } from '../week/weeks';
import { checkInDue } from '../wellbeing/check-in';
import { announcedIn, announcedKeys, seenOn } from './announcement';
import { change } from './change';
import type { Deps, Some } from './deps';
import {
  dayRange,
  type Facts,
  factsOf,
  local,
  noteRange,
  prefixes,
  settingsOf,
  valueAt,
} from './facts';
import { newId } from './ids';
import { factsWithContacts } from './old-contacts';
import { nudgesIn, nudgesOf } from './open-nudge';
import { lastInTouch, quietLately } from './suggest';

export function weekHandlers(deps: Deps): Some<'week' | 'weekNote' | 'correct' | 'uncorrect'> {
  const { store, host, clock, random } = deps;

  /** What the period shows and no more, however much there is: days, suggestions and notes by range. */
  const scopeOf = (period: Period, { now, zone }: Today) => {
    const { first, last } = daysNeeded(period);
    const range = rangeOf(period, zone);
    return {
      prefixes: [prefixes.person, prefixes.setting, prefixes.correction, prefixes.plan],
      ranges: [
        dayRange(first, last),
        noteRange(periodBefore(period).first, period.last),
        ...(period.span === 'week' ? nudgesOf(range, now) : [nudgesIn(range)]),
      ],
    };
  };

  /** Hints only when it is news: the page asks again at every hint. */
  async function noteSeen(day: string): Promise<void> {
    const isNews = await store.transact({ keys: announcedKeys }, (records) => {
      const value = seenOn(day, announcedIn(records));
      return valueAt(records, local.weekSeen) === value
        ? { result: false }
        : { put: [{ key: local.weekSeen, value }], result: true };
    });
    if (isNews) host.hintChanged();
  }

  /** The day of the first thing counted or noted. Asked once: a day of a moment takes its time. */
  async function firstDay({ reachOuts }: Facts, zone: string): Promise<string> {
    const key = await store.firstKey(prefixes.day);
    const noted = live(reachOuts).reduce((first, { at }) => Math.min(first, at), clock());
    const day = dayOf(noted, zone);
    const counted = key?.slice(prefixes.day.length).split('|')[0];
    return counted !== undefined && counted < day ? counted : day;
  }

  return {
    async week({ day, span, zone, localeWeekStart }) {
      const now = clock();
      const today = todayOf(now, zone);
      const settings = settingsOf(
        factsOf(await store.read({ keys: [`${prefixes.setting}weekStart`] })),
      );
      const weekStart = settings.weekStart || localeWeekStart;
      const about = day ?? today.day;
      const period: Period = span === 'month' ? monthOf(about) : weekOf(about, weekStart);
      const goesOn = isWithin(today.day, period) && period.span === 'week';
      const facts = await factsWithContacts(deps, scopeOf(period, today));
      await noteSeen(today.day);
      const chosen = settingsOf(facts);
      const view = weekView(
        { ...facts, settings: chosen },
        {
          period,
          weekStart,
          today,
          siteName,
          ...(goesOn && { quietLately: quietLately(facts, today) }),
          ...(period.span === 'week' && { tell: lastInTouch(facts, today) }),
          since: await firstDay(facts, zone),
        },
      );
      const asks = view.current && view.span === 'week';
      return asks && checkInDue(chosen, now) ? { ...view, checkInDue: true } : view;
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

    async uncorrect(range) {
      const now = clock();
      const scope = { prefixes: [prefixes.correction] };
      const before = await change(store, scope, (records) =>
        takeBack(factsOf(records).corrections, range, now, () => newId(now, random)).map(
          (value) => ({ key: prefixes.correction + value.id, value }),
        ),
      );
      host.hintChanged();
      return before;
    },
  };
}
