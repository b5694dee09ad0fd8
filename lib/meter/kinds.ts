/** Which signal opens which kind on which surface: the table of M1, column by column. */
import { type Kind, kinds } from '../ledger/interval';
import type { Surface } from '../sites/site';

/**
 * `show` stands for arriving too; `long` is media beyond the first minute of the same item; `item`
 * differs from `scroll` where the next item of a page is a video, and scrolling means its comments.
 */
export type Opening = 'scroll' | 'item' | 'type' | 'line' | 'show' | 'media' | 'long';
const columns: Opening[] = ['scroll', 'item', 'type', 'line', 'show', 'media', 'long'];

/** A letter is the first of its kind, a dash opens nothing. */
const rows: Record<Surface, string> = {
  feed: 'ppaoppw',
  shorts: 'ppaoppp',
  watch: 'poaooww',
  message: 'mmmmmmm',
  compose: 'aaaaaoo',
  search: 'ooaoo-w',
  other: 'ooaoo-w',
};

/** Undefined: the signal opens nothing there. */
export const kindOf = (surface: Surface, opening: Opening): Kind | undefined =>
  kinds.find((kind) => kind[0] === rows[surface][columns.indexOf(opening)]);
