/** What happened, in sentences: people in colour, minutes in grey. */

import { Cake, CalendarHeart } from 'lucide-preact';
import { i18n } from '#i18n';
import { Avatar } from '../Avatar';
import { calendarDay, duration } from '../format';
import { monthOf } from '../format-days';
import { Line } from './Line';
import type { WeekProps } from './week-props';

export function InTouch({ view: { inTouch, span }, now }: WeekProps) {
  return (
    <Line about={i18n.t('week.inTouch')}>
      {inTouch.length === 0 ? (
        <p>{i18n.t(span === 'month' ? 'week.inTouchNoneMonth' : 'week.inTouchNone')}</p>
      ) : (
        <ul class="faces">
          {inTouch.map(({ personId, name, sinceAt }) => (
            <li key={personId} class="face">
              <Avatar name={name} small />
              <span>
                <bdi class="face-name">{name}</bdi>
                {sinceAt !== undefined && (
                  <span class="soft"> · {i18n.t('week.firstSince', [monthOf(sinceAt, now)])}</span>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Line>
  );
}

export function ComingDates({ view: { dates, span, current } }: WeekProps) {
  if (dates.length === 0) return null;
  return (
    <Line about={i18n.t(current ? 'week.coming' : 'week.dates')}>
      <ul class="dates">
        {dates.map(({ personId, name, day, birthday, label }) => (
          <li key={`${personId} ${day} ${label}`} class="face">
            {birthday ? <Cake size={20} class="warm" /> : <CalendarHeart size={20} class="warm" />}
            <span>
              {calendarDay(day, span === 'month' ? 'full' : 'weekday')} ·{' '}
              <bdi class="face-name">{name}</bdi> ·{' '}
              <span class="warm">{birthday ? i18n.t('week.birthday') : label}</span>
            </span>
          </li>
        ))}
      </ul>
    </Line>
  );
}

/** A duration is not torn at a line's end. */
const whole = (ms: number): string => duration(ms).replaceAll(' ', '\u00a0');

const earlierKeys = {
  week: { current: 'week.lastWeek', other: 'week.weekBefore' },
  month: { current: 'week.lastMonth', other: 'week.monthBefore' },
} as const;

export function Scrolling({ view: { span, total, before, current } }: WeekProps) {
  const words =
    total.passive > 0
      ? i18n.t('week.scrollingHere', [whole(total.passive)])
      : i18n.t('week.noScrolling');
  const earlier =
    before === undefined
      ? ''
      : ` ${i18n.t(earlierKeys[span][current ? 'current' : 'other'], [whole(before)])}`;
  return (
    <Line about={i18n.t('week.scrolling')}>
      <p class="soft figures">
        {words}
        {earlier}
      </p>
    </Line>
  );
}
