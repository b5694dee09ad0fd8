/** Where scrolling is counted, and whether that works (M7, M9). */

import { Plus } from 'lucide-preact';
import { i18n } from '#i18n';
import type { SiteRow } from '../../../lib/views/views';
import { useTell } from '../../tell';
import { Group, Section } from '../Section';
import type { SectionProps } from '../section-props';
import { CountedSite } from './CountedSite';
import { Health } from './Health';
import { OwnHost } from './OwnHost';
import { useCount } from './use-count';
import './where.css';

export function Where(props: SectionProps) {
  const { view, arrived } = props;
  const counted = view.sites.filter((site) => site.counted);
  const others = view.sites.filter((site) => !site.counted);
  return (
    <Section title={i18n.t('options.where')} lead={i18n.t('options.whereLead')} arrived={arrived}>
      {counted.length === 0 && <p>{i18n.t('options.whereNothing')}</p>}
      {counted.length > 0 && (
        <section class="group">
          <h2>{i18n.t('options.whereCounted')}</h2>
          <ul class="panel site-list">
            {counted.map((site) => (
              <CountedSite key={site.site} {...props} site={site} />
            ))}
          </ul>
        </section>
      )}
      {counted.length > 0 && <Health {...props} />}
      <Group title={i18n.t('options.whereMore')}>
        <Others {...props} sites={others} />
        <OwnHost {...props} />
      </Group>
      {counted.length === 0 && <Health {...props} />}
    </Section>
  );
}

function Others({ sites, actions }: SectionProps & { sites: SiteRow[] }) {
  const tell = useTell();
  const count = useCount(actions, tell);
  return (
    <ul class="row">
      {sites.map(({ site, name, origins }) => (
        <li key={site}>
          <button
            type="button"
            class="chip"
            aria-label={i18n.t('options.countOn', [name])}
            onClick={() => count(site, name, origins)}
          >
            <Plus size={18} />
            {name}
          </button>
        </li>
      ))}
    </ul>
  );
}
