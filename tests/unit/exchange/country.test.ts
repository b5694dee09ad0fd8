/** Whose numbers they are that are written without their country: first asked of the file itself. */
import { describe, expect, it } from 'vitest';
import { countryOf } from '../../../lib/exchange/country';
import { bytesOf, readingOf } from './reading';

const book = (...numbers: string[]) => ({
  name: 'cards.vcf',
  reading: readingOf(
    bytesOf(
      numbers
        .map((number, at) => `BEGIN:VCARD\r\nFN:Ana${at}\r\nTEL:${number}\r\nEND:VCARD\r\n`)
        .join(''),
    ),
  ),
});

describe('the country of a file', () => {
  it.each<[string, string[], string | undefined]>([
    [
      'is that of most numbers with a +',
      ['+34612345678', '+34 912 34 56 78', '+4915112345678', '612345670'],
      'ES',
    ],
    ['counts what is written with 00', ['0034612345678', '0034612345679', '+4915112345678'], 'ES'],
    ['is told apart where two share a code', ['+1 416 555 0142', '(416) 555-0143'], 'CA'],
    ['is none where no number has a +', ['612345678'], undefined],
    [
      'is none where the others would not exist there',
      ['+12025550142', '612345678', '612345679'],
      undefined,
    ],
    [
      'of two alike is the one in which the others exist',
      ['+12025550142', '+34612345678', '612345679'],
      'ES',
    ],
    ['passes over what is no number', ['+34', '+999999', 'call me', '+393331234567'], 'IT'],
  ])('%s', (_, numbers, country) => {
    expect(countryOf([book(...numbers)])).toBe(country);
    expect(countryOf(numbers.map((number) => book(number)))).toBe(country);
  });

  it('is none of an empty import', () => {
    expect(countryOf([])).toBeUndefined();
  });
});
