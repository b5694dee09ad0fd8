/** The country whose numbers a file leaves it out of: that of most which have it. */
import parsePhoneNumber from 'libphonenumber-js/min';
import type { Book } from './books';
import { phoneReader } from './phone';

/** Numbers of each sort; so many tell what all would, in some milliseconds. */
const asked = 200;

/** Of the numbers without a country; where fewer exist, the others are of friends abroad. */
const enough = 0.5;

const isInternational = (number: string): boolean => /^\W*(\+|00)/.test(number);

/** Words and short numbers are nobody's. */
const isLocal = (number: string): boolean =>
  !isInternational(number) && number.replace(/\D/g, '').length >= 6;

/** ISO 3166; undefined where the files do not say. */
export function countryOf(books: readonly Book[]): string | undefined {
  const numbers = books.flatMap(({ reading }) =>
    reading.cards.flatMap(({ phones }) => phones.map(({ value }) => value)),
  );
  const local = numbers.filter(isLocal).slice(0, asked);
  const counts = new Map<string, number>();
  for (const number of numbers.filter(isInternational).slice(0, asked)) {
    const country = parsePhoneNumber(number.replace(/^\W*00/, '+'))?.country;
    if (country) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  const fits = (country: string): number => {
    const readPhone = phoneReader(country);
    return local.filter((number) => readPhone(number).ok).length;
  };
  const likely = [...counts]
    .filter(([, count]) => count === most)
    .map(([country]) => ({ country, exist: fits(country) }))
    .sort((a, b) => b.exist - a.exist)[0];
  return likely && likely.exist >= local.length * enough ? likely.country : undefined;
}
