/** Intervals under corrections, added up. A correction never rewrites an interval (M8). */
import { type Interval, type Kind, kinds } from './interval';
import { cut, joinRanges, overlaps } from './ranges';
import { type Correction, type Kept, live } from './records';
import type { Range } from './sweep';

/** `intended` is passive time that was on purpose. */
export type CountedKind = Kind | 'intended';
/** Milliseconds of each kind. */
export type Times = Record<CountedKind, number>;

/** A piece of an interval as it is shown once corrections are laid over it. */
export interface Counted extends Range {
  site: string;
  kind: CountedKind;
}

/** Resolved intervals, with passive time under a live correction as `intended`. In the same order. */
export function underCorrections(
  intervals: readonly Interval[],
  corrections: readonly Kept<Correction>[],
): Counted[] {
  const rangesOf = correctedRanges(reaching(corrections, intervals));
  const counted: Counted[] = [];
  for (const { start, end, site, kind } of intervals) {
    if (kind !== 'passive') counted.push({ start, end, site, kind });
    else {
      cut({ start, end }, rangesOf(site), (from, to, inside) => {
        counted.push({ start: from, end: to, site, kind: inside ? 'intended' : 'passive' });
      });
    }
  }
  return counted;
}

/** Those that reach into the time of the intervals: of years of corrections a day needs very few. */
export function reaching(
  corrections: readonly Kept<Correction>[],
  intervals: readonly Interval[],
): Correction[] {
  let [start, end] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const one of intervals) {
    start = Math.min(start, one.start);
    end = Math.max(end, one.end);
  }
  return live(corrections).filter((one) => overlaps(one, { start, end }));
}

/** The live corrections that speak about the site. */
export const correctionsOf = (
  corrections: readonly Kept<Correction>[],
  site: string,
): Correction[] => live(corrections).filter((one) => one.site === undefined || one.site === site);

function correctedRanges(corrections: readonly Kept<Correction>[]): (site: string) => Range[] {
  const held = new Map<string, Range[]>();
  return (site) => {
    const known = held.get(site);
    if (known) return known;
    const ranges = joinRanges(correctionsOf(corrections, site));
    held.set(site, ranges);
    return ranges;
  };
}

export const noTime = (): Times => ({
  ...(Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<Kind, number>),
  intended: 0,
});

/** Of resolved time, so the sum of all kinds never exceeds the wall clock. */
export function timesOf(counted: readonly Counted[]): Times {
  const times = noTime();
  for (const { start, end, kind } of counted) times[kind] += end - start;
  return times;
}

export function timesBySite(counted: readonly Counted[]): Map<string, Times> {
  const bySite = new Map<string, Times>();
  for (const { start, end, site, kind } of counted) {
    const times = bySite.get(site) ?? noTime();
    times[kind] += end - start;
    bySite.set(site, times);
  }
  return bySite;
}

export function addTimes(lists: readonly Times[]): Times {
  const sum = noTime();
  for (const times of lists) {
    for (const kind of countedKinds) sum[kind] += times[kind];
  }
  return sum;
}

const countedKinds = [...kinds, 'intended'] as const;

/** Milliseconds of all kinds together. */
export const wholeTime = (times: Times): number =>
  countedKinds.reduce((sum, kind) => sum + times[kind], 0);
