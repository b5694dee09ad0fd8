/** Pictures of the running extension, in both themes. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver, Tab } from '../browser/driver';
import { until } from '../browser/until';

const schemes = ['light', 'dark'] as const;
const popupWidth = 340;

/** Shown and done moving: text is there, and no animation runs. */
async function settled(tab: Tab): Promise<void> {
  await until('the page to be drawn', async () => {
    const still = await Promise.all(
      [tab, await tab.card()].map((drawn) =>
        drawn?.evaluate(() =>
          document.getAnimations().every(({ playState }) => playState !== 'running'),
        ),
      ),
    );
    return !still.includes(false) && (await tab.text()).trim().length > 20;
  });
}

async function pageInBothThemes(
  driver: Driver,
  path: string,
  folder: string,
  size: { width: number; height?: number },
): Promise<void> {
  const name = path.replace('.html', '');
  const tab = await driver.extensionPage(path);
  await tab.viewport(size.width, size.height ?? 600);
  for (const scheme of schemes) {
    await driver.scheme(scheme);
    await settled(tab);
    if (!size.height) {
      await tab.viewport(size.width, await tab.evaluate(() => document.body.scrollHeight));
    }
    await tab.screenshot(join(folder, `${name}-${scheme}.png`));
  }
  await tab.close();
}

/** Leaves `card`, `popup`, `options` and `week`, each `-light.png` and `-dark.png`. `feed` shows the card. */
export async function takePictures(driver: Driver, feed: Tab, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await feed.viewport(1280, 800);
  for (const scheme of schemes) {
    await driver.scheme(scheme);
    await settled(feed);
    await feed.screenshot(join(folder, `card-${scheme}.png`));
  }
  await pageInBothThemes(driver, 'popup.html', folder, { width: popupWidth });
  await pageInBothThemes(driver, 'options.html', folder, { width: 1280, height: 800 });
  await pageInBothThemes(driver, 'week.html', folder, { width: 1280, height: 800 });
  await driver.scheme('light');
}
