/** What a page tells, at the door: clamped to what can be true, or refused. Never throws. */
import * as v from 'valibot';
import { blockers, type ZonedBatch } from '../ledger/batch';
import { isZone, minuteMs } from '../ledger/days';
import { kinds } from '../ledger/interval';
import { surfaces } from '../sites/site';

/**
 * A page sends every few seconds. Where nothing could be taken in for a day, reading and writing in turns
 * makes an entry every five seconds at most.
 */
const mostEntries = 20_000;
/** ms; clocks of page and background are one, but a message and its moment may cross. */
const ahead = 5_000;
/** In one minute; more is no hand. */
const mostInputs = 6_000;

const number = v.pipe(v.number(), v.finite());
const inputs = v.pipe(
  number,
  v.minValue(0),
  v.transform((count) => Math.min(Math.round(count), mostInputs)),
);
const batchSchema = v.object({
  intervals: v.array(
    v.object({
      start: number,
      end: number,
      kind: v.picklist(kinds),
      weak: v.optional(v.literal(true)),
    }),
  ),
  evidence: v.array(
    v.object({
      minute: v.pipe(number, v.integer()),
      surface: v.picklist(surfaces),
      scrolls: inputs,
      keys: inputs,
    }),
  ),
  zone: v.optional(v.pipe(v.string(), v.maxLength(64), v.check(isZone))),
  atBreak: v.boolean(),
  blockers: v.array(v.picklist(blockers)),
});

/** Epoch ms between which a batch can be true; five seconds after `latest` are tolerated. */
export interface Bounds {
  earliest: number;
  latest: number;
  /** IANA zone of a batch that names none. */
  zone: string;
}

/**
 * Null for anything that is no batch. Times are rounded to ms and clamped to the bounds; what is
 * then empty falls away, as does evidence of messages and everything beyond the first 20,000 entries.
 */
export function batchFrom(input: unknown, bounds: Bounds): ZonedBatch | null {
  const result = v.safeParse(batchSchema, input, { abortEarly: true });
  if (!result.success) return null;
  const { intervals, evidence, zone, atBreak, blockers } = result.output;
  const from = Math.round(bounds.earliest);
  const until = Math.round(bounds.latest) + ahead;
  const clamp = (at: number): number => Math.min(Math.max(Math.round(at), from), until);
  return {
    intervals: intervals
      .slice(0, mostEntries)
      .map((one) => ({ ...one, start: clamp(one.start), end: clamp(one.end) }))
      .filter(({ start, end }) => start < end),
    evidence: evidence
      .slice(0, mostEntries)
      .filter(({ surface, minute }) => surface !== 'message' && isWithin(minute, from, until)),
    zone: zone ?? bounds.zone,
    atBreak,
    blockers,
  };
}

const isWithin = (minute: number, from: number, until: number): boolean =>
  (minute + 1) * minuteMs > from && minute * minuteMs < until;
