/**
 * A day as the database holds it, a tenth of what its plain shape takes: ten years are some hundred
 * intervals a day. A backup holds days in their plain shape; nothing outside the database sees this one.
 */
import * as v from 'valibot';
import type { Interval, Kind } from '../ledger/interval';
import type { DayDocument, Evidence } from '../ledger/records';
import type { Surface } from '../sites/site';
import { day, latest, most, site, zone } from './bounds';
import { folded, isWriteable, readAll, unfolded, write } from './digits';

// Stored days refer to these by their place: a new one goes to the end, and none ever moves.
const kinds: readonly Kind[] = ['passive', 'active', 'message', 'watch', 'other'];
const surfaces: readonly Surface[] = [
  'feed',
  'shorts',
  'watch',
  'message',
  'compose',
  'search',
  'other',
];
/** Places kept for kinds, each of them weak or not, and for surfaces, before the next site's begin. */
const [kindRoom, surfaceRoom] = [16, 8];

const packedSchema = v.object({
  packed: v.literal(1),
  day,
  zone,
  /** What intervals and evidence refer to. */
  sites: v.array(site),
  /** For each: ms since the last one's end, ms of its own, site with kind. */
  intervals: v.string(),
  /** For each: minutes since the last one's, site with surface, scrolls, keys. */
  evidence: v.optional(v.string()),
  /** Of all the rest: each entry builds on the one before, so one wrong letter would move a whole day. */
  check: v.number(),
});
export type PackedDay = v.InferOutput<typeof packedSchema>;

/** The packed day; the day itself where something in it has no packed form, as a fraction of a ms. */
export function packDay(doc: DayDocument): PackedDay | DayDocument {
  const { day, zone, intervals, evidence } = doc;
  if (!isWhole(doc)) return doc;
  const sites = [...new Set([...intervals, ...(evidence ?? [])].map(({ site }) => site))];
  const places = new Map(sites.map((site, place) => [site, place]));
  const placeOf = (site: string): number => places.get(site) ?? Number.NaN;
  const ofIntervals = intervalNumbers(intervals, placeOf);
  const ofEvidence = evidence && evidenceNumbers(evidence, placeOf);
  if (![...ofIntervals, ...(ofEvidence ?? [])].every(isWriteable)) return doc;
  const packed = {
    packed: 1 as const,
    day,
    zone,
    sites,
    intervals: ofIntervals.map(write).join(''),
    ...(ofEvidence && { evidence: ofEvidence.map(write).join('') }),
  };
  return { ...packed, check: checkOf(packed) };
}

/**
 * The pure step from what the database holds to the day in its plain shape; null for one that is
 * damaged, from a later version, or holds what a plain day may not. It judges as the schema of plain
 * days does (a property test says so), row by row as it reads: a month has tens of thousands.
 */
export function unpackDay(stored: unknown): DayDocument | null {
  const result = v.safeParse(packedSchema, stored, { abortEarly: true });
  if (!result.success || checkOf(result.output) !== result.output.check) return null;
  const { day, zone, sites, intervals, evidence } = result.output;
  const ofIntervals = intervalsFrom(numbersOf(intervals, 3), sites);
  const ofEvidence = evidenceFrom(numbersOf(evidence ?? '', 4), sites);
  if (!ofIntervals || !ofEvidence) return null;
  return {
    day,
    zone,
    intervals: ofIntervals,
    ...(evidence !== undefined && { evidence: ofEvidence }),
  };
}

export const isPacked = (stored: unknown): boolean =>
  typeof stored === 'object' && stored !== null && 'packed' in stored;

/** Differences of anything else would not add up to it again. */
const isWhole = ({ intervals, evidence = [] }: DayDocument): boolean =>
  intervals.every(({ start, end }) => [start, end].every(Number.isSafeInteger)) &&
  evidence.every(({ minute, scrolls, keys }) =>
    [minute, scrolls, keys].every(Number.isSafeInteger),
  );

type PlaceOf = (site: string) => number;

/** NaN among them where something has no place in the lists above. */
const together = (site: number, place: number, room: number): number =>
  place >= 0 && place < room ? site * room + place : Number.NaN;

function intervalNumbers(intervals: readonly Interval[], placeOf: PlaceOf): number[] {
  let last = 0;
  return intervals.flatMap(({ start, end, site, kind, weak }) => {
    const place = kinds.indexOf(kind) * 2 + (weak ? 1 : 0);
    const row = [folded(start - last), end - start, together(placeOf(site), place, kindRoom)];
    last = end;
    return row;
  });
}

type Numbers = readonly number[] | null;

function intervalsFrom(numbers: Numbers, sites: readonly string[]): Interval[] | null {
  if (!numbers) return null;
  const intervals: Interval[] = [];
  let last = 0;
  for (let at = 0; at < numbers.length; at += 3) {
    const [gap, length, what] = [numbers[at], numbers[at + 1], numbers[at + 2]] as Three;
    const start = last + unfolded(gap);
    last = start + length;
    const place = what % kindRoom;
    const [site, kind] = [sites[Math.floor(what / kindRoom)], kinds[place >> 1]];
    if (site === undefined || kind === undefined || length === 0) return null;
    if (start < 0 || last > latest) return null;
    const weak = place % 2 === 1;
    intervals.push(
      weak ? { start, end: last, site, kind, weak } : { start, end: last, site, kind },
    );
  }
  return intervals;
}

function evidenceNumbers(evidence: readonly Evidence[], placeOf: PlaceOf): number[] {
  let last = 0;
  return evidence.flatMap(({ minute, site, surface, scrolls, keys }) => {
    const place = together(placeOf(site), surfaces.indexOf(surface), surfaceRoom);
    const row = [folded(minute - last), place, scrolls, keys];
    last = minute;
    return row;
  });
}

function evidenceFrom(numbers: Numbers, sites: readonly string[]): Evidence[] | null {
  if (!numbers) return null;
  const rows: Evidence[] = [];
  let minute = 0;
  for (let at = 0; at < numbers.length; at += 4) {
    const [gap, what] = [numbers[at], numbers[at + 1]] as Two;
    const [scrolls, keys] = [numbers[at + 2], numbers[at + 3]] as Two;
    minute += unfolded(gap);
    const site = sites[Math.floor(what / surfaceRoom)];
    const surface = surfaces[what % surfaceRoom];
    if (site === undefined || surface === undefined) return null;
    if (minute < 0 || minute > most || scrolls > most || keys > most) return null;
    rows.push({ minute, site, surface, scrolls, keys });
  }
  return rows;
}

type Two = [number, number];
type Three = [number, number, number];

/** The text's numbers, so many to a row; null when they do not come out even. */
function numbersOf(text: string, width: number): Numbers {
  const numbers = readAll(text);
  return numbers && numbers.length % width === 0 ? numbers : null;
}

/**
 * FNV-1a of 32 bits (Fowler, Noll, Vo; http://www.isthe.com/chongo/tech/comp/fnv/): every letter
 * changes it, and no later one can change it back.
 */
function checkOf({ day, zone, sites, intervals, evidence }: Omit<PackedDay, 'check'>): number {
  const text = JSON.stringify([day, zone, sites, intervals, evidence]);
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
