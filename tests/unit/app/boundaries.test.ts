/** The bench looks at a hundred thousand of these states (`npm run bench -- boundaries`). */
import { describe, expect, it } from 'vitest';
import { look, randomState } from '../../truth/boundaries';
import { page, rig, somebody, zone } from './rig';

const copies = 700;

describe('someone with a boundary', () => {
  it('is shown by no view, whatever is noted, open or restored', async () => {
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
    await it.ask.putPerson(somebody('ana', { boundary: { type: 'space' } }), page);
    await it.ask.restore({ text }, page);
    const { people } = await it.ask.backup({}, page);
    expect(people).toMatchObject([{ name: 'Ana Sol', boundary: { type: 'space' } }]);
    expect((await it.ask.popup({ zone }, page)).suggestion).toBeUndefined();
  });

  it('comes back when setting the boundary is undone, in another copy too', async () => {
    const it = rig();
    await it.ask.putPerson(somebody('ana'), page);
    it.moment.now += 60_000;
    const undo = await it.ask.putPerson(somebody('ana', { boundary: { type: 'space' } }), page);
    const text = JSON.stringify(await it.ask.backup({}, page));
    it.moment.now += 60_000;
    await it.ask.undo(undo, page);
    await it.ask.restore({ text }, page);
    expect((await it.ask.popup({ zone }, page)).suggestion?.personId).toBe('ana');
  });
});
