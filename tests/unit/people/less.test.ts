import { describe, expect, it } from 'vitest';
import { lessOften, restUntil, wasPassedOverOften } from '../../../lib/people/less';
import { daysAgo, noon, shown, someone } from './someone';

describe('less often', () => {
  it('is half as often, and for someone without a goal every four months', () => {
    expect(lessOften({ every: 2, unit: 'week' })).toEqual({ every: 4, unit: 'week' });
    expect(lessOften(undefined)).toEqual({ every: 4, unit: 'month' });
  });

  it('leaves in peace for four weeks', () => {
    expect(restUntil(noon)).toBe(noon + 28 * 86_400_000);
  });

  it('is offered after “someone else” three times since anything was changed', () => {
    const passed = [1, 5, 9].map((days) => shown('ben', daysAgo(days), ['ana']));
    expect(wasPassedOverOften(someone('ana'), passed)).toBe(true);
    expect(wasPassedOverOften(someone('ana'), passed.slice(1))).toBe(false);
    expect(wasPassedOverOften(someone('ana', { updatedAt: daysAgo(6) }), passed)).toBe(false);
    expect(wasPassedOverOften(someone('eva'), passed)).toBe(false);
  });
});
