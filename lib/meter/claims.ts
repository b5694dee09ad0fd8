/** What waits to be delivered: intervals joined where they touch, counts kept per minute. */
import type { Evidence } from '../ledger/records';
import { scrollRest } from './constants';
import type { Claim, Signal } from './meter';

/** Adds in place, so that a minute of scrolling stays a handful of intervals. */
export function collect(waiting: Claim[], claims: Claim[]): void {
  for (const claim of claims) {
    const before = waiting.at(-1);
    if (before?.end === claim.start && before.kind === claim.kind && before.weak === claim.weak)
      before.end = claim.end;
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
  const isScroll = what === 'scroll';
  const scrolls = Number(what === 'item' || (isScroll && wall - tally.scrolled >= scrollRest));
  const keys = Number(what === 'type');
  if (isScroll) tally.scrolled = wall;
  if (surface === 'message' || scrolls + keys === 0) return;
  const minute = Math.floor(wall / 60_000);
  const row = tally.counts.find((one) => one.minute === minute && one.surface === surface);
  if (row) {
    row.scrolls += scrolls;
    row.keys += keys;
  } else tally.counts.push({ minute, surface, scrolls, keys });
}
