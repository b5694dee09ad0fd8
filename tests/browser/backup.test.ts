/** Backup, erase everything, restore: the same backup again (D1, D2). */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toRecords } from '../../lib/snapshot/database';
import type { Snapshot } from '../../lib/snapshot/snapshot';
import { history } from '../bench/history';
import { demoBackup } from '../demo/backup';
import { backupOf, restoreInto } from './backups';
import { browserNames } from './browsers';
import { until } from './until';
import { scrollFor, startWorld, type World } from './world';

describe.each(browserNames)('in %s', (name) => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld(name);
  });
  afterAll(() => world?.close());

  const ask: World['driver']['ask'] = (message, data) => world.driver.ask(message, data);
  /** The file byte for byte, but for the moment it was made. */
  const textOf = (backup: Snapshot) => JSON.stringify({ ...backup, exportedAt: '' });
  const backupText = async () => textOf(await backupOf(world.driver));

  it('backup, erase, restore gives the same backup, byte for byte', async () => {
    await world.begin({ sites: ['reddit'] });
    const demo = await restoreInto(world.driver, JSON.stringify(demoBackup(new Date())));
    expect(demo.ok).toBe(true);
    const restoredOnly = await backupText();
    const tab = await world.driver.open('https://www.reddit.com/');
    await scrollFor(tab, 3);
    await tab.close();
    await until('what was scrolled', async () => (await backupText()) !== restoredOnly);
    const first = await backupOf(world.driver);
    expect(first.people.length).toBeGreaterThan(5);

    await ask('eraseEverything', {});
    const empty = await backupOf(world.driver);
    expect({ ...empty, exportedAt: '' }).toMatchObject({
      people: [],
      reachOuts: [],
      nudges: [],
      days: [],
      plans: [],
      settings: {},
    });

    const restored = await restoreInto(world.driver, JSON.stringify(first));
    expect(restored.ok).toBe(true);
    expect(await backupText()).toBe(textOf(first));
  });

  it('a restore twice changes nothing more', async () => {
    const before = await backupText();
    await restoreInto(world.driver, JSON.stringify(await backupOf(world.driver)));
    expect(await backupText()).toBe(before);
  });

  it.each([
    ['newer', '{ "format": "instead-backup", "version": 99 }'],
    ['not-json', 'not a file of ours'],
    ['not-a-backup', '{}'],
    ['damaged', '{ "format": "instead-backup", "version": 1, "people": 7 }'],
  ])('a file that is %s is refused, and nothing changes', async (reason, text) => {
    const before = await backupText();
    expect(await restoreInto(world.driver, text)).toMatchObject({ ok: false, reason });
    expect(await backupText()).toBe(before);
  });

  it('saves and restores years that are more than a message holds, by the options page', async () => {
    const last = '2026-11-18';
    const years = history(last, 2_000, 'Europe/Madrid');
    const records = toRecords(years);
    await ask('eraseEverything', {});
    await ask('restore', { records });
    const page = await world.driver.extensionPage('options.html#data');
    await until('the page', () => page.evaluate(() => document.body.innerText.includes('backup')));
    await page.evaluate(() => {
      const scope = globalThis as unknown as { saved?: Blob };
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (file) => {
        scope.saved = file as Blob;
        return make(file);
      };
    });
    await page.clickOn('Save a backup');
    const size = await until('the file', () =>
      page.evaluate(() => (globalThis as unknown as { saved?: Blob }).saved?.size),
    );
    expect(size).toBeGreaterThan(64 * 1024 * 1024);

    await ask('eraseEverything', {});
    await page.evaluate(() => {
      const { saved } = globalThis as unknown as { saved: Blob };
      const chooser = document.querySelector<HTMLInputElement>('input[accept*="json"]');
      const files = new DataTransfer();
      files.items.add(new File([saved], 'backup.json', { type: 'application/json' }));
      if (!chooser) throw new Error('no chooser');
      chooser.files = files.files;
      chooser.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await until('the preview', () =>
      page.text().then((text) => text.includes('This backup would bring')),
    );
    expect(await ask('stored', {})).toEqual([]);
    await page.clickOn('Restore');
    await until('what was restored', async () => (await ask('stored', {})).length > 0);
    const order = (one: { key: string }[]) => one.sort((a, b) => (a.key < b.key ? -1 : 1));
    expect(order(await ask('stored', { checkIns: true }))).toEqual(order(records));
    await page.close();
  });
});
