/** Whether everything works, in plain sentences (M9). */

import { CircleAlert, CircleCheck } from 'lucide-preact';
import { i18n } from '#i18n';
import { Group } from '../Section';
import type { SectionProps } from '../section-props';

export function Health({ view: { health, sites } }: SectionProps) {
  const counted = sites.filter((site) => site.counted && site.granted).length;
  const works = health.storage === 'ok';
  return (
    <Group title={i18n.t('options.health')}>
      <p class="health-line">
        {works ? <CircleCheck size={20} class="good" /> : <CircleAlert size={20} class="warm" />}
        {i18n.t(works ? 'options.healthStorage' : 'options.healthStorageFailing')}
      </p>
      <p class="soft small">
        {i18n.t('options.healthCounting', counted)}
        {health.journalWaiting > 0 && ` ${i18n.t('options.healthWaiting', health.journalWaiting)}`}
      </p>
    </Group>
  );
}
