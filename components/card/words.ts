/** The card's first line and its pill. */
import { i18n } from '#i18n';
import type { CardView } from '../../lib/views/views';
import { duration, number } from '../format';

const minute = 60_000;

/**
 * "12 minutes of scrolling. You chose 10."; without a chosen plan only the first sentence. What was
 * measured for the day, or on the site alone, says so.
 */
export function minutesLine({
  passive,
  plan,
  per,
  site,
}: Pick<CardView, 'passive' | 'plan' | 'per' | 'site'>): string {
  const chose = plan === undefined ? [] : [i18n.t('card.chose', [number(plan)])];
  return [
    scrolledLine(Math.round(passive / minute), passive < minute, per, site.name),
    ...chose,
  ].join(' ');
}

function scrolledLine(
  minutes: number,
  short: boolean,
  per: CardView['per'],
  siteName: string,
): string {
  if (short) return i18n.t('card.lessThanAMinute');
  if (per === 'day') return i18n.t('card.scrolledToday', minutes);
  if (per === 'site') return i18n.t('card.scrolledHere', minutes, [number(minutes), siteName]);
  return i18n.t('card.scrolled', minutes);
}

/** "12 min". */
export const pillText = (passive: number): string => duration(passive, 'short');
