/** What the ledger keeps beside intervals: days, evidence, corrections, erasures. */
import type { Surface } from '../sites/site';
import type { Interval } from './interval';

/**
 * How a minute was counted, for "explain" (M8): cumulative counts of one page, merged by maximum.
 * Never kept for messages.
 */
export interface Evidence {
  /** Epoch minutes: `Math.floor(ms / 60000)`. */
  minute: number;
  site: string;
  surface: Surface;
  /** Scroll inputs, swipes and item changes in that minute. */
  scrolls: number;
  /** Keys typed in multi-line or rich fields in that minute. */
  keys: number;
}

/** One local calendar day in one zone; its key is `day|zone` (M6). Intervals are stored resolved. */
export interface DayDocument {
  /** `YYYY-MM-DD`. */
  day: string;
  /** IANA zone the pages were in. */
  zone: string;
  intervals: Interval[];
  evidence?: Evidence[];
}

/** A record of its own that the later `updatedAt` wins (merge). */
export interface Stamped {
  id: string;
  /** Epoch ms. 0 marks a default, which loses against anything chosen. */
  updatedAt: number;
}
/** What is left of a deleted record, so that a merge does not bring it back. */
export interface Tombstone extends Stamped {
  deleted: true;
}
export type Kept<T extends Stamped> = (T & { deleted?: undefined }) | Tombstone;

/** "That was on purpose": passive time in the range is shown as intended (M8). */
export interface Correction extends Stamped {
  start: number;
  end: number;
  /** Absent: every site in the range. */
  site?: string;
}

/** A range that was erased: subtracted after every merge, restores included (D2). */
export interface Erasure extends Stamped {
  start: number;
  end: number;
}

/** `day|zone`, which orders by day first: the earlier key owns an instant that two documents hold. */
export const dayKey = (doc: { day: string; zone: string }): string => `${doc.day}|${doc.zone}`;

/** Those that were not deleted. */
export const live = <T extends Stamped>(records: readonly Kept<T>[]): T[] =>
  records.filter((record): record is T & { deleted?: undefined } => !record.deleted);
