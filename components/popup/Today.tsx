/** Today in one grey sentence, with a thin bar for each of the sites that had most. */
import { i18n } from '#i18n';
import type { PopupView } from '../../lib/views/views';
import { duration } from '../format';

/** Bars drawn; the rest share the last one. */
const mostBars = 4;

interface Bar {
  name: string;
  passive: number;
}

function barsOf(sites: PopupView['today']['sites']): Bar[] {
  const bars = sites
    .map(({ name, ms }) => ({ name, passive: ms.passive }))
    .filter(({ passive }) => passive > 0);
  if (bars.length <= mostBars) return bars;
  const rest = bars.slice(mostBars - 1).reduce((sum, { passive }) => sum + passive, 0);
  return [...bars.slice(0, mostBars - 1), { name: i18n.t('popup.otherSites'), passive: rest }];
}

export function Today({ today }: { today: PopupView['today'] }) {
  const bars = barsOf(today.sites);
  const longest = Math.max(...bars.map(({ passive }) => passive));
  const { passive } = today.total;
  return (
    <section class="today soft">
      <p>
        {passive > 0
          ? i18n.t('popup.scrolledToday', [duration(passive, 'long')])
          : i18n.t('popup.nothingToday')}
      </p>
      {bars.length > 0 && (
        <ul class="bars small figures">
          {bars.map((bar) => (
            <li key={bar.name}>
              <span class="bar-name">{bar.name}</span>
              <span class="bar" aria-hidden="true">
                <span style={{ inlineSize: `${(100 * bar.passive) / longest}%` }} />
              </span>
              <span>{duration(bar.passive)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
