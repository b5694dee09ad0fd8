/** When a line is open, what it speaks, and how old its source is, in words. */
import { i18n } from '#i18n';
import type { HelpLine, Hours, Source } from '../../../lib/wellbeing/help-line';
import { calendarDay, list, locale, number } from '../../format';

/** 1 January 2024 was a Monday, so the day of that month is the ISO weekday. */
const weekdayName = (iso: number): string => calendarDay(`2024-01-0${iso}`, 'weekday');

/** Hours are told on the service's own clock, so zones stay out of it. */
const clock = () =>
  new Intl.DateTimeFormat(locale(), { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
const minuteMs = 60_000;

export function hoursText(hours: Hours | undefined): string {
  if (hours === undefined) return i18n.t('support.hoursUnknown');
  if (hours === 'always') return i18n.t('support.hoursAlways');
  if ('monthDay' in hours)
    return i18n.t('support.hoursMonthDay', [
      number(hours.monthDay),
      clock().format(hours.from * minuteMs),
    ]);
  const { weekday, from, to } = hours;
  const range = clock().formatRange(from * minuteMs, to * minuteMs);
  return i18n.t('support.hoursOn', [weekdayName(weekday), range]);
}

export function languagesText({ languages, moreLanguages }: HelpLine): string {
  const names = new Intl.DisplayNames(locale(), { type: 'language' });
  const known = languages.map((language) => names.of(language) ?? language);
  return list(moreLanguages ? [...known, i18n.t('support.moreLanguages')] : known);
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` as a year, a month, a day. */
function dateText(date: string): string {
  const [, month, day] = date.split('-');
  return new Intl.DateTimeFormat(locale(), {
    year: 'numeric',
    month: month ? 'long' : undefined,
    day: day ? 'numeric' : undefined,
    timeZone: 'UTC',
  }).format(Date.parse(date));
}

export const readText = ({ checked, copyFrom }: Source): string =>
  copyFrom
    ? i18n.t('support.copyFrom', [dateText(checked), dateText(copyFrom)])
    : i18n.t('support.checkedOn', [dateText(checked)]);

/** "samaritans.org". */
export const placeOf = ({ address }: Source): string =>
  new URL(address).hostname.replace(/^www\d?\./, '');
