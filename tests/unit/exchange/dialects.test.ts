/** Every dialect of `tests/fixtures/people`: each file beside what is right for it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DateOrder } from '../../../lib/exchange/date-text';
import type { Found } from '../../../lib/exchange/imported';
import type { PersonDate } from '../../../lib/people/person';
import { foundIn, readingOf } from './reading';

const folder = join(import.meta.dirname, '../../fixtures/people');
const files = readdirSync(folder).filter((name) => /\.(vcf|csv)$/.test(name));

interface Right {
  country: string;
  dateOrder?: DateOrder;
  people: object[];
  skipped: { line: number; why: string }[];
}

const two = (number: number) => String(number).padStart(2, '0');
const dateText = ({ kind, label, year, month, day }: PersonDate) =>
  `${kind === 'birthday' ? kind : (label ?? 'other')} ${year ?? '-'}-${two(month)}-${two(day)}`;

/** As the files beside write it: a line for each way, date and refusal. */
const lines = ({ person, refused }: Found) => {
  const { kind, channels, dates, ...rest } = person;
  return {
    ...rest,
    ...(kind === 'group' ? { kind } : {}),
    channels: channels.map(({ type, value, label }) =>
      [type, value, label && `(${label})`].filter(Boolean).join(' '),
    ),
    dates: dates.map(dateText),
    refused: refused.map(({ text, why }) => `${text} ${why}`),
  };
};

describe('an address book', () => {
  it.each(files)('is read right: %s', (name) => {
    const right: Right = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
    const reading = readingOf(new Uint8Array(readFileSync(join(folder, name))));
    const found = foundIn(reading, right.country, right.dateOrder);
    expect(found.map(lines)).toEqual(right.people);
    expect(reading.skipped.map(({ line, why }) => ({ line, why }))).toEqual(right.skipped);
  });

  it('of sixty cards or more there is one of each dialect', () => {
    const cards = files.flatMap((name) => {
      const { people, skipped }: Right = JSON.parse(
        readFileSync(join(folder, `${name}.json`), 'utf8'),
      );
      return [...people, ...skipped];
    });
    expect(cards.length).toBeGreaterThanOrEqual(60);
  });
});
