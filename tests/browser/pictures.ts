/**
 * Takes the pictures of `docs/`: `npx tsx tests/browser/pictures.ts`. The card on a feed, popup, options
 * and week, light and dark, from the real extension with the demo's invented people.
 */

import { join } from 'node:path';
import { demoBackup } from '../demo/backup';
import { takePictures } from '../demo/pictures';
import { scrollUntilCard } from '../demo/scroll';
import { build, root } from '../steps';
import { restoreInto } from './backups';
import { scrolledUntilNow } from './snapshots';
import { until } from './until';
import { startWorld } from './world';

/** Minutes, so that the card reads as on an ordinary day. */
const plan = 10;
const scrolled = 11.9;

async function main(): Promise<void> {
  build({ browser: 'chrome', granted: 'all' });
  const world = await startWorld('chromium');
  try {
    const backup = demoBackup(new Date());
    await world.begin({ plan, sites: ['reddit'] });
    const text = JSON.stringify({
      ...backup,
      days: [...backup.days, scrolledUntilNow(scrolled)],
      plans: [{ id: 'bout', minutes: plan, updatedAt: Date.now() }],
    });
    const restored = await restoreInto(world.driver, text);
    if (!restored.ok) throw new Error(restored.reason);
    const feed = await world.driver.open('https://www.reddit.com/');
    await feed.viewport(1280, 800);
    await scrollUntilCard(feed);
    await until('the card to be drawn', async () =>
      (await (await feed.card())?.text())?.includes('scrolling'),
    );
    const folder = join(root, 'docs');
    await takePictures(world.driver, feed, folder);
    console.log(`Pictures in ${folder}`);
  } finally {
    await world.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
