import { describe, expect, it } from 'vitest';
import { page, reddit, rig, scrolled, somebody, zone } from './rig';

describe('what a card offers besides its person', () => {
  const day = 86_400_000;

  it('is support from the very person on it, and words for that', async () => {
    const it = rig();
    await it.ask.setSite({ site: 'reddit', counted: true }, page);
    await it.ask.putPerson(somebody('ana', { support: ['hand'] }), page);
    const { show: id = '' } = await it.ask.record(scrolled(it, 15, { atBreak: true }), reddit);
    expect((await it.ask.card({ id }, page))?.support).toEqual(['hand']);
    const asked = await it.ask.cardAct({ id, act: { do: 'support', kind: 'hand' } }, page);
    expect(asked?.suggestion).toMatchObject({ personId: 'ana', opener: { intent: 'ask-hand' } });
  });

  it('is less often for someone passed over on three of them, with a way back', async () => {
    const it = rig({ random: () => 0 });
    await it.ask.setSite({ site: 'reddit', counted: true }, page);
    for (const id of ['ana', 'ben']) await it.ask.putPerson(somebody(id), page);
    const passed = new Map<string, number>();
    for (let times = 0; times < 6; times++) {
      it.moment.now += 5 * day;
      const { show: id = '' } = await it.ask.record(scrolled(it, 15, { atBreak: true }), reddit);
      const first = (await it.ask.card({ id }, page))?.suggestion?.personId ?? '';
      passed.set(first, (passed.get(first) ?? 0) + 1);
      const next = await it.ask.cardAct({ id, act: { do: 'someone-else' } }, page);
      const offered = passed.get(first) === 3 ? first : undefined;
      expect(next?.passedOver?.personId).toBe(offered);
      if (!offered) continue;
      const left = await it.ask.cardAct({ id, act: { do: 'leave', personId: first } }, page);
      expect(left?.passedOver).toBeUndefined();
      await it.ask.undo(left?.undo ?? [], page);
      const { people } = await it.ask.options({ zone }, page);
      expect(people.find(({ person }) => person.id === first)?.person.snoozedUntil).toBe(undefined);
      return;
    }
    throw new Error('nobody was passed over three times');
  });
});

it('the good thing of the week is not told to someone who rests after two messages', async () => {
  const it = rig();
  await it.ask.putPerson(somebody('ana'), page);
  const sent = (daysAgo: number) =>
    it.ask.noteContact(
      { personIds: ['ana'], state: 'sent', at: it.moment.now - daysAgo * 86_400_000 },
      page,
    );
  const tell = async () => (await it.ask.week({ zone, localeWeekStart: 1 }, page)).tell;
  await sent(9);
  expect((await tell())?.personId).toBe('ana');
  await sent(3);
  expect(await tell()).toBeUndefined();
});

it('what changed for me is noted, undone, and ended, each time as a setting that fits', async () => {
  const it = rig();
  const settings = async () => (await it.ask.options({ zone }, page)).settings;
  const lifeChange = { what: 'baby' as const, since: '2026-11-10' };
  const undo = await it.ask.setSetting({ key: 'lifeChange', value: lifeChange }, page);
  expect((await settings()).lifeChange).toEqual(lifeChange);
  await it.ask.undo(undo, page);
  const { lifeChange: undone } = (await it.ask.backup({}, page)).settings;
  expect(undone?.value).toBeNull();
  await it.ask.setSetting({ key: 'lifeChange', value: lifeChange }, page);
  const end = await it.ask.setSetting({ key: 'lifeChange', value: null }, page);
  expect((await settings()).lifeChange).toBeNull();
  await it.ask.undo(end, page);
  expect((await settings()).lifeChange).toEqual(lifeChange);
});
