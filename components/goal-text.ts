/** A goal in words. */
import { i18n } from '#i18n';
import type { Goal } from '../lib/people/person';

/** "about every 2 weeks". */
export function goalText({ every, unit }: Goal): string {
  if (unit === 'day') return i18n.t('common.everyDays', every);
  return unit === 'week' ? i18n.t('common.everyWeeks', every) : i18n.t('common.everyMonths', every);
}
