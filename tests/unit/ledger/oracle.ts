/**
 * M5, M6 and M8 written down a second time, one unit of time at a time, slowly and plainly. It shares
 * no code with lib/ledger; only the shapes are the same.
 */
import fc from 'fast-check';
import type { Interval } from '../../../lib/ledger/interval';

const order = ['other', 'watch', 'passive', 'active', 'message'];

/** Who owns the unit `[at, at + 1)`: a text that names the claim, or undefined. */
export function ownerAt(claims: readonly Interval[], at: number): string | undefined {
  let best: Interval | undefined;
  for (const claim of claims) {
    if (claim.start > at || claim.end < at + 1) continue;
    if (!best || greater(claim, best)) best = claim;
  }
  return best && nameOf(best);
}

function greater(a: Interval, b: Interval): boolean {
  const strong = (one: Interval) => (one.weak === true ? 0 : 1);
  if (strong(a) > strong(b)) return true;
  if (strong(a) < strong(b)) return false;
  if (order.indexOf(a.kind) > order.indexOf(b.kind)) return true;
  if (order.indexOf(a.kind) < order.indexOf(b.kind)) return false;
  return a.site > b.site;
}

const nameOf = (claim: Interval): string => `${claim.kind} ${claim.site} ${claim.weak ?? false}`;

/** The owner of every unit from 0 to `until`. */
export const perUnit = (claims: readonly Interval[], until: number): (string | undefined)[] =>
  Array.from({ length: until }, (_, at) => ownerAt(claims, at));

export const horizon = 60;

export const anInterval: fc.Arbitrary<Interval> = fc
  .record({
    start: fc.integer({ min: 0, max: horizon - 1 }),
    length: fc.integer({ min: 1, max: 20 }),
    site: fc.constantFrom('reddit', 'youtube', 'forum.example'),
    kind: fc.constantFrom('message', 'active', 'passive', 'watch', 'other'),
    weak: fc.boolean(),
  })
  .map(({ start, length, site, kind, weak }) => {
    const end = Math.min(start + length, horizon);
    return weak
      ? { start, end, site, kind: kind as Interval['kind'], weak }
      : { start, end, site, kind: kind as Interval['kind'] };
  }) as fc.Arbitrary<Interval>;

export const intervals = fc.array(anInterval, { maxLength: 14 });

/** Sorted, without overlaps, no two alike side by side. */
export function isResolved(list: readonly Interval[]): boolean {
  return list.every((one, place) => {
    const next = list[place + 1];
    if (one.start >= one.end) return false;
    if (!next) return true;
    return one.end < next.start || (one.end === next.start && nameOf(one) !== nameOf(next));
  });
}
