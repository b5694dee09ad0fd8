/** Every country that something is known of, and which numbers to look at again. */
import { daysBetween } from '../ledger/days';
import { americas } from './americas';
import { asiaPacific } from './asia-pacific';
import { europeanUnion } from './european-union';
import type { CountryHelp, Source } from './help-line';
import { restOfEurope } from './rest-of-europe';

export const countries: readonly CountryHelp[] = [
  ...europeanUnion,
  ...restOfEurope,
  ...americas,
  ...asiaPacific,
];

/** Another country than those: only the general words and the directory. ISO 3166 leaves it to users. */
export const elsewhere = 'ZZ';

/** `id` as in `CountryHelp`; undefined for none, for another, and for one that is not known here. */
export const helpIn = (id: string): CountryHelp | undefined =>
  countries.find(({ country }) => country === id);

/** Days after which somebody looks at a source again: numbers change, and a dead one does harm. */
export const staleAfterDays = 180;

export interface Stated {
  country: string;
  name: string;
  number: string;
  source: Source;
}

/** Each number with each page that backs it. The emergency number goes by its service. */
export const stated = (all: readonly CountryHelp[] = countries): Stated[] =>
  all.flatMap(({ country, emergency, lines }) => [
    ...emergency.flatMap(({ service, number, sources }) =>
      sources.map((source) => ({ country, name: `emergency, ${service}`, number, source })),
    ),
    ...lines.flatMap(({ name, number, sources }) =>
      sources.map((source) => ({ country, name, number, source })),
    ),
  ]);

/** What was last looked at more than 180 days before the day `YYYY-MM-DD`, the oldest first. */
export const toRecheck = (day: string, all: readonly Stated[] = stated()): Stated[] =>
  all
    .filter(({ source }) => daysBetween(source.checked, day) > staleAfterDays)
    .sort((a, b) => (a.source.checked < b.source.checked ? -1 : 1));
