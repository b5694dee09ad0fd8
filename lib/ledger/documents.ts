/** Day documents: merged, erased from, and read together, where an instant belongs to one of them. */
import { minuteMs } from './days';
import type { Interval } from './interval';
import { joinRanges, meets, subtractRanges } from './ranges';
import { type DayDocument, dayKey, type Evidence } from './records';
import { isRange, type Range, sweep } from './sweep';
import { append, beats, union } from './union';

/** Two documents of the same key become one: intervals by union, evidence by maximum. */
export function mergeDay(a: DayDocument, b: DayDocument): DayDocument {
  return document(a, union(a.intervals, b.intervals), mergeEvidence(a.evidence, b.evidence));
}

/** The same document resolved and in order, whatever order it came in. */
export const resolveDay = (doc: DayDocument): DayDocument =>
  mergeDay(doc, { ...doc, intervals: [] });

/** Counts are cumulative per page, so the greater one is the later one; sorted by minute. */
export function mergeEvidence(...lists: (readonly Evidence[] | undefined)[]): Evidence[] {
  const rows = lists.flatMap((list) => list ?? []);
  if (isMerged(rows)) return rows;
  const merged = new Map<string, Evidence>();
  for (const { minute, site, surface, scrolls, keys } of rows) {
    const key = `${String(minute).padStart(12, '0')}|${placeOf({ site, surface })}`;
    const held = merged.get(key);
    merged.set(key, {
      minute,
      site,
      surface,
      scrolls: Math.max(scrolls, held?.scrolls ?? 0),
      keys: Math.max(keys, held?.keys ?? 0),
    });
  }
  return [...merged].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, evidence]) => evidence);
}

const placeOf = ({ site, surface }: Pick<Evidence, 'site' | 'surface'>): string =>
  `${site}|${surface}`;

/** In order, each once: as a single document's rows always are. */
const isMerged = (rows: readonly Evidence[]): boolean =>
  rows.every((row, place) => {
    const before = rows[place - 1];
    if (!before || before.minute < row.minute) return true;
    return before.minute === row.minute && placeOf(before) < placeOf(row);
  });

/** Leaves nothing in the ranges; a minute of evidence goes if any part of it was erased. */
export function eraseFromDay(doc: DayDocument, ranges: readonly Range[]): DayDocument {
  const erased = joinRanges(ranges);
  if (erased.length === 0) return doc;
  const evidence = (doc.evidence ?? []).filter(
    ({ minute }) => !meets({ start: minute * minuteMs, end: (minute + 1) * minuteMs }, erased),
  );
  return document(doc, subtractRanges(doc.intervals, erased), evidence);
}

export const isEmptyDay = (doc: DayDocument): boolean =>
  doc.intervals.length === 0 && (doc.evidence ?? []).length === 0;

/** Same time and key, and `evidence` only where there is some. */
function document(
  { day, zone }: DayDocument,
  intervals: Interval[],
  evidence: Evidence[],
): DayDocument {
  return evidence.length > 0 ? { day, zone, intervals, evidence } : { day, zone, intervals };
}

/**
 * The documents in order of their keys, each without the instants that an earlier key holds (M6):
 * their totals may be added without counting an instant twice.
 */
export function ownedDocuments(docs: readonly DayDocument[]): DayDocument[] {
  const ordered = [...docs].sort((a, b) => (dayKey(a) < dayKey(b) ? -1 : 1));
  const owned = ordered.map((doc) => ({ ...doc, intervals: [] as Interval[] }));
  // Someone who stays in one zone has days that follow each other: nothing is claimed twice.
  if (followEachOther(ordered)) {
    ordered.forEach(({ intervals }, place) => {
      for (const one of intervals)
        append((owned[place] as DayDocument).intervals, one.start, one.end, one);
    });
    return owned;
  }
  sweep(claimsOf(ordered), earlierKeyWins, (start, end, { place, interval }) => {
    append((owned[place] as DayDocument).intervals, start, end, interval);
  });
  return owned;
}

function followEachOther(docs: readonly DayDocument[]): boolean {
  let reached = Number.NEGATIVE_INFINITY;
  for (const { intervals } of docs) {
    for (const one of intervals) {
      if (!isRange(one) || one.start < reached) return false;
      reached = one.end;
    }
  }
  return true;
}

/** All documents as one timeline: sorted, without overlaps, an instant as its earliest key has it. */
export function acrossDocuments(docs: readonly DayDocument[]): Interval[] {
  const timeline: Interval[] = [];
  sweep(claimsOf([...docs]), earlierKeyWins, (start, end, { interval }) => {
    append(timeline, start, end, interval);
  });
  return timeline;
}

interface Claim extends Range {
  place: number;
  key: string;
  interval: Interval;
}

const claimsOf = (docs: readonly DayDocument[]): Claim[] =>
  docs.flatMap((doc, place) => {
    const key = dayKey(doc);
    return doc.intervals.map((interval) => ({
      start: interval.start,
      end: interval.end,
      place,
      key,
      interval,
    }));
  });

const earlierKeyWins = (a: Claim, b: Claim): boolean =>
  a.key === b.key ? beats(a.interval, b.interval) : a.key < b.key;
