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

type Understood = { number: string; ext?: string } | undefined;

function understood(text: string, defaultCountry: CountryCode | undefined): Understood {
  const parse = (one: string): Understood => {
    const number = parsePhoneNumberFromString(one, { defaultCountry, extract: false });
    return number?.isValid() ? number : undefined;
  };
  const number = parse(text);
  if (number) return number;
  const extended = beforeExtension(text);
  if (extended) {
    const before: Understood = understood(extended.number, defaultCountry);
    if (before) return { number: before.number, ext: extended.extension };
  }
  const alone = numberAmongWords(withoutCarrier(text));
  if (alone === undefined) return fromLetters(text, parse);
  return (
    parse(alone) ??
    // Not every country dials 00 to get out, but everybody writes it.
    (alone.startsWith('00') ? parse(`+${alone.slice(2)}`) : undefined) ??
    mexican(alone, defaultCountry, parse)
  );
}

/** Words for an extension in the languages of offices; the library knows fewer, and no brackets around them. */
const extension =
  /^(.*\d[^\p{L}\d]*?)[\s,;(–-]*(?:e?xt?n?|exten\p{L}+|poste|ramal|durchwahl|dw|app(?:arat)?|nebenstelle|nst|toestel|tst|interno|int|anexo|anknytning|wewn?|linka|klapka|lokal|вн|доб|内線|內線|分機|分机|内선|내선|dahili)[.:\s-]*(\d{1,6})\)?(?:\s*\([^()]*\))?$/iu;

function beforeExtension(text: string): { number: string; extension: string } | undefined {
  const [, number, digits] = extension.exec(text) ?? [];
  return number && digits ? { number: number.trim(), extension: digits } : undefined;
}

/** Brazilians write `0xx11`: zero, any carrier, and the town. */
const withoutCarrier = (text: string): string =>
  text.replace(/^\W*(?:\+|00)\s*55[\s(.-]*0?\s*(?:xx|\*\*)[\s).-]*/i, '+55 ');

/** Of three digits that such numbers begin with in one country or another, and no street does. */
const lettered =
  /^(?:(?:\+|00)?\d{1,3}[\s.-]*)?\(?(?:0?8\d{2}|1[38]00|0?900)\)?[\s.-]*(?=(?:[\s.-]?[a-z\d])*$)(?=(?:[^a-z]*[a-z]){4})[a-z\d\s.-]+$/i;

/** A, B and C are on the 2, and so on. */
const keys = '22233344455566677778889999';

/** `1-800-FLOWERS`. What is longer than a number in North America is not dialled any more. */
function fromLetters<T>(text: string, parse: (text: string) => T): T | undefined {
  if (!lettered.test(text)) return undefined;
  const digits = text
    .toLowerCase()
    .replace(/[a-z]/g, (letter) => keys[letter.charCodeAt(0) - 97] ?? '');
  const plain = digits.replace(/[^\d+]/g, '');
  const american = /^(\+?1?8\d{9})\d{1,3}$/.exec(plain)?.[1];
  return parse(digits) ?? (american === undefined ? undefined : parse(american));
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
