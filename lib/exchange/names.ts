/** A name from its parts, in the order in which people say it. */
import { plainName } from '../people/plain-name';
import { lineOf } from './clean';

export interface NameParts {
  before: string;
  given: string;
  further: string;
  family: string;
  after: string;
}

const eastAsian =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}々〆ー・\s]+$/u;
/** Katakana alone is how names from elsewhere are written, in their own order. */
const isNative = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}]/u;

/** Chinese, Japanese and Korean names have the family first and no space. */
export function composedName({ before, given, further, family, after }: NameParts): string {
  const personal = lineOf([given, further].join(' '));
  const isEastern =
    family !== '' && personal !== '' && eastAsian.test(family + personal) && isNative.test(family);
  const name = isEastern
    ? `${family}${personal}`.replace(/\s+/g, '')
    : [given, further, family].join(' ');
  return lineOf([before, name, after].join(' '));
}

/** What programs write for nobody is no name. */
export const isName = (text: string): boolean => text !== '' && !/^(null|undefined)$/i.test(text);

/** A name as it is compared, "Marín, Leo" like "Leo Marín". */
export function comparedName(name: string): string {
  const [family = '', given = '', ...more] = name.split(',');
  const spoken = given.trim() !== '' && more.length === 0 ? `${given} ${family}` : name;
  return plainName(spoken);
}
