/** The week's days as a chart; pressing one shows its visits. A table says the same. */

import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { localDay } from '../days';
import { calendarDay, duration, list, timeOf } from '../format';
import { DayChart } from './chart/DayChart';
import { Legend } from './chart/Legend';
import { kindsIn } from './kinds';
import { TimesTable } from './TimesTable';
import { Visits } from './Visits';
import type { WeekProps } from './week-props';

export function DayByDay({ view, actions }: WeekProps) {
  const { days } = view;
  const [chosen, setChosen] = useState<string>();
  const day = days.find((one) => one.day === chosen);
  return (
    <>
      <p class="soft small no-print">{i18n.t('week.byDayHint')}</p>
      <figure class="chart-figure">
        <DayChart days={days} chosen={chosen} onChoose={setChosen} />
        <Legend />
      </figure>
      <details class="as-table">
        <summary class="small">{i18n.t('week.asTable')}</summary>
        <TimesTable
          caption={i18n.t('week.byDay')}
          first={i18n.t('week.day')}
          kinds={kindsIn(days.map(({ total }) => total))}
          more={i18n.t('week.dayInTouch')}
          rows={days.map(({ day: key, total, reachOuts }) => ({
            key,
            name: calendarDay(key, 'weekday'),
            times: total,
            more: list([...new Set(reachOuts.map(({ name }) => name))]),
          }))}
          chosen={chosen}
          onChoose={setChosen}
        />
      </details>
      {view.longest && <Longest {...view.longest} onChoose={setChosen} />}
      {day && (
        <Visits
          key={day.day}
          heading={calendarDay(day.day, 'full')}
          visits={day.visits}
          actions={actions}
        />
      )}
    </>
  );
}

interface LongestProps {
  start: number;
  passive: number;
  onChoose(day: string): void;
}

function Longest({ start, passive, onChoose }: LongestProps) {
  const day = localDay(start);
  return (
    <p class="soft small figures">
      {i18n.t('week.longest', [duration(passive), calendarDay(day, 'weekday'), timeOf(start)])}{' '}
      <button type="button" class="link no-print" onClick={() => onChoose(day)}>
        {i18n.t('week.longestVisits')}
      </button>
    </p>
  );
}
