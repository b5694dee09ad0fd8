/** The week that a day after the # names, the month that `YYYY-MM` there names, or this week. */

import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import '../../components/styles/base.css';
import '../../components/week/week.css';
import '../../components/week/chart/chart.css';
import { WeekPage } from '../../components/week/WeekPage';
import { onChanged } from '../../lib/platform/changed';
import { firstDayOfWeek } from '../../lib/platform/locale';
import { send } from '../../lib/platform/messages';
import { startPage } from '../../lib/platform/page';
import type { WeekView } from '../../lib/views/views';
import type { Span } from '../../lib/week/weeks';
import { actions } from './actions';

const { timeZone } = Intl.DateTimeFormat().resolvedOptions();

/** `YYYY-MM` has seven characters. */
const monthLength = 7;

function asked(): { day?: string; span?: Span } {
  const name = location.hash.slice(1);
  if (!name) return {};
  return name.length === monthLength ? { day: `${name}-01`, span: 'month' } : { day: name };
}
const show = (day: string, span?: Span) => {
  location.hash = span === 'month' ? day.slice(0, monthLength) : day;
};

function Week() {
  const [view, setView] = useState<WeekView>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const life = new AbortController();
    const load = () => {
      const query = { ...asked(), zone: timeZone, localeWeekStart: firstDayOfWeek() };
      send('week', query).then(setView, () => setFailed(true));
    };
    load();
    addEventListener('hashchange', load, { signal: life.signal });
    onChanged(load, life.signal);
    return () => life.abort();
  }, []);
  if (view) return <WeekPage view={view} actions={{ ...actions, show }} now={Date.now()} />;
  return failed ? <main class="unreachable">{i18n.t('common.unreachable')}</main> : null;
}

render(<Week />, startPage(i18n.t('week.title')));
