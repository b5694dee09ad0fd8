/** The options page: asks for its view, draws it, and asks again when something changed. */

import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import '../../components/styles/base.css';
import '../../components/options/options.css';
import { i18n } from '#i18n';
import { OptionsPage } from '../../components/options/OptionsPage';
import { onChanged } from '../../lib/platform/changed';
import { send } from '../../lib/platform/messages';
import { startPage } from '../../lib/platform/page';
import type { OptionsView } from '../../lib/views/views';
import { actions } from './actions';

const { timeZone } = Intl.DateTimeFormat().resolvedOptions();

function Options() {
  const [view, setView] = useState<OptionsView>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const life = new AbortController();
    const load = () => send('options', { zone: timeZone }).then(setView, () => setFailed(true));
    load();
    onChanged(load, life.signal);
    return () => life.abort();
  }, []);
  if (view) return <OptionsPage view={view} actions={actions} now={Date.now()} />;
  return failed ? <main class="unreachable">{i18n.t('common.unreachable')}</main> : null;
}

render(<Options />, startPage(i18n.t('options.title')));
