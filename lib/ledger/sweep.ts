/** One sweep over overlapping claims: each instant goes to the claim that beats all others there. */
import { createHeap } from './heap';

/** Epoch ms, `[start, end)`. */
export interface Range {
  start: number;
  end: number;
}

/**
 * Calls `own` for consecutive, non-overlapping pieces in order of time, each with its owner.
 * Claims that are empty or not finite claim nothing. O(n log n), and close to O(n) for claims that
 * come as a few sorted runs.
 */
export function sweep<T extends Range>(
  claims: readonly T[],
  beats: (a: T, b: T) => boolean,
  own: (start: number, end: number, owner: T) => void,
): void {
  const waiting = claims.filter(isRange).sort((a, b) => a.start - b.start);
  const present = createHeap(beats);
  let next = 0;
  let at = Number.NEGATIVE_INFINITY;
  for (;;) {
    let owner = present.top();
    while (owner && owner.end <= at) {
      present.pop();
      owner = present.top();
    }
    const arriving = waiting[next];
    if (arriving && (!owner || arriving.start <= at)) {
      at = Math.max(at, arriving.start);
      present.push(arriving);
      next += 1;
      continue;
    }
    if (!owner) return;
    const until = arriving ? Math.min(owner.end, arriving.start) : owner.end;
    own(at, until, owner);
    at = until;
  }
}

export const isRange = ({ start, end }: Range): boolean =>
  Number.isFinite(start) && Number.isFinite(end) && start < end;
