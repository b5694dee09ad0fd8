/** What is known of somebody who is about to come in, in one line; and what is left out of it. */
import { i18n } from '#i18n';
import type { Imported, WhyRefused } from '../../../../lib/exchange/imported';
import { dateOf } from '../../../format-days';

/** Without the second use of one number. */
export function waysText({ channels, dates }: Imported): string[] {
  const ways = channels.map(({ value, label }) => value || (label ?? ''));
  return [...new Set(ways), ...dates.map(({ month, day, year }) => dateOf(month, day, year))];
}

export const whyRefused = {
  country: 'import.whyCountry',
  'no-such-number': 'import.whyNoNumber',
  machine: 'import.whyMachine',
  'not-an-address': 'import.whyNotAnAddress',
  'not-a-way': 'import.whyNotAWay',
  'not-a-date': 'import.whyNotADate',
  'which-first': 'import.whyWhichFirst',
  'shared-way': 'import.whySharedWay',
  namesake: 'import.whyNamesake',
  'shares-doubt': 'import.whySharesDoubt',
} as const satisfies Record<WhyRefused, string>;

export const noWays = (): string => i18n.t('import.noWays');
