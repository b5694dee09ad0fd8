import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inLines, inRows, postcardOf } from '../../../lib/week/postcard';
import { minute, person, reached, seen, spent } from './some';

const names = ['Ana', 'Tom', 'Zoë'];
const view = seen({
  people: names.map((name) => person(name, { name })),
  reachOuts: names.map((name) => reached(name, '2026-11-18T10:00:00Z')),
  days: [spent('2026-11-18T10:00:00Z', 37)],
  weekNotes: [{ id: '2026-11-16', updatedAt: 1, goodThing: 'a heron' }],
});

describe('a postcard', () => {
  it('holds how many, and names only if they were chosen', () => {
    const { first, last } = view;
    expect(postcardOf(view, false)).toEqual({ first, last, count: 3, names: [] });
    expect(postcardOf(view, true)).toEqual({ first, last, count: 3, names });
  });

  it('holds no minutes and nothing that was written', () => {
    const text = JSON.stringify(postcardOf(view, true));
    expect(text).not.toContain('heron');
    expect(text).not.toContain(String(37 * minute));
  });

  it('always has everyone in a row, and rows of nearly one length', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.integer({ min: 1, max: 12 }), (count, most) => {
        const all = Array.from({ length: count }, (_, at) => at);
        const rows = inRows(all, most);
        expect(rows.flat()).toEqual(all);
        const lengths = rows.map(({ length }) => length);
        expect(Math.max(0, ...lengths)).toBeLessThanOrEqual(most);
        if (count > 0) expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('always has every name in a line, and no line too wide that has two', () => {
    const parts = fc.array(fc.stringMatching(/^[a-z]{1,20}, $/), { maxLength: 30 });
    fc.assert(
      fc.property(parts, fc.integer({ min: 5, max: 80 }), (parts, widest) => {
        const lines = inLines(parts, widest, (line) => line.length);
        expect(lines.join(' ')).toBe(parts.join('').trimEnd());
        for (const line of lines)
          expect(line.length <= widest || !line.slice(0, -1).includes(',')).toBe(true);
      }),
    );
  });
});
