/** At which hours of the day (W1): a chart, and a table with the hours that hold any time. */
import { i18n } from '#i18n';
import { wholeTime } from '../../lib/ledger/totals';
import { hourRange } from '../format-days';
import { HoursChart } from './chart/HoursChart';
import { WithTable } from './chart/WithTable';
import { kindsIn } from './kinds';
import { TimesTable } from './TimesTable';
import type { WeekProps } from './week-props';

export function TimesOfDay({ view: { hours, total } }: WeekProps) {
  if (wholeTime(total) === 0) return <p>{i18n.t('week.nothingCounted')}</p>;
  const rows = hours
    .map((times, hour) => ({ key: String(hour), name: hourRange(hour), times }))
    .filter(({ times }) => wholeTime(times) > 0);
  return (
    <WithTable
      chart={<HoursChart hours={hours} />}
      table={
        <TimesTable
          caption={i18n.t('week.byHour')}
          first={i18n.t('week.hour')}
          kinds={kindsIn(hours)}
          rows={rows}
        />
      }
    />
  );
}
