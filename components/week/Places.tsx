/** Minutes by place, as a table: few enough lines to read. Each place opens its visits, day by day. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { calendarDay } from '../format';
import { kindsIn, placesOf } from './kinds';
import { TimesTable } from './TimesTable';
import { Visits } from './Visits';
import type { WeekProps } from './week-props';

export function Places({ view: { days }, actions }: WeekProps) {
  const [chosen, setChosen] = useState<string>();
  const places = placesOf(days);
  if (places.length === 0) return <p>{i18n.t('week.nothingCounted')}</p>;
  return (
    <>
      <p class="soft small no-print">{i18n.t('week.byPlaceHint')}</p>
      <TimesTable
        caption={i18n.t('week.byPlace')}
        first={i18n.t('week.place')}
        kinds={kindsIn(places.map(({ ms }) => ms))}
        rows={places.map(({ site, name, ms }) => ({ key: site, name, times: ms }))}
        chosen={chosen}
        onChoose={(key) => setChosen(key === chosen ? undefined : key)}
      />
      {days.map(({ day, visits }) => {
        const there = visits.filter(({ site }) => site === chosen);
        const heading = calendarDay(day, 'full');
        return there.length > 0 ? (
          <Visits key={`${chosen} ${day}`} {...{ heading, actions }} visits={there} />
        ) : null;
      })}
    </>
  );
}
