/** Groups near people: where they are and how to try one, to read. */
import { i18n } from '#i18n';
import { hashOf } from '../hash';
import { Group, Section } from '../Section';
import { BackToSupport, Sentences } from './Sentences';

export function Groups() {
  return (
    <>
      <BackToSupport />
      <Section title={i18n.t('support.groups')} lead={i18n.t('support.groupsLead')} arrived>
        <Group title={i18n.t('support.groupsWhere')}>
          <Sentences
            texts={[
              i18n.t('support.groupsWhere1'),
              i18n.t('support.groupsWhere2'),
              i18n.t('support.groupsWhere3'),
              i18n.t('support.groupsWhere4'),
            ]}
          />
        </Group>
        <Group title={i18n.t('support.groupsTry')}>
          <Sentences texts={[i18n.t('support.groupsTry1'), i18n.t('support.groupsTry2')]} />
          <div class="no-print">
            <a class="button" href={hashOf('people', 'new')}>
              {i18n.t('support.groupsAdd')}
            </a>
          </div>
        </Group>
      </Section>
    </>
  );
}
