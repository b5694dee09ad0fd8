/** Which week this is, and the way to any other. */

import { ChevronLeft, ChevronRight } from 'lucide-preact';
import { i18n } from '#i18n';
import { localDay } from '../days';
import { rangeOfDays } from '../format-days';
import type { WeekProps } from './week-props';

export function WeekHead({ view, actions, now }: WeekProps) {
  const { previous, next } = view;
  return (
    <header class="week-head">
      <div>
        <p class="soft">{i18n.t(view.current ? 'week.thisWeek' : 'week.heading')}</p>
        <h1>{rangeOfDays(view.first, view.last)}</h1>
      </div>
      <nav class="week-nav" aria-label={i18n.t('week.heading')}>
        <button
          type="button"
          class="button quiet icon"
          aria-label={i18n.t('week.previous')}
          disabled={!previous}
          onClick={() => previous && actions.show(previous)}
        >
          <ChevronLeft size={20} class="to-side" />
        </button>
        <input
          type="date"
          class="input week-date"
          aria-label={i18n.t('week.goToDay')}
          max={localDay(now)}
          value={view.first}
          onChange={({ currentTarget: { value } }) => value && actions.show(value)}
        />
        <button
          type="button"
          class="button quiet icon"
          aria-label={i18n.t('week.next')}
          disabled={!next}
          onClick={() => next && actions.show(next)}
        >
          <ChevronRight size={20} class="to-side" />
        </button>
      </nav>
    </header>
  );
}
