/** What Instead is, where its ideas come from, and what it keeps to itself. */
import { i18n } from '#i18n';
import { Group, Section } from './Section';
import type { SectionProps } from './section-props';

export function About({ view, arrived }: SectionProps) {
  return (
    <Section title={i18n.t('options.about')} lead={i18n.t('options.aboutLead')} arrived={arrived}>
      <p>{i18n.t('options.aboutWhat')}</p>
      <Group title={i18n.t('options.aboutPrivacy')}>
        <p>{i18n.t('options.aboutPrivacy1')}</p>
        <p>{i18n.t('options.aboutPrivacy2')}</p>
        <p>{i18n.t('options.aboutPrivacy3')}</p>
      </Group>
      <Group title={i18n.t('options.aboutIdeas')}>
        <p>{i18n.t('options.aboutIdeasText')}</p>
        <p>{i18n.t('options.aboutHonest')}</p>
      </Group>
      <p class="soft small figures">{i18n.t('options.aboutVersion', [view.health.version])}</p>
    </Section>
  );
}
