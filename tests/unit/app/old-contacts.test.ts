/** The copy of old contacts shows what reading them all would show, whatever was changed in between. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createApp } from '../../../lib/app/create-app';
import { timeId } from '../../../lib/app/ids';
import type { StoredRecord } from '../../../lib/platform/store';
import { afternoon, page, rig, somebody, zone } from './rig';

const dayMs = 86_400_000;
const names = ['Ana', 'Leo', 'Tom'];
const copy = 'local/old-contacts';

/** A contact a day for so many days, up to today. */
const contacts = (days: number): StoredRecord[] =>
  Array.from({ length: days }, (_, ago) => {
    const at = afternoon - ago * dayMs;
    const id = `${timeId(at)}-c${ago}`;
    const state = (['opened', 'sent', 'talked'] as const)[ago % 3];
    const personId = names[ago % 2];
    return { key: `reach-out/${id}`, value: { id, updatedAt: at, personId, state, at } };
  });

async function lived(days: number) {
  const it = rig();
  for (const name of names) await it.ask.putPerson(somebody(name), page);
  await it.store.transact({}, () => ({ put: contacts(days), result: null }));
  const week = (day?: string) =>
    it.ask.week({ ...(day && { day }), zone, localeWeekStart: 1 }, page);
  const kept = async () => (await it.store.read({ keys: [copy] })).length === 1;
  /** The same store, without the copy. */
  const weekWithout = async (day?: string) => {
    await it.store.transact({}, () => ({ remove: [copy, `${copy}-head`], result: null }));
    return week(day);
  };
  return { ...it, week, kept, weekWithout };
}

describe('contacts of long ago', () => {
  it('are read once, and then as a single record', async () => {
    const { store, deps, week } = await lived(900);
    await week();
    let read = 0;
    const counting = {
      ...store,
      read: async (scope: Parameters<typeof store.read>[0]) => {
        const records = await store.read(scope);
        read += records.filter(({ key }) => key.startsWith('reach-out/')).length;
        return records;
      },
    };
    const again = createApp({ ...deps, store: counting });
    await again.handlers.week({ zone, localeWeekStart: 1 }, page);
    expect(read).toBeLessThan(100);
  });

  it('that are few stay without a copy', async () => {
    const { week, kept } = await lived(90);
    await week();
    expect(await kept()).toBe(false);
  });

  it('are read anew by another version of the extension', async () => {
    const { store, deps, week, weekWithout } = await lived(400);
    await week();
    await store.transact({}, () => ({ put: [{ key: copy, value: '[]' }], result: null }));
    expect((await week('2026-01-15')).inTouch).toEqual([]);
    const host = { ...deps.host, version: '9.9.9' };
    const newer = createApp({ ...deps, host });
    const query = { day: '2026-01-15', zone, localeWeekStart: 1 };
    expect(await newer.handlers.week(query, page)).toEqual(await weekWithout('2026-01-15'));
  });

  it('keep no trace of someone who was removed, nor of anyone once everything is erased', async () => {
    const { ask, week, kept, store } = await lived(400);
    await week();
    expect(await kept()).toBe(true);
    await ask.removePerson({ id: 'Ana' }, page);
    expect(await kept()).toBe(false);
    await week();
    const [record] = await store.read({ keys: [copy] });
    expect(record?.value).not.toContain('Ana');
    await ask.eraseEverything({}, page);
    expect(await kept()).toBe(false);
  });

  it('are in no backup twice', async () => {
    const { ask, week } = await lived(400);
    const before = await ask.backup({}, page);
    await week();
    expect(await ask.backup({}, page)).toEqual(before);
  });

  it('always show as if all had been read', { timeout: 60_000 }, async () => {
    const step = fc.oneof(
      fc.record({ does: fc.constant('note' as const), who: fc.nat(2), ago: fc.nat(500) }),
      fc.record({ does: fc.constant('answer' as const), which: fc.nat(399) }),
      fc.record({ does: fc.constant('remove' as const), who: fc.nat(2) }),
      fc.record({ does: fc.constant('undo' as const) }),
      fc.record({ does: fc.constant('restore' as const), which: fc.nat(399) }),
      fc.record({ does: fc.constant('wait' as const), days: fc.nat(45) }),
      fc.record({ does: fc.constant('look' as const), ago: fc.nat(400) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 8 }), async (steps) => {
        const it = await lived(400);
        await it.week();
        const old = contacts(400);
        let before: Parameters<typeof it.ask.undo>[0] = [];
        for (const one of steps) {
          if (one.does === 'note') {
            const at = it.moment.now - one.ago * dayMs;
            const personIds = [names[one.who] as string];
            before = await it.ask.noteContact({ personIds, state: 'talked', at }, page);
          } else if (one.does === 'answer') {
            const id = old[one.which]?.key.slice('reach-out/'.length) ?? '';
            before = await it.ask.answer({ reachOutId: id, answer: 'talked' }, page);
          } else if (one.does === 'remove') {
            before = await it.ask.removePerson({ id: names[one.who] as string }, page);
          } else if (one.does === 'undo') {
            await it.ask.undo(before, page);
          } else if (one.does === 'restore') {
            const backup = await it.ask.backup({}, page);
            const reachOuts = backup.reachOuts.map((held, place) =>
              place === one.which ? { ...held, state: 'sent', updatedAt: it.moment.now } : held,
            );
            await it.ask.restore({ text: JSON.stringify({ ...backup, reachOuts }) }, page);
          } else if (one.does === 'wait') {
            it.moment.now += one.days * dayMs;
          }
          // Where the change was, so that a copy that outlived it is seen.
          const at =
            'which' in one
              ? afternoon - one.which * dayMs
              : it.moment.now - ('ago' in one ? one.ago : 100) * dayMs;
          const day = new Date(at).toISOString().slice(0, 10);
          expect(await it.week(day)).toEqual(await it.weekWithout(day));
          await it.week();
        }
      }),
      { numRuns: 25 },
    );
  });
});
