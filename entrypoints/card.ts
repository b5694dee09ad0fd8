/** Injected when a plan is reached: no page pays for a card before. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type CardWorld, startBreaks } from '../lib/platform/page-breaks';

export default defineUnlistedScript(() => {
  (globalThis as CardWorld).insteadCard = startBreaks;
});
