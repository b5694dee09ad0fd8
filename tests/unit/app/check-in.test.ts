/** The question of S1 in the app: when it is asked, what is kept of it, and where that may go. */
import { describe, expect, it } from 'vitest';
import { createApp } from '../../../lib/app/create-app';
import { askEveryMs } from '../../../lib/wellbeing/check-in';
import { withBackups } from '../../truth/with-backups';
import { afternoon, page, type Rig, rig, somebody, zone } from './rig';

const day = 86_400_000;

async function chosen(): Promise<Rig> {
  const it = rig();
  await it.ask.setSetting({ key: 'checkIn', value: true }, page);
  return it;
}

const isAsked = async ({ ask }: Pick<Rig, 'ask'>) => {
  const { checkInDue } = await ask.options({ zone }, page);
  const week = await ask.week({ zone, localeWeekStart: 1 }, page);
  expect(week.checkInDue ?? false).toBe(checkInDue);
  return checkInDue;
};
const past = ({ ask }: Rig) => ask.checkIns({}, page);
const wordOf = (answer: string) => JSON.stringify(answer);

describe('the question', () => {
  it('is off until chosen, and off again when switched off', async () => {
    const it = rig();
    expect(await isAsked(it)).toBe(false);
    await it.ask.setSetting({ key: 'checkIn', value: true }, page);
    expect(await isAsked(it)).toBe(true);
    await it.ask.setSetting({ key: 'checkIn', value: false }, page);
    expect(await isAsked(it)).toBe(false);
  });

  it('is asked in this week only, not in one looked back at', async () => {
    const { ask } = await chosen();
    const before = await ask.week({ zone, localeWeekStart: 1, day: '2026-11-10' }, page);
    expect(before).not.toHaveProperty('checkInDue');
  });

  it.each(['often', null] as const)('rests for four weeks after %s', async (answer) => {
    const it = await chosen();
    await it.ask.checkIn({ answer }, page);
    it.moment.now += askEveryMs - 1;
    expect(await isAsked(it)).toBe(false);
    it.moment.now += 1;
    expect(await isAsked(it)).toBe(true);
  });

  it('comes back when the answer is taken back', async () => {
    const it = await chosen();
    const before = await it.ask.checkIn({ answer: 'never' }, page);
    await it.ask.undo(before, page);
    expect(await isAsked(it)).toBe(true);
    expect(await past(it)).toEqual([]);
  });

  it.each<[what: string, happens: (it: Rig) => Promise<Pick<Rig, 'ask'>>]>([
    ['a restart', async ({ deps }) => ({ ask: withBackups(createApp(deps).handlers, deps.clock) })],
    [
      'switching it off and on',
      async (it) => {
        await it.ask.setSetting({ key: 'checkIn', value: false }, page);
        await it.ask.setSetting({ key: 'checkIn', value: true }, page);
        return it;
      },
    ],
    [
      'removing the answers',
      async (it) => {
        await it.ask.removeCheckIns({ ids: (await past(it)).map(({ id }) => id) }, page);
        return it;
      },
    ],
  ])('is asked no sooner for %s', async (_, happens) => {
    const it = await chosen();
    await it.ask.checkIn({ answer: 'sometimes' }, page);
    it.moment.now += day;
    expect(await isAsked(await happens(it))).toBe(false);
  });

  it('is asked no sooner for an older backup', async () => {
    const it = await chosen();
    const text = JSON.stringify(await it.ask.backup({}, page));
    it.moment.now += day;
    await it.ask.checkIn({ answer: 'sometimes' }, page);
    await it.ask.restore({ text }, page);
    expect(await isAsked(it)).toBe(false);
  });

  it('waits four weeks, and not for years, when the clock was a year ahead', async () => {
    const it = await chosen();
    it.moment.now += 365 * day;
    await it.ask.checkIn({ answer: 'hardly-ever' }, page);
    it.moment.now = afternoon;
    await it.app.refresh();
    expect(await isAsked(it)).toBe(false);
    it.moment.now += askEveryMs;
    expect(await isAsked(it)).toBe(true);
  });

  it('leaves nothing behind when it is set aside', async () => {
    const it = await chosen();
    await it.ask.checkIn({ answer: null }, page);
    expect(await past(it)).toEqual([]);
  });
});

describe('an answer', () => {
  async function twice(): Promise<Rig> {
    const it = await chosen();
    await it.ask.checkIn({ answer: 'sometimes' }, page);
    it.moment.now += askEveryMs;
    await it.ask.checkIn({ answer: 'hardly-ever' }, page);
    return it;
  }

  it('is shown on request, the latest first, and can be removed', async () => {
    const it = await twice();
    expect((await past(it)).map(({ answer }) => answer)).toEqual(['hardly-ever', 'sometimes']);
    const [latest] = await past(it);
    const before = await it.ask.removeCheckIns({ ids: [latest?.id ?? ''] }, page);
    expect((await past(it)).map(({ answer }) => answer)).toEqual(['sometimes']);
    await it.ask.undo(before, page);
    expect(await past(it)).toHaveLength(2);
  });

  it('stands in no view unasked', async () => {
    const { ask } = await twice();
    const views = JSON.stringify([
      await ask.options({ zone }, page),
      await ask.week({ zone, localeWeekStart: 1 }, page),
      await ask.popup({ zone }, page),
    ]);
    expect(views).not.toContain(wordOf('hardly-ever'));
    expect(views).not.toContain(wordOf('sometimes'));
  });

  it('goes into a backup only where that was ticked', async () => {
    const it = await twice();
    expect((await it.ask.backup({}, page)).checkIns).toEqual([]);
    const { checkIns } = await it.ask.backup({ checkIns: true }, page);
    expect(checkIns.map((one) => 'answer' in one && one.answer)).toEqual([
      'sometimes',
      'hardly-ever',
    ]);
  });

  it('stays here when a backup without answers is brought back', async () => {
    const it = await twice();
    await it.ask.restore({ text: JSON.stringify(await it.ask.backup({}, page)) }, page);
    expect(await past(it)).toHaveLength(2);
  });
});

describe('someone gentle', () => {
  it('is offered from the list, who listens first', async () => {
    const { ask } = rig();
    await ask.putPerson(somebody('ben'), page);
    await ask.putPerson(somebody('ana', { support: ['listening'] }), page);
    const found = await ask.gentle({ zone }, page);
    expect(found.map(({ name }) => name)).toEqual(['ana', 'ben']);
  });
});
