import { describe, expect, it } from 'vitest';
import { type Measured, parseResults, type Results, writeResults } from '../../bench/results';
import type { Section, Verdict } from '../../bench/section';

const heap = { what: 'heap left', limit: '≤ 265 kB' };
const loss = { what: 'lost with a closing page', limit: '≤ 5 s' };
const section = (title: string, bars: Section['bars']): Section => ({
  title,
  bars,
  run: async () => ({ text: '', verdicts: [] }),
});
const sections = [section('Heap', [heap]), section('Closing', [loss])];

const measured = (machine: string, text: string, verdicts: Verdict[]): Measured => ({
  stamp: { date: '2026-11-24 11:40 UTC', commit: 'abc1234-dirty', machine },
  text,
  verdicts,
});
const results: Results = new Map([
  [
    'Heap',
    measured('Chromium 156', 'One.\n\n| a | b |\n| --- | --- |\n| 1 | 2 |', [
      { ...heap, measured: '318 kB', isMet: false },
    ]),
  ],
  ['Closing', measured('Chromium 157', 'Two.', [{ ...loss, measured: '0.2 s', isMet: true }])],
]);

describe('the file of results', () => {
  it('is read back as it was written, stamps and verdicts included', () => {
    const written = writeResults(sections, results, 'Chromium 157');
    expect(parseResults(written)).toEqual(results);
    expect(writeResults(sections, parseResults(written), 'Chromium 157')).toBe(written);
  });
  it('names the versions of a section that was measured with others, and only there', () => {
    const written = writeResults(sections, results, 'Chromium 157');
    expect(written).toContain('at `abc1234-dirty` on Chromium 156.');
    expect(written.match(/Chromium 157/g)).toHaveLength(1);
  });
  it('keeps a section under the versions it was measured with when others write next', () => {
    const before = writeResults(sections, results, 'Chromium 157');
    const next = writeResults(sections, parseResults(before), 'Chromium 158');
    expect(parseResults(next)).toEqual(results);
  });
  it('says of a bar whose section has no result that it was not measured', () => {
    const written = writeResults(sections, new Map(), 'Chromium 157');
    expect(written).toContain('| heap left | ≤ 265 kB | not measured | – | Heap |');
  });
  it('does not pass a verdict on a bar for one on another bar of the same name', () => {
    const stricter = [section('Heap', [{ ...heap, limit: '≤ 200 kB' }])];
    expect(writeResults(stricter, results, 'Chromium 157')).toContain('≤ 200 kB | not measured');
  });
  it('leaves out a section that does not say when it was measured', () => {
    expect(parseResults('# Measured\n\nVersions.\n\n## Heap\n\nOne.\n').size).toBe(0);
  });
});
