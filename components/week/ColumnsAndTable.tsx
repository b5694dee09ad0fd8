/** Days or weeks as a chart, and as a table with the same lines. */
import { i18n } from '#i18n';
import { list } from '../format';
import { ColumnChart, type ColumnView } from './chart/ColumnChart';
import { WithTable } from './chart/WithTable';
import { kindsIn } from './kinds';
import { TimesTable } from './TimesTable';

interface Props {
  label: string;
  caption: string;
  /** Head of the table's first column. */
  first: string;
  /** Each with its name in the table. */
  columns: (ColumnView & { row: string })[];
  chosen: string | undefined | null;
  onChoose(key: string): void;
}

export function ColumnsAndTable({ label, caption, first, columns, chosen, onChoose }: Props) {
  return (
    <WithTable
      chart={<ColumnChart {...{ label, columns, chosen, onChoose }} />}
      table={
        <TimesTable
          {...{ caption, first, chosen, onChoose }}
          kinds={kindsIn(columns.map(({ times }) => times))}
          more={i18n.t('week.dayInTouch')}
          rows={columns.map(({ key, row, times, people }) => ({
            ...{ key, name: row, times, more: list(people) },
          }))}
        />
      }
    />
  );
}
