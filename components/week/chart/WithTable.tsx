/** A chart, its legend, and the table that says the same. */
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Legend } from './Legend';

export function WithTable({ chart, table }: Record<'chart' | 'table', ComponentChildren>) {
  return (
    <>
      <figure class="chart-figure">
        {chart}
        <Legend />
      </figure>
      <details class="as-table">
        <summary class="small">{i18n.t('week.asTable')}</summary>
        {table}
      </details>
    </>
  );
}
