/** Minutes by place, as a table: few enough lines to read. */
import { i18n } from '#i18n';
import type { DayView } from '../../lib/views/views';
import { kindsIn, placesOf } from './kinds';
import { TimesTable } from './TimesTable';

export function Places({ days }: { days: DayView[] }) {
  const places = placesOf(days);
  if (places.length === 0) return <p>{i18n.t('week.nothingCounted')}</p>;
  return (
    <TimesTable
      caption={i18n.t('week.byPlace')}
      first={i18n.t('week.place')}
      kinds={kindsIn(places.map(({ ms }) => ms))}
      rows={places.map(({ site, name, ms }) => ({ key: site, name, times: ms }))}
    />
  );
}
