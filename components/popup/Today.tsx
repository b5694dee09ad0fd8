/**
 * Today in one grey sentence, with a thin bar for each of the sites that had most. The sentence and
 * every bar open their visits: how each was counted, and whether it was on purpose (M8).
 */
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PopupView } from '../../lib/views/views';
import { duration } from '../format';
import { VisitList } from '../visits/VisitList';
import type { PopupActions } from './actions';

/** Bars drawn; the rest share the last one. */
const mostBars = 4;
/** Visits shown before the rest unfolds: the person to say hi to stays in sight. */
const atOnce = 3;

interface Bar {
  name: string;
  sites: string[];
  passive: number;
}

function barsOf(sites: PopupView['today']['sites']): Bar[] {
  const bars = sites
    .map(({ site, name, ms }) => ({ name, sites: [site], passive: ms.passive }))
    .filter(({ passive }) => passive > 0);
  if (bars.length <= mostBars) return bars;
  const rest = bars.slice(mostBars - 1);
  const others = {
    name: i18n.t('popup.otherSites'),
    sites: rest.flatMap((bar) => bar.sites),
    passive: rest.reduce((sum, { passive }) => sum + passive, 0),
  };
  return [...bars.slice(0, mostBars - 1), others];
}

/** Whose visits are open; without sites everybody's. */
interface Shown {
  name: string;
  sites?: string[];
}

interface Props {
  today: PopupView['today'];
  actions: PopupActions;
}

export function Today({ today, actions }: Props) {
  const id = useId();
  const [shown, setShown] = useState<Shown>();
  const bars = barsOf(today.sites);
  const longest = Math.max(...bars.map(({ passive }) => passive));
  const { passive } = today.total;
  /** For a button that opens some visits, and closes them when they are open. */
  const opening = (next: Shown) => {
    const open = shown?.name === next.name;
    return {
      'aria-expanded': open,
      'aria-controls': open ? id : undefined,
      onClick: () => setShown(open ? undefined : next),
    };
  };
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
              <button type="button" class="bar-row" {...opening(bar)}>
                <span class="bar-name">{bar.name}</span>
                <span class="bar" aria-hidden="true">
                  <span style={{ inlineSize: `${(100 * bar.passive) / longest}%` }} />
                </span>
                <span>{duration(bar.passive)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {today.visits.length > 0 && (
        <button
          type="button"
          class="link small how-counted"
          {...opening({ name: i18n.t('popup.todaysVisits') })}
        >
          {i18n.t('popup.howCounted')}
        </button>
      )}
      {shown && (
        <div class="todays-visits" id={id}>
          <h2 class="small">
            <bdi>{shown.name}</bdi>
          </h2>
          <VisitList
            key={shown.name}
            visits={today.visits.filter(({ site }) => shown.sites?.includes(site) ?? true)}
            named={shown.sites?.length !== 1}
            atOnce={atOnce}
            actions={actions}
          />
        </div>
      )}
    </section>
  );
}
