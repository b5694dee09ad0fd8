/**
 * Phone numbers: what was meant, and whether there can be such a number. For the options page only;
 * it is 30 kB of tables.
 */
import {
  type CountryCode,
  getCountries,
  getCountryCallingCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/min';

export type WhyNoNumber =
  /** Without a +, and no country was chosen. */
  | 'country'
  /** Letters, or too few or too many digits, for a number of that country. */
  | 'no-such-number';

export type ReadPhone = (
  text: string,
) => { ok: true; value: string; extension?: string } | { ok: false; why: WhyNoNumber };

/** Longer than any number with its extension; what is longer is no number. */
const longest = 60;

/** `country`: ISO 3166, for numbers without a +; none when it is not known. */
export function phoneReader(country?: string): ReadPhone {
  const defaultCountry = country && isSupportedCountry(country) ? country : undefined;
  return (text) => {
    const number = text.length > longest ? undefined : understood(text.trim(), defaultCountry);
    if (number?.isValid())
      return {
        ok: true,
        value: number.number,
        ...(number.ext ? { extension: number.ext } : {}),
      };
    const international = /^(\+|00)/.test(text.trim());
    return { ok: false, why: international || defaultCountry ? 'no-such-number' : 'country' };
  };
}

function understood(text: string, defaultCountry: CountryCode | undefined) {
  const parse = (one: string) =>
    parsePhoneNumberFromString(one, { defaultCountry, extract: false });
  const number = parse(text);
  if (number?.isValid() || !text.startsWith('00')) return number;
  // Not every country dials 00 to get out, but everybody writes it.
  return parse(`+${text.slice(2)}`) ?? number;
}

/** ISO 3166, each with the code that its numbers begin with. */
export const countries = (): { country: string; code: string }[] =>
  getCountries().map((country) => ({ country, code: `+${getCountryCallingCode(country)}` }));
