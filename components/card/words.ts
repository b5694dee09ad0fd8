/** The card's first line and its pill. */
import { i18n } from '#i18n';
import { duration, number } from '../format';

const minute = 60_000;

/** "12 minutes of scrolling. You chose 10."; without a chosen plan only the first sentence. */
export function minutesLine(passive: number, plan: number | undefined): string {
  const first =
    passive < minute
      ? i18n.t('card.lessThanAMinute')
      : i18n.t('card.scrolled', Math.round(passive / minute));
  if (plan === undefined) return first;
  return `${first} ${i18n.t('card.chose', [number(plan)])}`;
}

/** "12 min". */
export const pillText = (passive: number): string => duration(passive, 'short');
