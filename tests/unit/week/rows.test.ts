import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { readCell } from '../../../lib/exchange/csv/safe-cell';
import { csvTable } from '../../../lib/exchange/csv/table';
import { type RowWords, rowsOf } from '../../../lib/week/rows';
import { ana, minute, person, reached, seen, spent } from './some';

const words: RowWords = {
  heads: ['Day', 'What', 'Place or person', 'Minutes'],
  kinds: [
    { kind: 'passive', name: 'scrolling' },
    { kind: 'watch', name: 'watching' },
  ],
  inTouch: 'in touch',
};

it('a week is a table of minutes by day and place, and of who was in touch', () => {
  const { days } = seen({
    people: [ana],
    reachOuts: [reached('ana', '2026-11-18T10:00:00Z')],
    days: [spent('2026-11-18T10:00:00Z', 30), spent('2026-11-18T12:00:00Z', 1.256, 'watch', 'x')],
    weekNotes: [{ id: '2026-11-16', updatedAt: 1, goodThing: 'a heron' }],
  });
  expect(rowsOf(days, words)).toEqual([
    ['Day', 'What', 'Place or person', 'Minutes'],
    ['2026-11-18', 'scrolling', 'Reddit', '30'],
    ['2026-11-18', 'watching', 'x', '1.26'],
    ['2026-11-18', 'in touch', 'Ana', ''],
  ]);
});

it('no cell of it is ever a formula, whatever people and places are called', () => {
  const name = fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('=1+1', '+34', '-x', '@y'));
  fc.assert(
    fc.property(name, name, (who, where) => {
      const { days } = seen({
        people: [person('a', { name: who })],
        reachOuts: [reached('a', '2026-11-18T10:00:00Z')],
        days: [spent('2026-11-18T10:00:00Z', 30, 'passive', where)],
      });
      const { data } = Papa.parse<string[]>(csvTable(rowsOf(days, words)).slice(1).trimEnd());
      expect(data).toHaveLength(3);
      for (const cell of data.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      expect(readCell(data[2]?.[2] ?? '')).toBe(readCell(who));
    }),
  );
});

it('its minutes always add up to the week, to a hundredth for each row', () => {
  const lengths = fc.array(fc.integer({ min: 1, max: 59 * minute }), {
    minLength: 1,
    maxLength: 7,
  });
  fc.assert(
    fc.property(lengths, (all) => {
      const days = all.map((ms, at) => spent(`2026-11-${16 + at}T10:00:00Z`, ms / minute));
      const week = seen({ days });
      const rows = rowsOf(week.days, words).slice(1);
      const sum = rows.reduce((total, row) => total + Number(row[3]), 0);
      expect(Math.abs(sum - week.total.passive / minute)).toBeLessThanOrEqual(rows.length * 0.0051);
    }),
  );
});
