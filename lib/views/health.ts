/** Whether everything works, for the options page (M9). Times are epoch ms, durations ms. */

/** What can go wrong behind the scenes; each is noted by itself, and forgotten once it works again. */
export const parts = ['storage', 'reports', 'sites'] as const;
/**
 * `storage`: something could not be written. `reports`: what a page told, or the journal held, could
 * not be taken in. `sites`: the browser did not start or stop counting where it was asked to.
 */
export type Part = (typeof parts)[number];

/** The last time that a part did not work. */
export interface Trouble {
  at: number;
  /** The browser's own words. */
  text: string;
}
export type Troubles = Partial<Record<Part, Trouble>>;

/** The last time that the journal held what no message had told. */
export interface Recovery {
  at: number;
  entries: number;
  ms: number;
}

export interface HealthView {
  /** `damaged`: some records could not be read and were left as they are. */
  storage: 'ok' | 'damaged' | 'failing';
  /** How many of the records that this page reads. */
  damaged: number;
  troubles: Troubles;
  journalWaiting: number;
  recovered?: Recovery;
  version: string;
  /** "Firefox 153". */
  browser: string;
}
