/** Backup, erase everything, restore: the same backup again (D1, D2). */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Snapshot } from '../../lib/snapshot/snapshot';
import { demoBackup } from '../demo/backup';
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
  const backupText = async () => textOf(await ask('backup', {}));

  it('backup, erase, restore gives the same backup, byte for byte', async () => {
    await world.begin({ sites: ['reddit'] });
    const demo = await ask('restore', { text: JSON.stringify(demoBackup(new Date())) });
    expect(demo.ok).toBe(true);
    const restoredOnly = await backupText();
    const tab = await world.driver.open('https://www.reddit.com/');
    await scrollFor(tab, 3);
    await tab.close();
    await until('what was scrolled', async () => (await backupText()) !== restoredOnly);
    const first = await ask('backup', {});
    expect(first.people.length).toBeGreaterThan(5);

    await ask('eraseEverything', {});
    const empty = await ask('backup', {});
    expect({ ...empty, exportedAt: '' }).toMatchObject({
      people: [],
      reachOuts: [],
      nudges: [],
      days: [],
      plans: [],
      settings: {},
    });

    const restored = await ask('restore', { text: JSON.stringify(first) });
    expect(restored.ok).toBe(true);
    expect(await backupText()).toBe(textOf(first));
  });

  it('a restore twice changes nothing more', async () => {
    const before = await backupText();
    await ask('restore', { text: JSON.stringify(await ask('backup', {})) });
    expect(await backupText()).toBe(before);
  });

  it.each([
    ['newer', '{ "format": "instead-backup", "version": 99 }'],
    ['not-json', 'not a file of ours'],
    ['not-a-backup', '{}'],
    ['damaged', '{ "format": "instead-backup", "version": 1, "people": 7 }'],
  ])('a file that is %s is refused, and nothing changes', async (reason, text) => {
    const before = await backupText();
    expect(await ask('restore', { text })).toMatchObject({ ok: false, reason });
    expect(await backupText()).toBe(before);
  });
});
