/** Which week or month this is, and the way to any other. */

import { ChevronLeft, ChevronRight } from 'lucide-preact';
import { i18n } from '#i18n';
import { localDay } from '../days';
import { monthAndYear, rangeOfDays } from '../format-days';
import type { WeekProps } from './week-props';

const words = {
  week: {
    current: 'week.thisWeek',
    other: 'week.heading',
    goTo: 'week.goToDay',
    before: 'week.previous',
    after: 'week.next',
    swap: 'week.showMonth',
  },
  month: {
    current: 'week.thisMonth',
    other: 'week.headingMonth',
    goTo: 'week.goToMonth',
    before: 'week.previousMonth',
    after: 'week.nextMonth',
    swap: 'week.showWeek',
  },
} as const;

export function WeekHead({ view, actions, now }: WeekProps) {
  const { span, first, last, previous, next, current } = view;
  const say = words[span];
  const show = (day: string) => actions.show(day, span);
  /** From a week to the month it began in, and from a month to the latest of its weeks. */
  const swap = () =>
    span === 'week' ? actions.show(first, 'month') : actions.show(current ? localDay(now) : last);
  return (
    <header class="week-head">
      <div>
        <p class="soft">
          {i18n.t(current ? say.current : say.other)}
          <span class="no-print">
            {' · '}
            <button type="button" class="link" onClick={swap}>
              {i18n.t(say.swap)}
            </button>
          </span>
        </p>
        <h1>{span === 'month' ? monthAndYear(first) : rangeOfDays(first, last)}</h1>
      </div>
      <nav class="week-nav" aria-label={i18n.t(say.other)}>
        <button
          type="button"
          class="button quiet icon"
          aria-label={i18n.t(say.before)}
          disabled={!previous}
          onClick={() => previous && show(previous)}
        >
          <ChevronLeft size={20} class="to-side" />
        </button>
        <input
          type="date"
          class="input week-date"
          aria-label={i18n.t(say.goTo)}
          max={localDay(now)}
          value={first}
          onChange={({ currentTarget: { value } }) => value && show(value)}
        />
        <button
          type="button"
          class="button quiet icon"
          aria-label={i18n.t(say.after)}
          disabled={!next}
          onClick={() => next && show(next)}
        >
          <ChevronRight size={20} class="to-side" />
        </button>
      </nav>
    </header>
  );
}
