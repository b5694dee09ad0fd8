/** Runs in the pages of the sites that are counted, in every frame. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { world } from '../lib/platform/page-api';
import { startMeter } from '../lib/platform/page-signals';

export default defineUnlistedScript(() => {
  // A second injection leaves a working meter alone, and takes over from an orphan.
  if (!world.insteadMeter?.()) world.insteadMeter = startMeter();
});
