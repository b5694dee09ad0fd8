import { describe, expect, it } from 'vitest';
import { signFlip } from '../../bench/bars';

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
