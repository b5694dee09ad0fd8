/** A day's visits: how each was counted, and "that was on purpose" with its way back (M8). */
import { i18n } from '#i18n';
import type { Surface } from '../../lib/sites/site';
import type { DayView, VisitView } from '../../lib/views/views';
import { calendarDay, duration, list, timeOf } from '../format';
import { useTell } from '../tell';
import { kindName, tableKinds } from './kinds';
import type { WeekProps } from './week-props';

const surfaceKeys = {
  feed: 'week.surfaceFeed',
  shorts: 'week.surfaceShorts',
  watch: 'week.surfaceWatch',
  message: 'week.surfaceMessage',
  compose: 'week.surfaceCompose',
  search: 'week.surfaceSearch',
  other: 'week.surfaceOther',
} as const satisfies Record<Surface, string>;

export function Visits({ day, ...props }: WeekProps & { day: DayView }) {
  return (
    <section class="visits">
      <h3>{calendarDay(day.day, 'full')}</h3>
      {day.visits.length === 0 && <p class="soft">{i18n.t('week.noVisits')}</p>}
      <ul>
        {day.visits.map((visit) => (
          <Visit key={`${visit.site} ${visit.start}`} {...props} visit={visit} />
        ))}
      </ul>
    </section>
  );
}

function Visit({ visit, actions }: WeekProps & { visit: VisitView }) {
  const tell = useTell();
  const { site, name, start, end, ms, correctionId } = visit;
  const times = tableKinds
    .filter((kind) => ms[kind] > 0)
    .map((kind) => `${duration(ms[kind])} ${kindName(kind)}`);
  return (
    <li class="visit">
      <div class="visit-words">
        <p>
          <bdi class="figures">
            {timeOf(start)} – {timeOf(end)}
          </bdi>{' '}
          · <bdi class="visit-site">{name}</bdi>
        </p>
        <p class="figures">{list(times)}</p>
        <p class="soft small figures">{evidenceText(visit)}</p>
      </div>
      {correctionId !== undefined && (
        <button
          type="button"
          class="button"
          aria-pressed={true}
          onClick={() => tell(actions.uncorrect(correctionId), i18n.t('week.backToScrolling'))}
        >
          {i18n.t('week.isOnPurpose')}
        </button>
      )}
      {correctionId === undefined && ms.passive > 0 && (
        <button
          type="button"
          class="button"
          onClick={() => tell(actions.correct({ start, end, site }), i18n.t('week.onPurposeDone'))}
        >
          {i18n.t('week.onPurpose')}
        </button>
      )}
    </li>
  );
}

/** "feed, short videos · 11 scrolls a minute". */
function evidenceText({ surfaces, scrollsPerMinute }: VisitView): string {
  const where = surfaces.map((surface) => i18n.t(surfaceKeys[surface])).join(', ');
  const pace =
    scrollsPerMinute !== undefined && i18n.t('week.scrolls', Math.round(scrollsPerMinute));
  return [where, pace].filter(Boolean).join(' · ');
}
