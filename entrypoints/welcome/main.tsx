/** The first run. The question stands after the #, so that the popup can lead to any of them. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import '../../components/styles/base.css';
import { i18n } from '#i18n';
import { isStep, type Step, stepAfter } from '../../components/welcome/steps';
import { Welcome } from '../../components/welcome/Welcome';
import type { WelcomeActions } from '../../components/welcome/welcome-props';
import { isIconPinned } from '../../lib/platform/badge';
import { onChanged } from '../../lib/platform/changed';
import { send } from '../../lib/platform/messages';
import { startPage } from '../../lib/platform/page';
import { requestOrigins } from '../../lib/platform/permissions';
import { closeThisTab, onReturn } from '../../lib/platform/welcome-tab';
import type { OptionsView } from '../../lib/views/views';

const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
const ask = () => send('options', { zone });

const stepInAddress = (): Step | undefined => {
  const name = location.hash.slice(1);
  return isStep(name) ? name : undefined;
};

function Page({ first }: { first: OptionsView }) {
  const [view, setView] = useState(first);
  const [step, setStep] = useState<Step>(stepInAddress() ?? 'idea');
  const [pinned, setPinned] = useState(true);

  useEffect(() => {
    const life = new AbortController();
    const { signal } = life;
    const look = () => void isIconPinned().then((known) => setPinned(known ?? true));
    look();
    onReturn(look, signal);
    onChanged(() => void ask().then(setView), signal);
    addEventListener('hashchange', () => setStep(stepInAddress() ?? 'idea'), { signal });
    return () => life.abort();
  }, []);

  const actions: WelcomeActions = {
    async next() {
      const now = await ask();
      const next = stepAfter(step, { cards: now.settings.cards, pinned });
      setView(now);
      location.hash = next;
      await send('setSetting', { key: 'welcome', value: next === 'done' ? 'done' : step });
    },
    back: () => history.back(),
    async countSites(chosen) {
      const sites = view.sites.filter(({ site }) => chosen.includes(site));
      const granted = await requestOrigins(sites.flatMap(({ origins }) => origins));
      if (!granted) return false;
      for (const { site } of sites) await send('setSite', { site, counted: true });
      return true;
    },
    async addPerson(person) {
      await send('putPerson', person);
      await send('setSetting', { key: 'cards', value: true });
    },
    setCards: (value) => void send('setSetting', { key: 'cards', value }),
    async setPlan(minutes) {
      await send('setPlan', { id: 'bout', minutes });
    },
    close: () => void closeThisTab(),
  };
  return <Welcome {...{ step, view, pinned, actions }} />;
}

const root = startPage(i18n.t('welcome.title'));
ask().then(
  (view) => render(<Page first={view} />, root),
  () => render(<main class="unreachable">{i18n.t('common.unreachable')}</main>, root),
);
