/** An import confirmed, written in one go, and taken back (P5). */
import { describe, expect, it } from 'vitest';
import type { Imported } from '../../../lib/exchange/imported';
import { page, rig, somebody, zone } from './rig';

const imported = (name: string, more: Partial<Imported> = {}): Imported => ({
  kind: 'person',
  name,
  channels: [{ type: 'email', value: `${name.toLowerCase()}@example.com` }],
  dates: [],
  ...more,
});

async function withPeople() {
  // The same dice every time: ids still differ.
  const app = rig({ random: () => 0.5 });
  await app.ask.putPerson(somebody('Ana', { goal: { every: 1, unit: 'week' } }), page);
  await app.ask.putPerson(somebody('Pat', { boundary: { type: 'space' }, star: true }), page);
  const people = async () =>
    (await app.ask.options({ zone }, page)).people.map(({ person }) => person);
  return { ...app, people };
}

describe('importPeople', () => {
  it('adds people unstarred and without a goal, and fills in who is known', async () => {
    const { ask, people } = await withPeople();
    const from = imported('Ana', { dates: [{ kind: 'birthday', month: 1, day: 22 }] });
    await ask.importPeople(
      { add: [imported('Ben'), imported('Cleo')], merge: [{ id: 'Ana', from }] },
      page,
    );
    const after = await people();
    expect(after.map(({ name }) => name).sort()).toEqual(['Ana', 'Ben', 'Cleo', 'Pat']);
    for (const { name, star, goal } of after.filter(({ id }) => id !== 'Ana' && id !== 'Pat'))
      expect([name, star, goal]).toEqual([name, false, undefined]);
    expect(after.find(({ id }) => id === 'Ana')).toMatchObject({
      star: true,
      goal: { every: 1, unit: 'week' },
      dates: [{ kind: 'birthday', month: 1, day: 22 }],
    });
  });

  it('is taken back whole', async () => {
    const { ask, people, moment } = await withPeople();
    const before = await people();
    const from = imported('Ana', { channels: [{ type: 'call', value: '+34612345678' }] });
    const undo = await ask.importPeople(
      { add: [imported('Ben'), imported('Cleo')], merge: [{ id: 'Ana', from }] },
      page,
    );
    moment.now += 1_000;
    await ask.undo(undo, page);
    const plain = (all: typeof before) => all.map(({ updatedAt: _, ...rest }) => rest);
    expect(plain(await people())).toEqual(plain(before));
  });

  it('leaves alone who asked for space, and who was removed', async () => {
    const { ask, people, store } = await withPeople();
    await ask.removePerson({ id: 'Ana' }, page);
    const before = await store.read({ prefixes: ['person/'] });
    await ask.importPeople(
      {
        add: [imported('Pat')],
        merge: [
          { id: 'Pat', from: imported('Other') },
          { id: 'Ana', from: imported('Ana') },
        ],
      },
      page,
    );
    expect(await store.read({ prefixes: ['person/'] })).toEqual(before);
    expect((await people()).map(({ id }) => id)).toEqual(['Pat']);
  });

  it('writes nothing at all when one of them does not fit', async () => {
    const { ask, people } = await withPeople();
    const before = await people();
    const evil = imported('Evil', {
      channels: [{ type: 'elsewhere', value: 'javascript:alert(1)' }],
    });
    await expect(
      ask.importPeople({ add: [imported('Ben'), evil], merge: [] }, page),
    ).rejects.toThrow();
    expect(await people()).toEqual(before);
  });

  it('takes five thousand at once', async () => {
    const { ask, people } = await withPeople();
    const add = Array.from({ length: 5_000 }, (_, at) => imported(`Person${at}`));
    await ask.importPeople({ add, merge: [] }, page);
    expect(await people()).toHaveLength(5_002);
  });
});
