/** Suggestions and what came of them, in a sentence; no rates (W3). */
import { i18n } from '#i18n';
import type { Outcome } from '../../lib/nudges/nudge';
import type { WeekView } from '../../lib/views/views';
import { list } from '../format';

/** Outcomes that read the same to a person share a phrase; in the order in which they are told. */
const phrases = [
  { key: 'week.cameTalked', of: ['talked'] },
  { key: 'week.cameSent', of: ['sent'] },
  { key: 'week.cameOpened', of: ['opened'] },
  { key: 'week.cameInTouch', of: ['in-touch'] },
  { key: 'week.cameLeft', of: ['done', 'left'] },
  { key: 'week.cameKept', of: ['kept'] },
  { key: 'week.cameLater', of: ['later'] },
  { key: 'week.cameNot', of: ['not-this-time', 'not-here'] },
  { key: 'week.cameNothing', of: ['ignored'] },
] as const satisfies { key: string; of: Outcome[] }[];

export function Suggested({ shown, outcomes }: WeekView['suggestions']) {
  if (shown === 0) return <p>{i18n.t('week.noSuggestions')}</p>;
  const came = phrases
    .map(({ key, of }) => ({
      key,
      count: of.reduce((sum, outcome) => sum + (outcomes[outcome] ?? 0), 0),
    }))
    .filter(({ count }) => count > 0)
    .map(({ key, count }) => i18n.t(key, count));
  return (
    <p>
      {i18n.t('week.shown', shown)}
      {came.length > 0 && ` ${i18n.t('week.cameOfIt', [list(came)])}`}
    </p>
  );
}
