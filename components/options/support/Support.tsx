/** Getting support: only links, nothing asked unless chosen (S1, S2, S3, P2). */
import { i18n } from '#i18n';
import { helpIn } from '../../../lib/wellbeing/countries';
import { listenersOf } from '../../../lib/wellbeing/help-line';
import { hashOf } from '../hash';
import { Group, Section } from '../Section';
import type { SectionProps } from '../section-props';
import { Asking } from './Asking';
import { CountryField, EmergencyPanel } from './Country';
import { countryName } from './country-names';
import { Directory } from './Directory';
import { Gentle } from './Gentle';
import { GoodForMe } from './GoodForMe';
import { Groups } from './Groups';
import { Harm } from './Harm';
import { Lines } from './Lines';
import { Professional } from './Professional';
import { Signs } from './Signs';
import { type SupportPage, supportPages } from './support-pages';
import './support.css';

export function Support({ page, ...props }: SectionProps & { page?: string }) {
  switch (supportPages.find((known) => known === page)) {
    case 'professional':
      return <Professional />;
    case 'groups':
      return <Groups />;
    case 'harm':
      return <Harm {...props} />;
    case 'gentle':
      return <Gentle {...props} />;
    case 'good-for-me':
      return <GoodForMe {...props} />;
    case 'signs':
      return <Signs />;
    default:
      return <SupportHome {...props} forListener={page === 'listener'} />;
  }
}

function SupportHome({ forListener, ...props }: SectionProps & { forListener: boolean }) {
  const { country } = props.view.settings;
  return (
    <Section
      title={i18n.t('support.title')}
      lead={i18n.t('support.lead')}
      arrived={props.arrived && !forListener}
    >
      <EmergencyPanel country={country} />
      <CountryField {...props} />
      <Group title={i18n.t('support.listener')} arrived={forListener}>
        <p>{i18n.t('support.listenerText')}</p>
        <Listeners country={country} />
        <Directory />
      </Group>
      <Group title={i18n.t('support.more')}>
        <Ways
          ways={[
            ['professional', i18n.t('support.professional'), i18n.t('support.professionalShort')],
            ['groups', i18n.t('support.groups'), i18n.t('support.groupsShort')],
            ['harm', i18n.t('support.harm'), i18n.t('support.harmShort')],
          ]}
        />
      </Group>
      <Group title={i18n.t('support.read')}>
        <Ways
          ways={[
            ['good-for-me', i18n.t('support.goodTitle'), i18n.t('support.goodShort')],
            ['signs', i18n.t('support.signsTitle'), i18n.t('support.signsShort')],
          ]}
        />
      </Group>
      <Asking {...props} />
    </Section>
  );
}

function Listeners({ country }: { country: string }) {
  const help = helpIn(country);
  if (country === '') return <p class="soft">{i18n.t('support.listenerUnchosen')}</p>;
  if (!help) return null;
  const lines = listenersOf(help);
  if (lines.length === 0)
    return <p class="soft">{i18n.t('support.listenerNone', [countryName(country)])}</p>;
  return (
    <>
      <Lines lines={lines} />
      <p class="soft small">{i18n.t('support.numbersNote')}</p>
    </>
  );
}

function Ways({ ways }: { ways: [page: SupportPage, title: string, short: string][] }) {
  return (
    <ul class="stack">
      {ways.map(([page, title, short]) => (
        <li key={page}>
          <a href={hashOf('support', page)}>{title}</a>
          <p class="soft small">{short}</p>
        </li>
      ))}
    </ul>
  );
}
