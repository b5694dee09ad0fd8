import { describe, expect, it } from 'vitest';
import { arrivalVerdicts, type Trial } from '../../bench/card';
import { verdictsOf as dose } from '../../bench/dose';
import { verdictOf as importing, type Timed } from '../../bench/import';
import { verdictsOf as isolation, type Run } from '../../bench/isolation';
import { verdictOf as people } from '../../bench/people';
import type { Verdict } from '../../bench/section';
import { sections } from '../../bench/sections';
import { verdictsOf as sleep } from '../../bench/sleep';
import { verdictsOf as traces } from '../../bench/traces';
import { type Beside, verdictsOf as year } from '../../bench/year';
import type { Miss } from '../../truth/compare';

const outcomes = (verdicts: Verdict[]): boolean[] => verdicts.map(({ isMet }) => isMet);
const measured = (verdicts: Verdict[]): string[] => verdicts.map((one) => one.measured);

describe('the bars of the bench', () => {
  const bars = Object.values(sections).flatMap((section) => section.bars);

  it('are one or more in every section', () => {
    for (const { title, bars } of Object.values(sections)) expect(bars.length, title).not.toBe(0);
  });
  it('are each named by words of their own, which fit into a cell of a table', () => {
    expect(new Set(bars.map(({ what }) => what)).size).toBe(bars.length);
    for (const { what, limit } of bars) expect(what + limit).not.toMatch(/[|\n]/);
  });
});

describe('traces', () => {
  const miss = (kind: Miss['kind'], off: number): Miss => ({
    ...{ name: 'feed', use: 'reading', kind, truth: 1_000, off },
  });

  it('are judged by the kind that is furthest off, the median and the worst apart', () => {
    const good = [1, 2, 3].map((off) => miss('passive', off));
    expect(outcomes(traces(good))).toEqual([true, true]);
    expect(outcomes(traces([...good, ...[1, 2, 51].map((off) => miss('watch', off))]))).toEqual([
      true,
      false,
    ]);
    const [middle, worst] = traces([...good, ...[21, 21, 21].map((off) => miss('watch', off))]);
    expect([middle?.isMet, worst?.isMet]).toEqual([false, true]);
    expect(middle?.measured).toBe('at most 21.00 s (2.10 %), watch');
  });
});

describe('made-up people', () => {
  const worstCell = { tail: 'pareto', gap: 2_000, walkAways: 1, windows: 2 } as const;

  it('may be off by a twentieth in the worst cell, whichever way', () => {
    expect(people({ worst: -0.05, worstCell }).isMet).toBe(true);
    expect(people({ worst: 0.051, worstCell }).isMet).toBe(false);
    expect(people({ worst: -0.051, worstCell }).isMet).toBe(false);
  });
});

describe('sleep', () => {
  const nothing = { added: 0, over: -5_000 };

  it('may add what an absence adds, a clock that jumps nothing, and no total a millisecond', () => {
    const asleep = { added: 20_000, over: 0 };
    expect(outcomes(sleep({ sleep: [nothing, asleep], jump: [nothing] }))).toEqual([
      true,
      true,
      true,
    ]);
    const off = sleep({
      sleep: [{ added: 20_001, over: 0 }],
      jump: [nothing, { added: 1, over: 1 }],
    });
    expect(outcomes(off)).toEqual([false, false, false]);
    expect(measured(off)).toEqual(['20.001', '0.001', '0.001']);
  });
});

describe('a year', () => {
  const at = (load: number, change: Partial<Beside> = {}): Beside => ({
    ...{ load, beyond: 0, behind: [2], ahead: [1], morePast: [1], moreRandom: [1] },
    ...change,
  });

  it('is judged at every load that has a bar, and at no other', () => {
    const over = at(1, { beyond: 9, behind: [20], ahead: [-1], morePast: [-1] });
    expect(outcomes(year([at(0.4), at(0.8), over]))).toEqual([true, true, true]);
    expect(outcomes(year([at(0.4, { beyond: 1 }), at(0.8)]))).toEqual([false, true, true]);
    expect(outcomes(year([at(0.4, { behind: [2.1] }), at(0.8)]))).toEqual([true, false, true]);
    expect(outcomes(year([at(0.4), at(0.8, { ahead: [0] })]))).toEqual([true, false, true]);
    expect(outcomes(year([at(0.4), at(0.8, { moreRandom: [0] })]))).toEqual([true, true, false]);
    expect(outcomes(year([at(0.4, { morePast: [0] }), at(0.8)]))).toEqual([true, true, false]);
  });
});

describe('the dose', () => {
  it('holds when there was something to hold and nothing broke it', () => {
    expect(outcomes(dose([], 100))).toEqual([true, true]);
    expect(outcomes(dose(['later'], 100))).toEqual([false, true]);
    expect(outcomes(dose(['boundary'], 100))).toEqual([true, false]);
    expect(outcomes(dose([], 0))).toEqual([false, false]);
  });
});

describe('the card', () => {
  const trial = (change: Partial<Trial> = {}): Trial => ({
    ...{ ms: 120, shift: 0, moved: 0, requests: 0 },
    ...change,
  });
  const cards = (change: Partial<Trial>) =>
    arrivalVerdicts([
      { browser: 'chromium', trials: [trial(), trial()] },
      { browser: 'firefox', trials: [trial(), trial(change)] },
    ]);

  it('is judged by the slowest of both browsers, and by all that any of them moved or asked for', () => {
    expect(outcomes(cards({ ms: 300 }))).toEqual([true, true]);
    const late = cards({ ms: 300.2 });
    expect(outcomes(late)).toEqual([false, true]);
    expect(late[0]?.measured).toBe('chromium 120 ms at most, firefox 301 ms at most');
    for (const change of [{ shift: 0.001 }, { moved: 1 }, { requests: 1 }])
      expect(outcomes(cards(change))).toEqual([true, false]);
  });
});

describe('isolation', () => {
  const run = (
    browser: Run['browser'],
    { probes = 15, bytes = 0, accepted = false, lasting = false } = {},
  ): Run => ({
    browser,
    probes: Array.from({ length: probes }, (_, at) => ({
      ...{ probe: `way ${at}`, bytes: at === 0 ? bytes : 0, control: 9, ours: false },
    })),
    tried: [{ attack: 'faded', accepted, lasting }],
  });
  const chromium = run('chromium');
  const firefox = run('firefox');

  it('needs nothing read in both browsers, by as many probes as the bar says', () => {
    expect(outcomes(isolation([chromium, firefox]))).toEqual([true, true, true]);
    const [read] = isolation([chromium, run('firefox', { bytes: 6 })]);
    expect(read).toMatchObject({
      isMet: false,
      measured: 'chromium 0 B in 15 probes, firefox 6 B in 15 probes',
    });
    expect(isolation([run('chromium', { probes: 14 }), firefox])[0]?.isMet).toBe(false);
    expect(outcomes(isolation([chromium]))).toEqual([false, true, false]);
  });
  it('forgives Firefox a press that can be taken back, and Chromium none', () => {
    const fooled = { accepted: true };
    expect(outcomes(isolation([chromium, run('firefox', fooled)]))).toEqual([true, true, true]);
    expect(outcomes(isolation([run('chromium', fooled), firefox]))).toEqual([true, false, true]);
    const lasting = run('firefox', { accepted: true, lasting: true });
    expect(outcomes(isolation([chromium, lasting]))).toEqual([true, true, false]);
  });
});

describe('a large address book', () => {
  const rounds = (...reads: number[]): Timed[] =>
    reads.map((read) => ({ read, split: 1, task: 0, frame: 0 }));

  it('is judged by the median of the slower sort of file', () => {
    const both = importing({ vCard: rounds(500, 900, 9_000), table: rounds(1_999) });
    expect(both).toMatchObject({ isMet: true, measured: 'vCard 0.90 s, table 2.00 s' });
    expect(importing({ vCard: rounds(500), table: rounds(2_000) }).isMet).toBe(false);
  });
});
