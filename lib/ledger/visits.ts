/** Visits: counted time on one site with less than five minutes between, and how it was counted (M8). */
import type { Surface } from '../sites/site';
import { stretches } from './bouts';
import { minuteMs } from './days';
import type { Interval } from './interval';
import { overlaps } from './ranges';
import type { Correction, Evidence, Kept } from './records';
import type { Range } from './sweep';
import { type Counted, correctionsOf, type Times, timesOf, underCorrections } from './totals';

export interface Visit {
  site: string;
  start: number;
  end: number;
  ms: Times;
  /** Where on the site, most scrolled first. */
  surfaces: Surface[];
  /** Per minute of scrolling; absent where nothing was scrolled or noted. */
  scrollsPerMinute?: number;
  /** The latest correction that covers some of it, to undo. */
  correctionId?: string;
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
    const ofSite = correctionsOf(corrections, site);
    for (const stretch of stretches(pieces)) visits.push(visitOf(site, stretch, reader, ofSite));
  }
  return visits.sort((a, b) => a.start - b.start || (a.site < b.site ? -1 : 1));
}

function visitOf(
  site: string,
  stretch: readonly Counted[],
  evidenceIn: (range: Range) => Evidence[],
  corrections: readonly Correction[],
): Visit {
  const start = (stretch[0] as Counted).start;
  const end = (stretch.at(-1) as Counted).end;
  const ms = timesOf(stretch);
  const evidence = evidenceIn({ start, end });
  const scrolls = evidence.reduce((sum, minute) => sum + minute.scrolls, 0);
  const scrolled = ms.passive + ms.intended;
  const visit: Visit = { site, start, end, ms, surfaces: surfacesOf(evidence) };
  if (scrolls > 0 && scrolled > 0) visit.scrollsPerMinute = (scrolls * minuteMs) / scrolled;
  const correction = latestOver(stretch, corrections);
  if (correction) visit.correctionId = correction.id;
  return visit;
}

function surfacesOf(evidence: readonly Evidence[]): Surface[] {
  const weight = new Map<Surface, number>();
  for (const { surface, scrolls } of evidence) {
    weight.set(surface, (weight.get(surface) ?? 0) + scrolls);
  }
  return [...weight].sort(([, a], [, b]) => b - a).map(([surface]) => surface);
}

function latestOver(
  stretch: readonly Counted[],
  corrections: readonly Correction[],
): Correction | undefined {
  const intended = stretch.filter(({ kind }) => kind === 'intended');
  return corrections
    .filter((correction) => intended.some((piece) => overlaps(piece, correction)))
    .sort((a, b) => b.updatedAt - a.updatedAt || (a.id < b.id ? -1 : 1))[0];
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
