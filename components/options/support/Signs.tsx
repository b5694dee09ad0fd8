/** Signs of being cut off from people (S2): to read; Instead infers nothing from use. */
import { i18n } from '#i18n';
import { hashOf } from '../hash';
import { Group, Section } from '../Section';
import { Directory } from './Directory';
import { BackToSupport, Sentences } from './Sentences';

export function Signs() {
  return (
    <>
      <BackToSupport />
      <Section title={i18n.t('support.signsTitle')} lead={i18n.t('support.signsLead')} arrived>
        <Group title={i18n.t('support.signsMay')}>
          <Sentences
            texts={[
              i18n.t('support.signs1'),
              i18n.t('support.signs2'),
              i18n.t('support.signs3'),
              i18n.t('support.signs4'),
            ]}
          />
        </Group>
        <Group title={i18n.t('support.signsHelp')}>
          <Sentences
            texts={[
              i18n.t('support.signsHelp1'),
              i18n.t('support.signsHelp2'),
              i18n.t('support.signsHelp3'),
            ]}
          />
          <div>
            <a class="button" href={hashOf('people')}>
              {i18n.t('support.toPeople')}
            </a>
          </div>
        </Group>
        <Group title={i18n.t('support.signsHeavy')}>
          <p>{i18n.t('support.signsHeavyText')}</p>
          <Directory />
        </Group>
      </Section>
    </>
  );
}
