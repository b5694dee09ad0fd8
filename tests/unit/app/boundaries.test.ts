/** The bench looks at a hundred thousand of these states (`npm run bench -- boundaries`). */
import { describe, expect, it } from 'vitest';
import { wasRemoved } from '../../../lib/people/person';
import { look, randomState } from '../../truth/boundaries';
import { page, rig, somebody, zone } from './rig';

const copies = 500;

const space = { boundary: { type: 'space' }, changesBoundary: true } as const;

describe('someone with a boundary', () => {
  it('is shown by no view, whatever is noted, open, restored or brought in', async () => {
    const shown = [];
    for (let seed = 1; seed <= copies; seed++) {
      for (const one of await look(randomState(seed), seed)) shown.push({ seed, ...one });
    }
    expect(shown).toEqual([]);
  }, 120_000);

  it('stays away when a backup brings a later edit by someone who did not know', async () => {
    const it = rig();
    await it.ask.putPerson(somebody('ana'), page);
    it.moment.now += 60_000;
    await it.ask.putPerson(somebody('ana', { name: 'Ana Sol' }), page);
    const text = JSON.stringify(await it.ask.backup({}, page)).replaceAll(
      `"updatedAt":${it.moment.now}`,
      `"updatedAt":${it.moment.now + 120_000}`,
    );
    it.moment.now += 60_000;
    await it.ask.putPerson({ ...somebody('ana'), ...space }, page);
    await it.ask.restore({ text }, page);
    const { people } = await it.ask.backup({}, page);
    expect(people).toMatchObject([{ name: 'Ana Sol', boundary: { type: 'space' } }]);
    expect((await it.ask.popup({ zone }, page)).suggestion).toBeUndefined();
  });

  it('stays away when a form is saved that stood open since before', async () => {
    const it = rig();
    await it.ask.putPerson(somebody('ana'), page);
    it.moment.now += 60_000;
    await it.ask.putPerson({ ...somebody('ana'), ...space }, page);
    const { people: before } = await it.ask.backup({}, page);
    it.moment.now += 60_000;
    await it.ask.putPerson(somebody('ana', { name: 'Ana Sol' }), page);
    const { people } = await it.ask.backup({}, page);
    expect(people).toEqual([{ ...before[0], name: 'Ana Sol', updatedAt: it.moment.now }]);
    expect((await it.ask.popup({ zone }, page)).suggestion).toBeUndefined();
  });

  it('is let back by a form that says so', async () => {
    const it = rig();
    await it.ask.putPerson({ ...somebody('ana'), ...space }, page);
    it.moment.now += 60_000;
    await it.ask.putPerson({ ...somebody('ana'), changesBoundary: true }, page);
    expect((await it.ask.popup({ zone }, page)).suggestion?.personId).toBe('ana');
    expect((await it.ask.backup({}, page)).people).toMatchObject([{ boundaryAt: it.moment.now }]);
  });

  it('who was removed is not brought back by a form that stood open: it is refused', async () => {
    const it = rig();
    await it.ask.putPerson(somebody('ana'), page);
    await it.ask.removePerson({ id: 'ana' }, page);
    const before = await it.store.read({ prefixes: ['person/'] });
    await expect(it.ask.putPerson(somebody('ana'), page)).rejects.toThrow(wasRemoved);
    expect(await it.store.read({ prefixes: ['person/'] })).toEqual(before);
  });

  it('comes back when setting the boundary is undone, in another copy too', async () => {
    const it = rig();
    await it.ask.putPerson(somebody('ana'), page);
    it.moment.now += 60_000;
    const undo = await it.ask.putPerson({ ...somebody('ana'), ...space }, page);
    const text = JSON.stringify(await it.ask.backup({}, page));
    it.moment.now += 60_000;
    await it.ask.undo(undo, page);
    await it.ask.restore({ text }, page);
    expect((await it.ask.popup({ zone }, page)).suggestion?.personId).toBe('ana');
  });
});
