/** Getting support: only links, nothing asked, nothing kept (S2, S3, P2). */
import { i18n } from '#i18n';
import { hashOf } from '../hash';
import { Group, Section } from '../Section';
import type { SectionProps } from '../section-props';
import { Directory } from './Directory';
import { GoodForMe } from './GoodForMe';
import { Signs } from './Signs';
import './support.css';

export function Support({ page, ...props }: SectionProps & { page?: string }) {
  if (page === 'good-for-me') return <GoodForMe {...props} />;
  if (page === 'signs') return <Signs />;
  return <SupportHome {...props} />;
}

function SupportHome({ arrived }: SectionProps) {
  return (
    <Section title={i18n.t('support.title')} lead={i18n.t('support.lead')} arrived={arrived}>
      <div class="panel stack">
        <p class="emergency">{i18n.t('support.emergency')}</p>
        <p>{i18n.t('support.emergencyStay')}</p>
      </div>
      <Group title={i18n.t('support.listener')}>
        <p>{i18n.t('support.listenerText')}</p>
        <Directory />
      </Group>
      <Group title={i18n.t('support.professional')}>
        <p>{i18n.t('support.professionalText')}</p>
        <p>{i18n.t('support.groupsText')}</p>
      </Group>
      <Group title={i18n.t('support.read')}>
        <ul class="stack">
          <li>
            <a href={hashOf('support', 'good-for-me')}>{i18n.t('support.goodTitle')}</a>
            <p class="soft small">{i18n.t('support.goodShort')}</p>
          </li>
          <li>
            <a href={hashOf('support', 'signs')}>{i18n.t('support.signsTitle')}</a>
            <p class="soft small">{i18n.t('support.signsShort')}</p>
          </li>
        </ul>
      </Group>
    </Section>
  );
}
