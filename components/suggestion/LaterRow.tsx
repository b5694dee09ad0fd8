/** "Later": in 10 minutes, in an hour, tomorrow. */
import { i18n } from '#i18n';

const minute = 60_000;

/** Local midnight after `now`. */
export function tomorrow(now: number): number {
  const day = new Date(now);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1).getTime();
}

export function LaterRow({ now, onLater }: { now: number; onLater(until: number): void }) {
  const choices: [label: string, until: number][] = [
    [i18n.t('card.in10'), now + 10 * minute],
    [i18n.t('card.in60'), now + 60 * minute],
    [i18n.t('card.tomorrow'), tomorrow(now)],
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
