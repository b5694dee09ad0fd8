/** What waits to be delivered: intervals joined where they touch, counts kept per minute. */
import type { Evidence } from '../ledger/records';
import { scrollRest } from './constants';
import type { Claim, Signal } from './meter';

/** Adds in place, so that a minute of scrolling stays a handful of intervals. */
export function collect(waiting: Claim[], claims: Claim[]): void {
  for (const claim of claims) {
    const before = waiting.find(
      ({ end, kind, weak }) => end === claim.start && kind === claim.kind && weak === claim.weak,
    );
    if (before) before.end = claim.end;
    else waiting.push({ ...claim });
  }
}

/** Evidence of this page; whoever receives it knows the site. */
export type Count = Omit<Evidence, 'site'>;

export interface Tally {
  counts: Count[];
  /** When scroll input last came. */
  scrolled: number;
}

/** Counts a signal in place (M8). Messages leave no evidence. */
export function count(tally: Tally, { what, wall, surface }: Signal): void {
  const rested = wall - tally.scrolled >= scrollRest;
  if (what === 'scroll') tally.scrolled = wall;
  const scrolls = what === 'item' || (what === 'scroll' && rested) ? 1 : 0;
  const keys = what === 'type' ? 1 : 0;
  if (surface === 'message' || scrolls + keys === 0) return;
  const minute = Math.floor(wall / 60_000);
  let row = tally.counts.find((one) => one.minute === minute && one.surface === surface);
  if (!row) {
    row = { minute, surface, scrolls: 0, keys: 0 };
    tally.counts.push(row);
  }
  row.scrolls += scrolls;
  row.keys += keys;
}
