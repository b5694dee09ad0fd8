/** The week's days as a chart; pressing one shows its visits. A table says the same. */

import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { localDay } from '../days';
import { calendarDay, duration, timeOf } from '../format';
import { ColumnsAndTable } from './ColumnsAndTable';
import { namesOf } from './kinds';
import { Visits } from './Visits';
import type { WeekProps } from './week-props';

export function DayByDay({ view, actions }: WeekProps) {
  const { days, chosen: plan } = view;
  const [chosen, setChosen] = useState<string>();
  const turn = (key: string) => setChosen(key === chosen ? undefined : key);
  const day = days.find((one) => one.day === chosen);
  return (
    <>
      <p class="soft small no-print">{i18n.t('week.byDayHint')}</p>
      <ColumnsAndTable
        label={i18n.t('week.chartLabel')}
        caption={i18n.t('week.byDay')}
        first={i18n.t('week.day')}
        columns={days.map(({ day: key, total, reachOuts }) => ({
          key,
          short: calendarDay(key, 'short'),
          name: calendarDay(key, 'full'),
          row: calendarDay(key, 'weekday'),
          times: total,
          people: namesOf(reachOuts),
        }))}
        chosen={chosen}
        onChoose={turn}
      />
      {plan.day !== undefined && (
        <p class="soft small figures">{i18n.t('week.chosenDay', [minutes(plan.day)])}</p>
      )}
      {view.longest && <Longest {...view.longest} plan={plan.bout} onChoose={setChosen} />}
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

const minutes = (count: number): string => duration(count * 60_000);

interface LongestProps {
  start: number;
  passive: number;
  /** Minutes in one go that were chosen. */
  plan: number | undefined;
  onChoose(day: string): void;
}

function Longest({ start, passive, plan, onChoose }: LongestProps) {
  const day = localDay(start);
  return (
    <p class="soft small figures">
      {i18n.t('week.longest', [duration(passive), calendarDay(day, 'weekday'), timeOf(start)])}{' '}
      {plan !== undefined && `${i18n.t('week.chosenBout', [minutes(plan)])} `}
      <button type="button" class="link no-print" onClick={() => onChoose(day)}>
        {i18n.t('week.longestVisits')}
      </button>
    </p>
  );
}
