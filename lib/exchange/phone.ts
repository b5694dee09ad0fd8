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
    if (number)
      return {
        ok: true,
        value: number.number,
        ...(number.ext ? { extension: number.ext } : {}),
      };
    const international = /^\W*(\+|00)/.test(text);
    return { ok: false, why: international || defaultCountry ? 'no-such-number' : 'country' };
  };
}

function understood(text: string, defaultCountry: CountryCode | undefined) {
  const parse = (one: string) => {
    const number = parsePhoneNumberFromString(one, { defaultCountry, extract: false });
    return number?.isValid() ? number : undefined;
  };
  const number = parse(text);
  if (number) return number;
  const alone = numberAmongWords(text);
  if (alone === undefined) return undefined;
  return (
    parse(alone) ??
    // Not every country dials 00 to get out, but everybody writes it.
    (alone.startsWith('00') ? parse(`+${alone.slice(2)}`) : undefined) ??
    mexican(alone, defaultCountry, parse)
  );
}

/** Fewer are a part of an extension or a place in a list. */
const fewestDigits = 6;

/** `(+34) 612…`, `Tel. +34…`, `+34… (Ana)`: the only number in it; undefined for none or several. */
function numberAmongWords(text: string): string | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/^(\d+)@(s\.whatsapp\.net|c\.us)$/, '+$1')
    .replace(/@s\.whatsapp\.net$/, '');
  // Addresses have digits, too, and two of + are two numbers or none.
  if (plain.includes('@') || /\d\s*\+/.test(plain)) return undefined;
  const runs = plain.replace(/\(0\)|[()_]/g, ' ').match(/\+?\d[\d\s.\p{Pd}/]*/gu) ?? [];
  const long = runs.filter((run) => run.replace(/\D/g, '').length >= fewestDigits);
  return long.length === 1 ? long[0]?.trim() : undefined;
}

/** Until 2019 mobiles had a 1 behind +52, and 044, 045 or 01 were dialled before ten digits. */
function mexican<T>(
  text: string,
  country: CountryCode | undefined,
  parse: (text: string) => T,
): T | undefined {
  const digits = text.replace(/[^\d+]/g, '');
  const ten =
    /^(?:\+|00)521(\d{10})$/.exec(digits) ??
    (country === 'MX' ? /^(?:044|045|01|1)(\d{10})$/.exec(digits) : null);
  return ten ? parse(`+52${ten[1]}`) : undefined;
}

/** ISO 3166, each with the code that its numbers begin with. */
export const countries = (): { country: string; code: string }[] =>
  getCountries().map((country) => ({ country, code: `+${getCountryCallingCode(country)}` }));
