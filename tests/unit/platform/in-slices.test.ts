/** Long work gives way: to whatever waits, and to whoever does not want it any more. */
import { describe, expect, it } from 'vitest';
import { inSlices } from '../../../lib/platform/in-slices';

/** Steps of about a millisecond each. */
function* work(steps: number): Generator<number, string> {
  for (let step = 1; step <= steps; step++) {
    const end = performance.now() + 1;
    while (performance.now() < end);
    yield step / steps;
  }
  return 'done';
}

describe('work in slices', () => {
  it('comes to its end, tells how far it is, and lets others have their turn in between', async () => {
    const shares: number[] = [];
    let turns = 0;
    const others = setInterval(() => {
      turns += 1;
    });
    const result = await inSlices(
      work(60),
      (share) => shares.push(share),
      new AbortController().signal,
    );
    clearInterval(others);
    expect(result).toBe('done');
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(turns).toBeGreaterThan(2);
  });

  it('stops once it is not wanted any more', async () => {
    const life = new AbortController();
    const shares: number[] = [];
    const running = inSlices(
      work(1_000),
      (share) => {
        shares.push(share);
        life.abort();
      },
      life.signal,
    );
    await expect(running).rejects.toThrow();
    expect(shares).toHaveLength(1);
  });

  it('passes on what goes wrong', async () => {
    // biome-ignore lint/correctness/useYield: it does not come so far
    function* broken(): Generator<number, never> {
      throw new Error('broken');
    }
    const signal = new AbortController().signal;
    await expect(inSlices(broken(), () => undefined, signal)).rejects.toThrow('broken');
  });
});
