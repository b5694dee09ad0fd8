/** Countries as the language of the messages names and sorts them. */
import { countries } from '../../../lib/wellbeing/countries';
import { locale } from '../../format';

export function countryName(id: string): string {
  return new Intl.DisplayNames(locale(), { type: 'region' }).of(id) ?? id;
}

export function countryChoices(): { value: string; label: string }[] {
  const { compare } = new Intl.Collator(locale());
  return countries
    .map(({ country }) => ({ value: country, label: countryName(country) }))
    .sort((a, b) => compare(a.label, b.label));
}
