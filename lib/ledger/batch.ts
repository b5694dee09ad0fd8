/** What a page tells about itself, again and again; it carries no site, because a page may lie about that. */
import type { Interval } from './interval';
import type { Evidence } from './records';

/** Why nothing may stand on the page right now, as the page sees it (N1). */
export const blockers = ['composing', 'call', 'full-screen', 'dialog'] as const;
export type Blocker = (typeof blockers)[number];

export interface RecordBatch {
  /** Without a site: the background takes it from the sender. */
  intervals: Omit<Interval, 'site'>[];
  evidence: Omit<Evidence, 'site'>[];
  /** IANA zone of the page; absent: the one the background is in when it hears. */
  zone?: string;
  /** The scrolling paused for a second, or the item changed: a card may appear now. */
  atBreak: boolean;
  blockers: Blocker[];
}

/** One whose zone is known. */
export type ZonedBatch = RecordBatch & { zone: string };
