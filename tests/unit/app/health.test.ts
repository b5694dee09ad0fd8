/** Health (M9): a silent failure is a defect. */
import { describe, expect, it, vi } from 'vitest';
import { createApp } from '../../../lib/app/create-app';
import type { Store } from '../../../lib/platform/store';
import {
  afternoon,
  batch,
  minute,
  page,
  type Rig,
  reddit,
  rig,
  scrolled,
  somebody,
  zone,
} from './rig';

const health = async ({ ask }: Rig) => (await ask.options({ zone }, page)).health;
const row = async ({ ask }: Rig) =>
  (await ask.options({ zone }, page)).sites.find(({ site }) => site === 'reddit');

async function ready(options?: Parameters<typeof rig>[0]): Promise<Rig> {
  const it = rig(options);
  await it.ask.setSite({ site: 'reddit', counted: true }, page);
  return it;
}

/** A full disk: nothing can be written until it is `mended`. */
async function onAFullDisk() {
  let full = false;
  const disk = (store: Store): Store => ({
    ...store,
    transact: (scope, change) =>
      full ? Promise.reject(new Error('QuotaExceeded')) : store.transact(scope, change),
  });
  const it = await ready({ disk });
  return { it, fill: () => (full = true), mend: () => (full = false) };
}

describe('a site', () => {
  it('says when it was chosen, and when it last reported', async () => {
    const it = await ready();
    expect(await row(it)).toMatchObject({ chosenAt: afternoon, lastReport: undefined });
    it.moment.now += 5 * minute;
    await it.ask.record(scrolled(it, 2), reddit);
    expect((await row(it))?.lastReport).toBe(afternoon + 5 * minute);
  });
});

describe('the journal', () => {
  it('says what it brought in that no message had told, and when', async () => {
    const it = await ready();
    expect(await health(it)).not.toHaveProperty('recovered');
    await it.ask.record(scrolled(it, 2), reddit);
    it.journal.set('journal/1', { host: 'www.reddit.com', ...scrolled(it, 5) });
    it.journal.set('journal/2', { host: 'www.reddit.com', ...scrolled(it, 5) });
    expect((await health(it)).journalWaiting).toBe(2);
    await it.app.drainJournal();
    expect(await health(it)).toMatchObject({
      journalWaiting: 0,
      recovered: { at: afternoon, entries: 1, ms: 3 * minute },
    });
  });

  it('keeps the last recovery when it only repeats what is known', async () => {
    const it = await ready();
    it.journal.set('journal/1', { host: 'www.reddit.com', ...scrolled(it, 5) });
    await it.app.drainJournal();
    it.moment.now += minute;
    it.journal.set('journal/2', {
      host: 'www.reddit.com',
      ...batch([{ start: afternoon - minute, end: afternoon, kind: 'passive' }]),
    });
    await it.app.drainJournal();
    expect((await health(it)).recovered).toMatchObject({ at: afternoon, ms: 5 * minute });
  });
});

describe('storage', () => {
  it('is fine when nothing was ever wrong', async () => {
    expect(await health(await ready())).toMatchObject({ storage: 'ok', damaged: 0, troubles: {} });
  });

  it('counts damaged records, and leaves them', async () => {
    const it = await ready();
    await it.store.transact({}, () => ({
      put: [
        { key: 'person/ana', value: { id: 'ana', name: 7 } },
        { key: 'day/2026-11-18|Europe/Madrid', value: 'nonsense' },
      ],
      result: null,
    }));
    expect(await health(it)).toMatchObject({ storage: 'damaged', damaged: 2 });
    expect((await it.store.read({ keys: ['person/ana'] }))[0]?.value).toMatchObject({ name: 7 });
  });

  it('says that something could not be written, until something can', async () => {
    const { it, fill, mend } = await onAFullDisk();
    fill();
    await expect(it.ask.setSetting({ key: 'cap', value: 1 }, page)).rejects.toThrow('Quota');
    expect(await health(it)).toMatchObject({
      storage: 'failing',
      troubles: { storage: { at: afternoon, text: 'Error: QuotaExceeded' } },
    });
    mend();
    await it.ask.setSetting({ key: 'cap', value: 1 }, page);
    expect(await health(it)).toMatchObject({ storage: 'ok', troubles: {} });
  });

  it('is no trouble when a record was refused that does not fit', async () => {
    const it = await ready();
    const broken = somebody('Ana', { dates: [{ kind: 'birthday', month: 13, day: 1 }] });
    await expect(it.ask.putPerson(broken, page)).rejects.toThrow('does not fit');
    expect((await health(it)).troubles).toEqual({});
  });
});

describe('behind the scenes', () => {
  it('a delivery that could not be written is told once, as trouble of the storage', async () => {
    const { it, fill } = await onAFullDisk();
    fill();
    await expect(it.ask.record(scrolled(it, 2), reddit)).rejects.toThrow('Quota');
    expect(Object.keys((await health(it)).troubles)).toEqual(['storage']);
  });

  it('a journal that cannot be read in is told, and forgotten once it can', async () => {
    let broken = true;
    const it = await ready({
      host: (host) => ({
        ...host,
        dropFromJournal: async (key) => {
          if (broken) throw new Error('no disk');
          await host.dropFromJournal(key);
        },
      }),
    });
    it.journal.set('journal/1', { host: 'www.reddit.com', ...scrolled(it, 5) });
    await expect(it.app.drainJournal()).rejects.toThrow('no disk');
    expect((await health(it)).troubles).toEqual({
      reports: { at: afternoon, text: 'Error: no disk' },
    });
    broken = false;
    await it.app.drainJournal();
    expect((await health(it)).troubles).toEqual({});
  });

  it('a browser that will not start a meter is told', async () => {
    let broken = false;
    const it = await ready({
      host: (host) => ({
        ...host,
        reconcile: async (...wanted) => {
          if (broken) throw new Error('Duplicate script ID');
          await host.reconcile(...wanted);
        },
      }),
    });
    broken = true;
    await expect(it.app.start('new')).rejects.toThrow('Duplicate');
    expect((await health(it)).troubles.sites?.text).toBe('Error: Duplicate script ID');
  });

  it('a refusal that comes after the browser was no longer waited for is told too', async () => {
    let refuse: (error: unknown) => unknown = () => undefined;
    const it = await ready({
      host: (host) => ({
        ...host,
        reconcile: async (wanted, inject, refusedLate) => {
          refuse = refusedLate ?? refuse;
          await host.reconcile(wanted, inject, refusedLate);
        },
      }),
    });
    await it.app.start('new');
    expect((await health(it)).troubles).toEqual({});
    await refuse(new Error('Invalid match pattern'));
    expect((await health(it)).troubles.sites?.text).toBe('Error: Invalid match pattern');
  });

  it('a note of an earlier life of the background is forgotten by the first success', async () => {
    const it = await ready();
    it.troubles.set('storage', { at: afternoon - minute, text: 'Error: before' });
    const { handlers } = createApp(it.deps);
    expect((await handlers.options({ zone }, page)).health.storage).toBe('failing');
    await handlers.setSetting({ key: 'cap', value: 1 }, page);
    expect((await handlers.options({ zone }, page)).health.storage).toBe('ok');
  });

  it('a trouble that cannot be noted does not hide what was thrown', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const it = rig({
      disk: (store) => ({ ...store, read: () => Promise.reject(new Error('no disk')) }),
      host: (host) => ({ ...host, noteTrouble: () => Promise.reject(new Error('none at all')) }),
    });
    await expect(it.ask.backup({}, page)).rejects.toThrow('no disk');
    expect(said).toHaveBeenCalledWith(new Error('none at all'));
    said.mockRestore();
  });
});

describe('the notes about health', () => {
  it('are in no backup, and gone when everything is erased', async () => {
    const it = await ready();
    it.journal.set('journal/1', { host: 'www.reddit.com', ...scrolled(it, 5) });
    await it.app.drainJournal();
    it.troubles.set('sites', { at: afternoon, text: 'Error: told in no backup' });
    const backup = JSON.stringify(await it.ask.backup({}, page));
    expect(backup).not.toContain('recovered');
    expect(backup).not.toContain('told in no backup');
    await it.ask.eraseEverything({}, page);
    expect(it.troubles.size).toBe(0);
    expect(await health(it)).not.toHaveProperty('recovered');
  });
});
