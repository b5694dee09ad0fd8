/**
 * `npm start`: the extension in a real browser, on a feed served from this machine under a real site's
 * name, with invented people. Only that one name is mapped, and only this server's certificate is
 * accepted, so every other address stays what it is.
 */

import { relative } from 'node:path';
import { restoreInto } from '../browser/backups';
import { needBrowser } from '../browser/browsers';
import { type Driver, launch } from '../browser/driver';
import { startServer } from '../browser/server';
import { until } from '../browser/until';
import { build, root } from '../steps';
import { demoBackup } from './backup';
import { tour } from './tour';

const host = 'www.reddit.com';
const address = `https://${host}/`;

const noDisplay =
  process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
const headless = noDisplay || process.argv.includes('--headless');

async function restorePeople(driver: Driver): Promise<void> {
  const restored = await restoreInto(driver, JSON.stringify(demoBackup(new Date())));
  if (!restored.ok) throw new Error(`The demo's people could not be restored: ${restored.reason}`);
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  await until('Reddit to be counted', async () => {
    const { sites } = await driver.ask('options', { zone });
    return sites.some(({ site, counted, granted }) => site === 'reddit' && counted && granted);
  });
}

async function main(): Promise<void> {
  console.log(`Browser     ${await needBrowser('chromium')}`);
  const extension = build({ browser: 'chrome', granted: 'reddit' });
  console.log(`Extension   ${relative(root, extension)}`);
  const server = await startServer();
  const driver = await launch('chromium', {
    extension,
    server,
    onlyHosts: [host],
    headed: !headless,
  });
  process.once('SIGINT', () => void driver.close());
  try {
    await restorePeople(driver);
    if (headless) {
      await tour(driver, address, `${root}/demo`);
      await driver.close();
    } else {
      await driver.open(address);
      console.log(`
Scroll the feed at ${address} (it is served from this machine, everyone on it is invented).
After about 20 seconds of scrolling, at a pause, a suggestion comes up in the corner.
Then open the extension's popup in the toolbar, its options, and "Your week".
Close the browser, or press Ctrl-C here, to end.`);
      await driver.gone;
    }
  } finally {
    await server.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
