/** What the file leaves open: whose numbers they are without a +, and which comes first in 3/4/1980. */

import { useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Reading } from '../../../../lib/exchange/card';
import { dateOf, dateOrderOf, firstAmbiguous } from '../../../../lib/exchange/questions';
import { ChoiceChips } from '../../../ChoiceChips';
import { locale } from '../../../format';
import { dateOf as dateInWords } from '../../../format-days';
import { SelectField } from '../../../SelectField';
import type { Country } from './actions';
import type { PreviewProps } from './preview-props';

export function Questions(props: PreviewProps) {
  const { books } = props;
  const needsCountry = useMemo(
    () =>
      books.some(({ reading }) =>
        reading.cards.some(({ phones }) => phones.some(({ value }) => !/^(\+|00)/.test(value))),
      ),
    [books],
  );
  const asking = useMemo(
    () => books.find(({ reading }) => dateOrderOf(reading) === 'ask')?.reading,
    [books],
  );
  if (!needsCountry && !asking) return null;
  return (
    <div class="panel stack">
      {needsCountry && <CountryField {...props} />}
      {asking && <DateOrderField {...props} reading={asking} />}
    </div>
  );
}

function CountryField({ settings, loadCountries, work }: PreviewProps) {
  const [countries, setCountries] = useState<Country[]>([]);
  useEffect(() => {
    loadCountries().then(setCountries);
  }, [loadCountries]);
  const options = useMemo(() => named(countries), [countries]);
  return (
    <SelectField
      label={i18n.t('import.country')}
      hint={i18n.t('import.countryHint')}
      options={[{ value: '', label: i18n.t('import.countryNone') }, ...options]}
      value={settings.country ?? ''}
      onChoose={(country) => work.change({ country: country || undefined })}
    />
  );
}

/** "Spain · +34", as the language sorts. */
function named(countries: Country[]): { value: string; label: string }[] {
  const names = new Intl.DisplayNames(locale(), { type: 'region' });
  const { compare } = new Intl.Collator(locale());
  return countries
    .map(({ country, code }) => ({
      value: country,
      label: `${names.of(country) ?? country} · ${code}`,
    }))
    .sort((a, b) => compare(a.label, b.label));
}

function DateOrderField({
  reading,
  settings,
  work,
}: Pick<PreviewProps, 'settings' | 'work'> & { reading: Reading }) {
  const text = firstAmbiguous(reading);
  const options = (['day-first', 'month-first'] as const).map((value) => {
    const date = dateOf(text, value);
    return { value, label: date ? dateInWords(date.month, date.day, date.year) : text };
  });
  return (
    <ChoiceChips
      legend={i18n.t('import.dateOrder', [text])}
      hint={settings.dateOrder === undefined ? i18n.t('import.dateOrderHint') : undefined}
      options={options}
      value={settings.dateOrder}
      onChoose={(dateOrder) => work.change({ dateOrder })}
    />
  );
}
