import { describe, expect, it } from 'vitest';
import { isMet, type Miss, middleAndWorst } from '../../truth/compare';

const miss = (off: number, truth: number): Miss => ({
  name: `${off} of ${truth}`,
  use: 'reading',
  kind: 'passive',
  truth,
  off,
});
const light = miss(0.1, 600);
/** Within 5 %, not within 2 %: the lighter of the two by the one share, the heavier by the other. */
const long = miss(3, 100);
const short = miss(1.4, 20);

describe('of the errors', () => {
  it('the one in the middle is found by the bar that judges it', () => {
    expect(middleAndWorst([light, short, long, miss(4, 100), light]).middle).toBe(short);
    expect(middleAndWorst([light, long, short]).middle).toBe(short);
    expect(middleAndWorst([light, long, short]).worst).toBe(short);
  });

  it('the heavier of two in the middle counts', () => {
    expect(middleAndWorst([light, short]).middle).toBe(short);
    expect(isMet([light, long])).toBe(false);
    expect(isMet([light, light, long])).toBe(true);
  });

  it('a worst one beyond its bar is not made good by the others', () => {
    expect(isMet([light, light, light, miss(6, 100)])).toBe(false);
  });

  it('there is none to be judged when there are none', () => {
    expect(() => middleAndWorst([])).toThrow();
  });
});
