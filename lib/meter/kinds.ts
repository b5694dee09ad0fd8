/** Which signal opens which kind on which surface: the table of M1, column by column. */
import type { Kind } from '../ledger/interval';
import type { Surface } from '../sites/site';

/** `long` is media beyond the first minute of the same item. */
const columns = { scroll: 0, type: 1, line: 2, arrive: 3, media: 4, long: 5 } as const;
export type Opening = keyof typeof columns;

const elsewhere: (Kind | undefined)[] = ['other', 'active', 'other', 'other', undefined, 'watch'];

const rows: Record<Surface, (Kind | undefined)[]> = {
  feed: ['passive', 'active', 'other', 'passive', 'passive', 'watch'],
  shorts: ['passive', 'active', 'other', 'passive', 'passive', 'passive'],
  watch: ['passive', 'active', 'other', 'other', 'watch', 'watch'],
  message: ['message', 'message', 'message', 'message', 'message', 'message'],
  compose: ['active', 'active', 'active', 'active', 'other', 'other'],
  search: elsewhere,
  other: elsewhere,
};

/** Undefined: the signal opens nothing there. */
export const kindOf = (surface: Surface, opening: Opening): Kind | undefined =>
  rows[surface][columns[opening]];
