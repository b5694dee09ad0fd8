/** What was written into a month's weeks, read again. */
import { i18n } from '#i18n';
import { Line } from './Line';
import type { WeekProps } from './week-props';

export function GoodThings({ view: { goodThings = [] } }: WeekProps) {
  if (goodThings.length === 0) return null;
  return (
    <Line about={i18n.t('week.goodThings')}>
      <ul class="stack">
        {goodThings.map(({ day, text }) => (
          <li key={day} class="said-before" dir="auto">
            {text}
          </li>
        ))}
      </ul>
    </Line>
  );
}
