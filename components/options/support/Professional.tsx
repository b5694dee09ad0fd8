/** How to find professional help, in plain words: to read. */
import { i18n } from '#i18n';
import { Group, Section } from '../Section';
import { BackToSupport, Sentences } from './Sentences';

export function Professional() {
  return (
    <>
      <BackToSupport />
      <Section
        title={i18n.t('support.professional')}
        lead={i18n.t('support.professionalLead')}
        arrived
      >
        <Group title={i18n.t('support.professionalWho')}>
          <Sentences
            texts={[
              i18n.t('support.professionalWho1'),
              i18n.t('support.professionalWho2'),
              i18n.t('support.professionalWho3'),
              i18n.t('support.professionalWho4'),
            ]}
          />
        </Group>
        <Group title={i18n.t('support.professionalSay')}>
          <Sentences
            texts={[
              i18n.t('support.professionalSay1'),
              i18n.t('support.professionalSay2'),
              i18n.t('support.professionalSay3'),
            ]}
          />
        </Group>
        <Group title={i18n.t('support.professionalEasier')}>
          <Sentences
            texts={[
              i18n.t('support.professionalEasier1'),
              i18n.t('support.professionalEasier2'),
              i18n.t('support.professionalEasier3'),
            ]}
          />
        </Group>
      </Section>
    </>
  );
}
