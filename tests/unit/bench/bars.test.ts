import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signFlip, significance, smallestShown } from '../../bench/bars';

describe('the exact test of paired differences', () => {
  it('counts only the two ways in which all signs agree when all differences do', () => {
    expect(signFlip([1, 2, 3, 4, 5, 6, 7, 8])).toBe(2 / 256);
  });
  it('finds nothing in differences that cancel', () => {
    expect(signFlip([3, -3, 1, -1])).toBe(1);
  });
  it('asks nothing of the direction', () => {
    const differences = [0.3, -0.1, 0.4, 0.2, -0.05];
    expect(signFlip(differences.map((one) => -one))).toBe(signFlip(differences));
  });
  it('counts a mean that is reached in another order of adding', () => {
    // 0.1 + 0.2 - 0.3 differs from -0.3 + 0.2 + 0.1 in its last bits.
    expect(signFlip([0.1, 0.2, -0.3])).toBe(1);
  });
});

describe('the smallest effect that differences could have shown', () => {
  const differences = fc.array(fc.integer({ min: -1_000, max: 1_000 }), {
    minLength: 6,
    maxLength: 8,
  });

  it('is significant on top of their noise', () => {
    fc.assert(
      fc.property(differences, (list) => {
        const mean = list.reduce((sum, one) => sum + one, 0) / list.length;
        const effect = smallestShown(list);
        // Noise of nothing shows any effect at all.
        fc.pre(effect > 0);
        expect(signFlip(list.map((one) => one - mean + effect))).toBeLessThanOrEqual(significance);
      }),
      { numRuns: 50 },
    );
  });
  it('asks nothing of what they are themselves, only of how far they lie apart', () => {
    const noise = [3, -1, 2, -4, 1, -2, 4, -3];
    const shown = smallestShown(noise);
    expect(smallestShown(noise.map((one) => one + 50))).toBeCloseTo(shown);
    expect(smallestShown(noise.map((one) => one * 10))).toBeCloseTo(shown * 10);
  });
  it('is out of reach of five rounds, whatever they found', () => {
    expect(smallestShown([1, 1, 1, 1, 1])).toBe(Number.POSITIVE_INFINITY);
  });
});
