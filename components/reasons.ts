/** "Why this suggestion": exactly the reasons that were used, one sentence each (P3). */
import { i18n } from '#i18n';
import type { Reason } from '../lib/nudges/nudge';
import { inDays } from './format-days';
import { changeName, supportName } from './labels';

/** Days of a month where goals count in months (lib/people/person.ts). */
const monthDays = 30.4;

function every(days: number): string {
  if (days % 7 === 0) return i18n.t('common.everyWeeks', days / 7);
  if (days >= monthDays) return i18n.t('common.everyMonths', Math.round(days / monthDays));
  return i18n.t('common.everyDays', Math.round(days));
}

export function reasonText(reason: Reason): string {
  switch (reason.because) {
    case 'due':
      return i18n.t('reach.whyDue', [inDays(-reason.daysSince), every(reason.goalDays)]);
    case 'never-noted':
      return i18n.t('reach.whyNeverNoted');
    case 'no-goal':
      return i18n.t('reach.whyLastNoted', [inDays(-reason.daysSince)]);
    case 'date':
      return reason.birthday
        ? i18n.t('reach.whyBirthday', [inDays(reason.inDays)])
        : `${reason.label ?? ''} · ${inDays(reason.inDays)}`;
    case 'next-time':
      return i18n.t('reach.whyNextTime');
    case 'not-lately':
      return i18n.t('reach.whyNotLately');
    case 'close':
      return i18n.t('reach.whyClose', [changeName(reason.change)]);
    case 'gives':
      return i18n.t('reach.whyGives', [supportName(reason.support)]);
    case 'near':
      return i18n.t('reach.whyNear');
    case 'after-texts':
      return i18n.t('reach.whyAfterTexts', reason.times);
  }
}
