/** "Later": in 10 minutes, in an hour, tomorrow. */
import { i18n } from '#i18n';
import { nextMidnight } from '../days';

const minute = 60_000;

export function LaterRow({ now, onLater }: { now: number; onLater(until: number): void }) {
  const choices: [label: string, until: number][] = [
    [i18n.t('card.in10'), now + 10 * minute],
    [i18n.t('card.in60'), now + 60 * minute],
    [i18n.t('card.tomorrow'), nextMidnight(now)],
  ];
  return (
    <fieldset class="menu-row" aria-label={i18n.t('card.later')}>
      <span class="soft small">{i18n.t('card.later')}</span>
      {choices.map(([label, until]) => (
        <button type="button" class="chip small" key={label} onClick={() => onLater(until)}>
          {label}
        </button>
      ))}
    </fieldset>
  );
}
