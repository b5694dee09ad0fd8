/** Reading in one go, where a test does not care for the turns between. */
import type { Reading } from '../../../lib/exchange/card';
import type { DateOrder } from '../../../lib/exchange/date-text';
import type { Found } from '../../../lib/exchange/imported';
import { phoneReader } from '../../../lib/exchange/phone';
import { type Read, readAddressBook } from '../../../lib/exchange/read';
import { understand } from '../../../lib/exchange/understand';

export function atOnce<T>(work: Generator<number, T>): T {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const read = (bytes: Uint8Array): Read => atOnce(readAddressBook(bytes));

export function readingOf(bytes: Uint8Array): Reading {
  const outcome = read(bytes);
  if (!outcome.ok) throw new Error(outcome.why);
  return outcome.reading;
}

export const words = {
  home: 'home',
  work: 'work',
  anniversary: 'anniversary',
  extension: (digits: string) => `ext. ${digits}`,
};

export const foundIn = (reading: Reading, country?: string, dateOrder?: DateOrder): Found[] =>
  atOnce(
    understand(reading, { readPhone: phoneReader(country), dateOrder, words, thisYear: 2026 }),
  );
