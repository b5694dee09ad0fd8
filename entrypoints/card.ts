/** Injected when a plan is reached: no page pays for a card before. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { world } from '../lib/platform/page-api';
import { startBreaks } from '../lib/platform/page-breaks';

export default defineUnlistedScript(() => {
  world.insteadCard = startBreaks;
});
