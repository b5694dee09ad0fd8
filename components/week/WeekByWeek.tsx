/** A month's weeks as a chart and a table; pressing one opens it. */
import { i18n } from '#i18n';
import { dayNumbers, rangeOfDays } from '../format-days';
import { ColumnsAndTable } from './ColumnsAndTable';
import { namesOf } from './kinds';
import type { WeekProps } from './week-props';

export function WeekByWeek({ view: { weeks = [] }, actions }: WeekProps) {
  return (
    <>
      <p class="soft small no-print">{i18n.t('week.byWeekHint')}</p>
      <ColumnsAndTable
        label={i18n.t('week.chartLabelWeeks')}
        caption={i18n.t('week.byWeek')}
        first={i18n.t('week.oneWeek')}
        columns={weeks.map(({ first, last, total, reachOuts }) => ({
          key: first,
          short: dayNumbers(first, last),
          name: rangeOfDays(first, last),
          row: rangeOfDays(first, last),
          times: total,
          people: namesOf(reachOuts),
        }))}
        chosen={null}
        onChoose={actions.show}
      />
    </>
  );
}
