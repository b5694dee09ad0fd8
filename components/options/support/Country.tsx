/** The emergency number first, for the country the person picks; never guessed from a language. */
import { i18n } from '#i18n';
import { elsewhere, helpIn } from '../../../lib/wellbeing/countries';
import type { Emergency } from '../../../lib/wellbeing/help-line';
import { SelectField } from '../../SelectField';
import { useTell } from '../../tell';
import type { SectionProps } from '../section-props';
import { countryChoices, countryName } from './country-names';
import { Sources } from './Lines';
import { NumberLink } from './NumberLink';

const services = {
  all: 'support.serviceAll',
  police: 'support.servicePolice',
  ambulance: 'support.serviceAmbulance',
  fireAndAmbulance: 'support.serviceFireAndAmbulance',
} as const satisfies Record<Emergency['service'], string>;

export function EmergencyPanel({ country }: { country: string }) {
  const help = helpIn(country);
  return (
    <div class="panel stack">
      <p class="emergency">{i18n.t(help ? 'support.emergencyHere' : 'support.emergency')}</p>
      {help?.emergency.map(({ number, service, sources }) => (
        <div class="emergency-number" key={number}>
          <NumberLink number={number} />
          <span>{i18n.t(services[service])}</span>
          <dl class="facts small">
            <Sources sources={sources} />
          </dl>
        </div>
      ))}
      <p>{i18n.t('support.emergencyStay')}</p>
    </div>
  );
}

export function CountryField({ view, actions }: SectionProps) {
  const tell = useTell();
  const choose = (country: string) => {
    const known = helpIn(country);
    const text = known
      ? i18n.t('support.countryKept', [countryName(country)])
      : i18n.t('support.countryKeptOther');
    tell(actions.setSetting('country', country), text);
  };
  return (
    <div class="no-print">
      <SelectField
        label={i18n.t('support.country')}
        hint={i18n.t('support.countryHint')}
        options={[
          { value: '', label: i18n.t('support.countryNone') },
          ...countryChoices(),
          { value: elsewhere, label: i18n.t('support.countryElsewhere') },
        ]}
        value={view.settings.country}
        onChoose={choose}
      />
    </div>
  );
}
