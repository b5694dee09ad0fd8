/** What a page needs once a plan is reached, fetched by the meter then. */
import { blockersNow } from './page-blockers';
import { mountCard } from './page-card';

export const cardParts = { blockersNow, mountCard };

/** Where the meter finds them. */
export interface CardWorld {
  insteadCard?: typeof cardParts;
}
