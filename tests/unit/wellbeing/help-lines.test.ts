/** Helplines (S3): a wrong number does harm, so nothing ships that its source does not state. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countries,
  helpIn,
  staleAfterDays,
  stated,
  toRecheck,
} from '../../../lib/wellbeing/countries';
import { dialled, forHarmedOf, listenersOf } from '../../../lib/wellbeing/help-line';

const all = stated();
const lines = countries.flatMap(({ lines }) => lines);
const numbers = countries.flatMap((help) =>
  [...help.emergency, ...help.lines].map(({ number, sources }) => ({
    called: `${help.country} ${number}`,
    number,
    sources,
  })),
);

/** A page's words with its numbers in one piece; "SAFE (7233)" is a number spelled on the keys. */
const joined = (text: string): string =>
  text.replace(/[A-Z]+ \((\d+)\)/g, '$1').replace(/[^0-9A-Za-z]/g, '');

describe('a source', () => {
  it('is a page that can be opened, with its own words', () => {
    for (const { source } of all) {
      expect(new URL(source.address).protocol).toMatch(/^https?:$/);
      expect(source.says.trim(), source.address).not.toBe('');
    }
  });

  it('was read on a day, and what was read is no younger', () => {
    for (const { checked, copyFrom = checked } of all.map(({ source }) => source)) {
      expect(new Date(checked).toISOString().slice(0, 10)).toBe(checked);
      expect(copyFrom).toMatch(/^\d{4}(-\d{2}){0,2}$/);
      expect(copyFrom <= checked).toBe(true);
    }
  });
});

describe('a number', () => {
  it.each(numbers)('$called stands in the words of a page', ({ number, sources }) =>
    expect(sources.map(({ says }) => joined(says)).join(' ')).toContain(dialled(number)),
  );

  it('is one to dial inside its country', () => {
    for (const { number } of numbers) {
      expect(dialled(number)).toMatch(/^\d{2,12}$/);
      expect(number).toMatch(/^[\d -]+$/);
    }
  });
});

describe('a country', () => {
  it('stands there once, and has a number for an emergency', () => {
    const ids = countries.map(({ country }) => country);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(helpIn(id)?.emergency.length).toBeGreaterThan(0);
  });

  it('shows each line in one place, and none is left out', () => {
    for (const help of countries) {
      expect([...listenersOf(help), ...forHarmedOf(help)].length).toBe(help.lines.length);
    }
  });

  it('has no line for people harmed among those who listen', () => {
    for (const help of countries) {
      for (const { purpose } of listenersOf(help)) expect(purpose).toMatch(/^(listener|crisis)$/);
    }
  });

  it('is nothing to guess from: no other id finds one', () => {
    expect(helpIn('')).toBeUndefined();
    expect(helpIn('ZZ')).toBeUndefined();
    expect(helpIn('fr')).toBeUndefined();
  });
});

describe('a line', () => {
  it('says in which languages, by tags that are known', () => {
    for (const { languages, name } of lines) {
      expect(languages, name).not.toEqual([]);
      expect(Intl.getCanonicalLocales([...languages])).toEqual([...languages]);
    }
  });

  it('has hours that lie within a day, or says none', () => {
    for (const { hours } of lines) {
      if (typeof hours !== 'object') continue;
      expect(hours.from).toBeGreaterThanOrEqual(0);
      expect(hours.from).toBeLessThan(24 * 60);
      if ('to' in hours) expect(hours.to).toBeGreaterThan(hours.from);
    }
  });
});

describe('what is to be looked at again', () => {
  const on = (checked: string) => {
    const [first] = all;
    if (!first) throw new Error('No number at all');
    return { ...first, source: { ...first.source, checked } };
  };

  it('is what was read more than 180 days ago, the oldest first', () => {
    const some = [on('2026-05-28'), on('2026-05-27'), on('2024-02-29')];
    expect(toRecheck('2026-11-24', some).map(({ source }) => source.checked)).toEqual([
      '2024-02-29',
      '2026-05-27',
    ]);
  });

  it('is never something younger, and always everything older', () => {
    const day = fc
      .date({ min: new Date('2024-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.array(day), day, (checked, today) => {
        const old = (at: string) =>
          (Date.parse(today) - Date.parse(at)) / 86_400_000 > staleAfterDays;
        expect(toRecheck(today, checked.map(on)).map(({ source }) => source.checked)).toEqual(
          checked.filter(old).sort(),
        );
      }),
    );
  });
});
