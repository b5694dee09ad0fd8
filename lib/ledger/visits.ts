/** Visits: counted time on one site with less than five minutes between, and how it was counted (M8). */
import type { Surface } from '../sites/site';
import { breakMs, stretches } from './bouts';
import { minuteMs } from './days';
import type { Interval } from './interval';
import type { Correction, Evidence, Kept } from './records';
import type { Range } from './sweep';
import { type Counted, type Times, timesOf, underCorrections } from './totals';

/** Where scrolling counts as scrolling (M1); elsewhere it says nothing about these minutes. */
export const scrolledSurfaces: readonly Surface[] = ['feed', 'shorts', 'watch'];

/** Scrolling that was on purpose is `ms.intended`; both `passive` and `intended` are scrolling. */
export interface Visit {
  site: string;
  start: number;
  end: number;
  ms: Times;
  /** Where on the site was scrolled, most scrolled first. */
  surfaces: Surface[];
  /** Per minute of scrolling; absent where nothing was scrolled or noted. */
  scrollsPerMinute?: number;
  /** Per minute of writing; absent where nothing was written or noted. */
  keysPerMinute?: number;
}

/** Visits in order of their start, from resolved and sorted intervals. */
export function visitsOf(
  intervals: readonly Interval[],
  corrections: readonly Kept<Correction>[],
  evidence: readonly Evidence[] = [],
): Visit[] {
  const evidenceBySite = groupBy(evidence, ({ site }) => site);
  const visits: Visit[] = [];
  for (const [site, pieces] of groupBy(underCorrections(intervals, corrections), (c) => c.site)) {
    const reader = readForward(evidenceBySite.get(site) ?? []);
    for (const stretch of stretches(pieces)) visits.push(visitOf(site, stretch, reader));
  }
  return visits.sort((a, b) => a.start - b.start || (a.site < b.site ? -1 : 1));
}

/** Epoch ms at which the visit on the site began that is still going on at `now`; undefined without one. */
export function visitStart(
  intervals: readonly Interval[],
  site: string,
  now: number,
): number | undefined {
  const last = stretches(intervals.filter((one) => one.site === site && one.start < now)).at(-1);
  if (!last || now - (last.at(-1) as Interval).end >= breakMs) return undefined;
  return (last[0] as Interval).start;
}

/** Passive ms on the site from a moment on, less what was on purpose. */
export function passiveSince(
  intervals: readonly Interval[],
  corrections: readonly Kept<Correction>[],
  site: string,
  since: number,
): number {
  const after = intervals
    .filter((one) => one.site === site && one.end > since)
    .map((one) => ({ ...one, start: Math.max(one.start, since) }));
  return timesOf(underCorrections(after, corrections)).passive;
}

function visitOf(
  site: string,
  stretch: readonly Counted[],
  evidenceIn: (range: Range) => Evidence[],
): Visit {
  const start = (stretch[0] as Counted).start;
  const end = (stretch.at(-1) as Counted).end;
  const ms = timesOf(stretch);
  const evidence = evidenceIn({ start, end });
  const scrolled = evidence.filter(({ surface }) => scrolledSurfaces.includes(surface));
  const scrolls = perMinute(sumOf(scrolled, 'scrolls'), ms.passive + ms.intended);
  const keys = perMinute(sumOf(evidence, 'keys'), ms.active);
  const visit: Visit = { site, start, end, ms, surfaces: surfacesOf(scrolled) };
  if (scrolls > 0) visit.scrollsPerMinute = scrolls;
  if (keys > 0) visit.keysPerMinute = keys;
  return visit;
}

const sumOf = (evidence: readonly Evidence[], what: 'scrolls' | 'keys'): number =>
  evidence.reduce((sum, minute) => sum + minute[what], 0);

const perMinute = (count: number, ms: number): number => (ms > 0 ? (count * minuteMs) / ms : 0);

function surfacesOf(evidence: readonly Evidence[]): Surface[] {
  const weight = new Map<Surface, number>();
  for (const { surface, scrolls } of evidence) {
    if (scrolls > 0) weight.set(surface, (weight.get(surface) ?? 0) + scrolls);
  }
  return [...weight].sort(([, a], [, b]) => b - a).map(([surface]) => surface);
}

/** Ranges must be asked for in order of time: what lies before one is never needed again. */
function readForward(evidence: readonly Evidence[]): (range: Range) => Evidence[] {
  const sorted = [...evidence].sort((a, b) => a.minute - b.minute);
  let next = 0;
  return ({ start, end }) => {
    while (next < sorted.length && minuteEnd(sorted[next] as Evidence) <= start) next += 1;
    const from = next;
    while (next < sorted.length && (sorted[next] as Evidence).minute * minuteMs < end) next += 1;
    return sorted.slice(from, next);
  };
}

const minuteEnd = ({ minute }: Evidence): number => (minute + 1) * minuteMs;

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
