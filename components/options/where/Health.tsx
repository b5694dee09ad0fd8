/** Whether everything works, in plain sentences, with what is safe and what to do (M9). */

import { CircleAlert, CircleCheck, Clock } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { type Part, parts } from '../../../lib/views/health';
import { exactly, list } from '../../format';
import { momentOf } from '../../format-days';
import { useTell } from '../../tell';
import { Group } from '../Section';
import type { SectionProps } from '../section-props';

export function Health(props: SectionProps) {
  const { health } = props.view;
  return (
    <Group title={i18n.t('options.health')}>
      <Counting {...props} />
      <Storage {...props} />
      <Journal {...props} />
      <p class="soft small figures">
        {i18n.t('options.healthVersion', [health.version, health.browser])}
      </p>
    </Group>
  );
}

const marks = {
  good: { Mark: CircleCheck, colour: 'good' },
  look: { Mark: CircleAlert, colour: 'warm' },
  waits: { Mark: Clock, colour: 'soft' },
};

interface StateProps {
  is: keyof typeof marks;
  title: string;
  children?: ComponentChildren;
}

/** One thing and how it is: said in words, repeated by the mark. */
function State({ is, title, children }: StateProps) {
  const { Mark, colour } = marks[is];
  return (
    <div class="health-line">
      <Mark size={20} class={colour} />
      <div class="health-words">
        <p>{title}</p>
        {children}
      </div>
    </div>
  );
}

function Counting({ view: { sites }, actions }: SectionProps) {
  const tell = useTell();
  const chosen = sites.filter((site) => site.counted);
  const missing = chosen.filter((site) => !site.granted);
  const works = i18n.t('options.healthCounting', chosen.length - missing.length);
  const ask = async () => {
    // Nothing is awaited before the request, or the browser would no longer see the click.
    const asked = actions.askAgain(missing.flatMap(({ origins }) => origins));
    const given = await asked.catch(() => false);
    await tell(asked, i18n.t(given ? 'options.healthAllowed' : 'options.refused'));
  };
  return (
    <>
      <State is={chosen.length > missing.length ? 'good' : 'waits'} title={works} />
      {missing.length > 0 && (
        <State
          is="look"
          title={i18n.t('options.healthMissing', [list(missing.map(({ name }) => name))])}
        >
          <button type="button" class="button" onClick={ask}>
            {i18n.t('options.healthAsk')}
          </button>
        </State>
      )}
    </>
  );
}

const troubleKeys = {
  storage: { title: 'options.healthWriting', more: 'options.healthWritingMore' },
  reports: { title: 'options.healthReports', more: 'options.healthReportsMore' },
  sites: { title: 'options.healthSites', more: 'options.healthSitesMore' },
} as const satisfies Record<Part, { title: string; more: string }>;

function Storage({ view: { health }, now }: SectionProps) {
  const { storage, damaged, troubles } = health;
  return (
    <>
      {storage === 'ok' && <State is="good" title={i18n.t('options.healthStorage')} />}
      {damaged > 0 && (
        <State is="look" title={i18n.t('options.healthDamaged', damaged)}>
          <p class="soft small">{i18n.t('options.healthDamagedMore')}</p>
        </State>
      )}
      {parts.map((part) => {
        const trouble = troubles[part];
        const { title, more } = troubleKeys[part];
        return trouble ? (
          <State key={part} is="look" title={i18n.t(title, [momentOf(trouble.at, now)])}>
            <p class="soft small">{i18n.t(more)}</p>
            <p class="soft small said">{i18n.t('options.healthSaid', [trouble.text])}</p>
          </State>
        ) : null;
      })}
    </>
  );
}

function Journal({ view: { health }, now }: SectionProps) {
  const { journalWaiting: waiting, recovered } = health;
  const title =
    waiting > 0 ? i18n.t('options.healthWaiting', waiting) : i18n.t('options.healthNoWaiting');
  return (
    <State is={waiting > 0 ? 'waits' : 'good'} title={title}>
      {recovered && (
        <p class="soft small figures">
          {i18n.t('options.healthRecovered', recovered.entries, [
            String(recovered.entries),
            exactly(recovered.ms),
            momentOf(recovered.at, now),
          ])}
        </p>
      )}
    </State>
  );
}
