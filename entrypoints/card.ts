/** Injected when a plan is reached: no page pays for a card before. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type CardWorld, cardParts } from '../lib/platform/page-card-parts';

export default defineUnlistedScript(() => {
  (globalThis as CardWorld).insteadCard = cardParts;
});
