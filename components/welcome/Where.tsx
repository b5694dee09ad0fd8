/** "Where do you scroll?": chips, and one prompt of the browser for all of them. */
import { Check } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { list } from '../format';
import { Question } from './Question';
import type { WelcomeProps } from './welcome-props';

export function Where({ view, actions }: WelcomeProps) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [refused, setRefused] = useState(false);
  const counted = view.sites.filter(({ counted, granted }) => counted && granted);
  const open = view.sites.filter((site) => !counted.includes(site) && !site.custom);
  const toggle = (site: string) => {
    const next = new Set(chosen);
    if (!next.delete(site)) next.add(site);
    setChosen(next);
  };
  const count = async () => {
    if (chosen.size === 0) return actions.next();
    const granted = await actions.countSites([...chosen]);
    setRefused(!granted);
    if (granted) actions.next();
  };
  return (
    <>
      <Question title={i18n.t('welcome.where')} more={i18n.t('welcome.whereMore')} />
      <div class="row">
        {open.map(({ site, name }) => (
          <button
            type="button"
            class="chip"
            key={site}
            aria-pressed={chosen.has(site)}
            onClick={() => toggle(site)}
          >
            {chosen.has(site) && <Check size={18} />}
            {name}
          </button>
        ))}
      </div>
      {counted.length > 0 && (
        <p class="soft">{i18n.t('welcome.countedNow', [list(counted.map(({ name }) => name))])}</p>
      )}
      <p class="soft small">{i18n.t('welcome.otherSites')}</p>
      <div class="row">
        <button type="button" class="button main large" onClick={count}>
          {i18n.t(chosen.size > 0 || counted.length === 0 ? 'welcome.countHere' : 'common.next')}
        </button>
      </div>
      <p role="status" class="refused">
        {refused && i18n.t('welcome.notAllowed')}
      </p>
    </>
  );
}
