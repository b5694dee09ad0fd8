/** Services for people harmed by someone close (S3): to read, and leaving is one press. */
import { i18n } from '#i18n';
import { helpIn } from '../../../lib/wellbeing/countries';
import { forHarmedOf } from '../../../lib/wellbeing/help-line';
import { Group, Section } from '../Section';
import type { SectionProps } from '../section-props';
import { CountryField, EmergencyPanel } from './Country';
import { countryName } from './country-names';
import { Directory } from './Directory';
import { LeaveButton } from './LeaveButton';
import { Lines } from './Lines';
import { BackToSupport, Sentences } from './Sentences';

export function Harm(props: SectionProps) {
  const { country } = props.view.settings;
  return (
    <>
      <BackToSupport />
      <Section
        title={i18n.t('support.harm')}
        lead={i18n.t('support.harmLead')}
        action={<LeaveButton onLeave={props.actions.leave} />}
        arrived
      >
        <EmergencyPanel country={country} />
        <CountryField {...props} />
        <Group title={i18n.t('support.harmLines')}>
          <LinesHere country={country} />
          <Directory />
        </Group>
        <div class="no-print">
          <Group title={i18n.t('support.harmSafer')}>
            <Sentences
              texts={[
                i18n.t('support.harmSafer1'),
                i18n.t('support.harmSafer2'),
                i18n.t('support.harmSafer3'),
              ]}
            />
            <p>{i18n.t('support.goodProfile')}</p>
          </Group>
        </div>
      </Section>
    </>
  );
}

function LinesHere({ country }: { country: string }) {
  const help = helpIn(country);
  if (country === '') return <p class="soft">{i18n.t('support.listenerUnchosen')}</p>;
  if (!help) return null;
  const lines = forHarmedOf(help);
  if (lines.length === 0)
    return <p class="soft">{i18n.t('support.harmNone', [countryName(country)])}</p>;
  return (
    <>
      <Lines lines={lines} />
      <p class="soft small">{i18n.t('support.numbersNote')}</p>
    </>
  );
}
