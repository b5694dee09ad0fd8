/** The extension's own pages: what is noted in one shows in the others (U2, P8). */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames } from './browsers';
import { person } from './snapshots';
import { until } from './until';
import { startWorld, type World } from './world';

describe.each(browserNames)('in %s', (name) => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld(name);
  });
  afterAll(() => world?.close());

  it('We talked, pressed in the popup, shows in popup, options and week', async () => {
    await world.begin({ people: [person('Ana')] });
    const week = await world.driver.extensionPage('week.html');
    await until('an empty week', async () => !(await week.text()).includes('Ana'));

    const popup = await world.driver.extensionPage('popup.html');
    await until('the popup', async () => (await popup.text()).includes('We talked'));
    await popup.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await popup.click('.person-chip');
    await until('the note', async () => {
      const { reachOuts } = await world.driver.ask('backup', {});
      return reachOuts.some((one) => !one.deleted && one.state === 'talked');
    });
    await until('the popup to say so', async () => (await popup.text()).includes('Undo'));

    const inTouch = async () => {
      const lines = (await week.text()).split('\n');
      return lines.some((line) => line.trim() === 'Ana');
    };
    // The open week hears of it, and so does one that is opened afterwards.
    await until('the open week to show it', inTouch);
    const options = await world.driver.extensionPage('options.html#people');
    await until('the list', async () => /last noted/.test(await options.text()));

    await popup.front();
    await popup.clickOn('Undo');
    await until('it to be taken back', async () => {
      const { reachOuts } = await world.driver.ask('backup', {});
      return reachOuts.every((one) => one.deleted);
    });
    await until('the week to follow', async () => !(await inTouch()));
  });

  it.each(['popup.html', 'options.html', 'week.html', 'welcome.html'])(
    '%s asks nothing of any network',
    async (path) => {
      const page = await world.driver.extensionPage(path);
      await until('the page to be drawn', async () => (await page.text()).trim().length > 20);
      const asked = await page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map(({ name: url }) => url)
          .filter((url) => !url.includes('-extension://') && !url.startsWith('data:')),
      );
      expect(asked).toEqual([]);
    },
  );
});
