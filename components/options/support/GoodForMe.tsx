/** "Is this good for me?" (P2): to read, without ticks; nothing is stored, and leaving is one press. */
import { i18n } from '#i18n';
import { Group, Section } from '../Section';
import type { SectionProps } from '../section-props';
import { Directory } from './Directory';
import { LeaveButton } from './LeaveButton';
import { BackToSupport, Sentences } from './Sentences';

export function GoodForMe({ actions }: SectionProps) {
  return (
    <>
      <BackToSupport />
      <Section
        title={i18n.t('support.goodTitle')}
        lead={i18n.t('support.goodLead')}
        action={<LeaveButton onLeave={actions.leave} />}
        arrived
      >
        <Group title={i18n.t('support.goodDoes')}>
          <Sentences
            texts={[
              i18n.t('support.goodDoes1'),
              i18n.t('support.goodDoes2'),
              i18n.t('support.goodDoes3'),
              i18n.t('support.goodDoes4'),
              i18n.t('support.goodDoes5'),
              i18n.t('support.goodDoes6'),
            ]}
          />
        </Group>
        <Group title={i18n.t('support.goodHarms')}>
          <Sentences
            texts={[
              i18n.t('support.goodHarms1'),
              i18n.t('support.goodHarms2'),
              i18n.t('support.goodHarms3'),
              i18n.t('support.goodHarms4'),
              i18n.t('support.goodHarms5'),
              i18n.t('support.goodHarms6'),
            ]}
          />
        </Group>
        <Group title={i18n.t('support.goodMay')}>
          <Sentences
            texts={[
              i18n.t('support.goodMay1'),
              i18n.t('support.goodMay2'),
              i18n.t('support.goodMay3'),
              i18n.t('support.goodMay4'),
            ]}
          />
        </Group>
        <div class="panel stack">
          <p class="emergency">{i18n.t('support.goodAfraid')}</p>
          <p>{i18n.t('support.goodProfile')}</p>
          <p>{i18n.t('support.emergency')}</p>
          <Directory />
        </div>
      </Section>
    </>
  );
}
