/** What a page needs once a plan is reached. */
import { blockersNow } from './page-blockers';
import { mountCard } from './page-card';

export const cardParts = { blockersNow, mountCard };

/** Where the meter finds them. */
export interface CardWorld {
  insteadCard?: typeof cardParts;
}
