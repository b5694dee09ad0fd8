import { describe, expect, it, vi } from 'vitest';
import type { RecordBatch } from '../../../lib/app/protocol';
import type { Nudge } from '../../../lib/nudges/nudge';
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
  tabOn,
  zone,
} from './rig';

const passiveToday = async ({ ask }: Rig) =>
  (await ask.popup({ zone }, page)).today.total.passive / minute;

const nudges = async ({ ask }: Rig) => (await ask.backup({}, page)).nudges as Nudge[];

async function ready(): Promise<Rig> {
  const it = rig();
  await it.ask.setSite({ site: 'reddit', counted: true }, page);
  await it.ask.putPerson(somebody('Ana'), page);
  return it;
}

describe('recording', () => {
  it('counts nothing on a site that was not chosen', async () => {
    const it = rig();
    await it.ask.record(scrolled(it, 5), reddit);
    expect(await passiveToday(it)).toBe(0);
  });

  it('takes the site from the sender, never from the message', async () => {
    const it = await ready();
    await it.ask.setSite({ site: 'x', counted: true }, page);
    await it.ask.record(scrolled(it, 2), tabOn('https://x.com/home'));
    expect((await it.ask.popup({ zone }, page)).today.sites.map(({ site }) => site)).toEqual(['x']);
  });

  it('counts a repeated delivery, two tabs and the journal once', async () => {
    const it = await ready();
    const delivery = scrolled(it, 5);
    await it.ask.record(delivery, reddit);
    await Promise.all([
      it.ask.record(delivery, reddit),
      it.ask.record(delivery, tabOn('https://old.reddit.com/', 2)),
    ]);
    it.journal.set('journal/1', { host: 'www.reddit.com', ...delivery });
    await it.app.drainJournal();
    expect(it.journal.size).toBe(0);
    expect(await passiveToday(it)).toBe(5);
  });

  it("counts once what two lanes of one page claim in a day's first delivery", async () => {
    const it = await ready();
    const [scrolling] = scrolled(it, 5).intervals;
    const delivery = scrolled(it, 5);
    if (scrolling) delivery.intervals.push({ ...scrolling, kind: 'watch' });
    await it.ask.record(delivery, reddit);
    const { total } = (await it.ask.popup({ zone }, page)).today;
    expect([total.passive, total.watch]).toEqual([5 * minute, 0]);
  });

  it('takes from the journal what no message told', async () => {
    const it = await ready();
    it.journal.set('journal/1', { host: 'www.reddit.com', ...scrolled(it, 3) });
    it.journal.set('journal/2', 'not a batch');
    await it.app.drainJournal();
    expect(await passiveToday(it)).toBe(3);
    expect(it.journal.size).toBe(0);
  });

  it('counts nothing once the permission was taken away', async () => {
    let granted = true;
    const it = rig({ granted: () => granted });
    await it.ask.setSite({ site: 'reddit', counted: true }, page);
    await it.ask.record(scrolled(it, 2), reddit);
    granted = false;
    it.moment.now += 10 * minute;
    await it.ask.record(scrolled(it, 3), reddit);
    it.journal.set('journal/1', { host: 'www.reddit.com', ...scrolled(it, 3) });
    await it.app.drainJournal();
    expect(await passiveToday(it)).toBe(2);
    const { here } = await it.ask.popup({ zone, url: 'https://www.reddit.com/' }, page);
    expect(here?.counted).toBe(false);
  });

  it('counts an added host with everything below it', async () => {
    const it = rig();
    await it.ask.setSite({ site: 'forum.example', counted: true }, page);
    await it.ask.record(scrolled(it, 2), tabOn('https://www.forum.example/t/1'));
    const { today, here } = await it.ask.popup({ zone, url: 'https://www.forum.example/' }, page);
    expect(today.sites.map(({ site, ms }) => [site, ms.passive])).toEqual([
      ['forum.example', 2 * minute],
    ]);
    expect(here).toMatchObject({ site: 'forum.example', counted: true });
    await it.ask.record(scrolled(it, 5), tabOn('https://other.example/'));
    expect(await passiveToday(it)).toBe(2);
  });

  it('gives an added host the rules of the engine that its pages show', async () => {
    const it = rig({ mark: '#mastodon' });
    await it.ask.setSite({ site: 'birds.example', counted: true }, page);
    expect(it.scripts).toEqual([['meter.js']]);
    await it.ask.record(scrolled(it, 2), tabOn('https://birds.example/home'));
    await vi.waitFor(() => expect(it.scripts.at(-1)).toEqual(['engines/mastodon.js', 'meter.js']));
    const looks = it.scripts.length;
    it.moment.now += minute;
    await it.ask.record(scrolled(it, 1), tabOn('https://birds.example/home'));
    await it.app.start('new');
    expect(it.scripts.slice(looks)).toEqual([['engines/mastodon.js', 'meter.js']]);
  });

  it('keeps the engine it knows when a page bears no mark, or the tab shows another host', async () => {
    let answer: number | undefined = 0;
    const it = rig({ host: (host) => ({ ...host, firstMark: async () => answer }) });
    await it.ask.setSite({ site: 'birds.example', counted: true }, page);
    const tell = () => it.ask.record(scrolled(it, 1), tabOn('https://birds.example/home'));
    await tell();
    await vi.waitFor(() => expect(it.scripts.at(-1)).toEqual(['engines/mastodon.js', 'meter.js']));
    for (const next of [-1, undefined]) {
      answer = next;
      it.moment.now += 8 * 86_400_000;
      await tell();
      await it.app.start('new');
      expect(it.scripts.at(-1)).toEqual(['engines/mastodon.js', 'meter.js']);
    }
  });

  it('takes no report from a window without an address', async () => {
    const it = await ready();
    const reply = await it.ask.record(scrolled(it, 2), tabOn(''));
    expect(reply).toEqual({ armed: false });
    expect(await passiveToday(it)).toBe(0);
  });

  it('leaves an added host that runs none of them as one feed', async () => {
    const it = rig();
    await it.ask.setSite({ site: 'birds.example', counted: true }, page);
    await it.ask.record(scrolled(it, 2), tabOn('https://birds.example/home'));
    await it.app.start('new');
    expect(it.scripts).toEqual([['meter.js'], ['meter.js']]);
  });

  it('counts again where stopping was undone', async () => {
    const it = await ready();
    const undo = await it.ask.setSite({ site: 'reddit', counted: false }, page);
    await it.ask.undo(undo, page);
    expect(it.said.at(-1)).toBe('reconcile reddit');
  });

  it('loses nothing when forty deliveries come at once', async () => {
    const it = await ready();
    const at = (n: number) => afternoon - (n + 1) * minute;
    await Promise.all(
      Array.from({ length: 40 }, (_, n) =>
        it.ask.record(batch([{ start: at(n), end: at(n) + 30_000, kind: 'passive' }]), reddit),
      ),
    );
    expect(await passiveToday(it)).toBe(20);
  });
});

describe('suggesting', () => {
  it('arms the page at the plan and not before, and shows at the next break', async () => {
    const it = await ready();
    expect(await it.ask.record(scrolled(it, 14.9), reddit)).toEqual({ armed: false });
    expect(await it.ask.record(scrolled(it, 14.9, { atBreak: true }), reddit)).toEqual({
      armed: false,
    });
    expect(await it.ask.record(scrolled(it, 15), reddit)).toEqual({ armed: true });
    const reply = await it.ask.record(scrolled(it, 15, { atBreak: true }), reddit);
    expect(reply.show).toBeDefined();
    const card = await it.ask.card({ id: reply.show ?? '' }, page);
    expect(card?.suggestion?.name).toBe('Ana');
    expect(card?.plan).toBeUndefined();
    await vi.waitFor(() => expect(it.said.at(-1)).toBe('badge true'));
  });

  it('shows one card when twenty tabs reach the break at the same time', async () => {
    const it = await ready();
    await it.ask.putPerson(somebody('Leo'), page);
    const replies = await Promise.all(
      Array.from({ length: 20 }, (_, tab) =>
        it.ask.record(scrolled(it, 16, { atBreak: true }), tabOn('https://www.reddit.com/', tab)),
      ),
    );
    expect(replies.filter(({ show }) => show)).toHaveLength(1);
    expect(await nudges(it)).toHaveLength(1);
  });

  it('never shows over a composer, and marks the badge alone over a dialog', async () => {
    const it = await ready();
    const atBreak = (blocker: 'composing' | 'dialog') =>
      it.ask.record(scrolled(it, 16, { atBreak: true, blockers: [blocker] }), reddit);
    expect((await atBreak('composing')).show).toBeUndefined();
    expect(await nudges(it)).toHaveLength(0);
    expect((await atBreak('dialog')).show).toBeUndefined();
    expect((await nudges(it)).map(({ form }) => form)).toEqual(['badge']);
    await vi.waitFor(() => expect(it.said.at(-1)).toBe('badge true'));
  });

  it('stays away while a frame of the site is written in, though its page only scrolls', async () => {
    const it = await ready();
    await it.ask.record(scrolled(it, 16), reddit);
    const { now } = it.moment;
    await it.ask.record(batch([{ start: now - 9_000, end: now - 6_000, kind: 'active' }]), reddit);
    expect(await it.ask.record(scrolled(it, 0.05, { atBreak: true }), reddit)).toEqual({
      armed: true,
    });
    it.moment.now += 5_000;
    expect((await it.ask.record(scrolled(it, 0.05, { atBreak: true }), reddit)).show).toBeDefined();
  });

  it('leaves scrolling that was on purpose out of the plan', async () => {
    const it = await ready();
    await it.ask.record(scrolled(it, 14), reddit);
    await it.ask.correct({ start: afternoon - 20 * minute, end: afternoon, site: 'reddit' }, page);
    it.moment.now += 2 * minute;
    expect((await it.ask.record(scrolled(it, 2, { atBreak: true }), reddit)).armed).toBe(false);
  });

  it('closes the tab on "done for now" and keeps the answer', async () => {
    const it = await ready();
    const { show = '' } = await it.ask.record(scrolled(it, 16, { atBreak: true }), reddit);
    const frame = { page: true, url: 'chrome-extension://own/nudge.html', tabId: 7 };
    await it.ask.cardAct({ id: show, act: { do: 'done' } }, frame);
    expect(it.said).toContain('close 7');
    expect((await nudges(it))[0]?.outcome).toBe('done');
    expect(it.said.findLast((line) => line.startsWith('badge'))).toBe('badge false');
  });

  it('closes from the popup only a tab of the site that was scrolled', async () => {
    const it = await ready();
    const { show = '' } = await it.ask.record(scrolled(it, 16, { atBreak: true }), reddit);
    await it.ask.cardAct({ id: show, act: { do: 'done' } }, page);
    expect(it.said).toContain('close the one in front if it is www.reddit.com');
  });

  it('asks once whether contact came of it, and notes the answer', async () => {
    const it = await ready();
    const { show = '' } = await it.ask.record(scrolled(it, 16, { atBreak: true }), reddit);
    await it.ask.cardAct({ id: show, act: { do: 'open', channel: 0 } }, page);
    const { waiting } = await it.ask.popup({ zone }, page);
    expect(waiting?.name).toBe('Ana');
    await it.ask.answer({ reachOutId: waiting?.reachOutId ?? '', answer: 'talked' }, page);
    expect((await it.ask.popup({ zone }, page)).waiting).toBeUndefined();
    const week = await it.ask.week({ zone, localeWeekStart: 1 }, page);
    expect(week.inTouch.map(({ name }) => name)).toEqual(['Ana']);
    expect((await nudges(it))[0]?.outcome).toBe('talked');
  });
});

describe('"How long today?"', () => {
  const arrived = (it: Rig, more: Partial<RecordBatch> = {}) =>
    batch([{ start: it.moment.now - 4_000, end: it.moment.now, kind: 'passive' }], more);
  const asking = async (ask: 'visit' | 'today') => {
    const it = await ready();
    await it.ask.setSetting({ key: 'ask', value: ask }, page);
    return it;
  };
  const atBreak = { atBreak: true };

  it('is not asked until it was chosen', async () => {
    const it = await ready();
    expect(await it.ask.record(arrived(it, atBreak), reddit)).toEqual({ armed: false });
  });

  it('comes at the first break of a visit, once, and not while writing or over a dialog', async () => {
    const it = await asking('visit');
    expect(await it.ask.record(arrived(it), reddit)).toEqual({ armed: true });
    for (const blocker of ['composing', 'dialog'] as const) {
      const blocked = await it.ask.record(
        arrived(it, { atBreak: true, blockers: [blocker] }),
        reddit,
      );
      expect(blocked).toEqual({ armed: true });
    }
    expect((await it.ask.record(arrived(it, atBreak), reddit)).show).toBe('visit/reddit');
    expect(await it.ask.record(arrived(it, atBreak), reddit)).toEqual({ armed: false });
    expect(await nudges(it)).toEqual([]);
  });

  it('is asked by one tab only, when twenty arrive at once', async () => {
    const it = await asking('today');
    const replies = await Promise.all(
      Array.from({ length: 20 }, (_, tab) =>
        it.ask.record(arrived(it, atBreak), tabOn('https://www.reddit.com/', tab)),
      ),
    );
    expect(replies.filter(({ show }) => show)).toHaveLength(1);
  });

  it('is the plan that the card then quotes, from the answer on', async () => {
    const it = await asking('visit');
    await it.ask.record(arrived(it, atBreak), reddit);
    await it.ask.setPlan({ id: 'visit/reddit', minutes: 3 }, page);
    it.moment.now += 2.9 * minute;
    expect((await it.ask.record(scrolled(it, 2.9, atBreak), reddit)).armed).toBe(false);
    it.moment.now += 0.2 * minute;
    const { show = '' } = await it.ask.record(scrolled(it, 0.2, atBreak), reddit);
    expect(await it.ask.card({ id: show }, page)).toMatchObject({ plan: 3, per: 'site' });
  });

  it('holds no longer than its visit', async () => {
    const it = await asking('visit');
    await it.ask.record(arrived(it, atBreak), reddit);
    await it.ask.setPlan({ id: 'visit/reddit', minutes: 1 }, page);
    await it.ask.setSetting({ key: 'ask', value: 'off' }, page);
    it.moment.now += 12 * minute;
    expect((await it.ask.record(scrolled(it, 5, atBreak), reddit)).armed).toBe(false);
  });

  it('is not asked where no suggestion would come', async () => {
    for (const still of [
      (it: Rig) => it.ask.setSetting({ key: 'paused', value: 'always' }, page),
      (it: Rig) => it.ask.setSetting({ key: 'cards', value: false }, page),
      (it: Rig) => it.ask.setSetting({ key: 'cap', value: 0 }, page),
      (it: Rig) => it.ask.setQuiet({ site: 'reddit', quiet: true }, page),
    ]) {
      const it = await asking('visit');
      await still(it);
      expect(await it.ask.record(arrived(it, atBreak), reddit)).toEqual({ armed: false });
    }
  });

  it('leaves no plan behind when the answer is taken back', async () => {
    const it = await asking('visit');
    await it.ask.record(arrived(it, atBreak), reddit);
    await it.ask.undo(await it.ask.setPlan({ id: 'visit/reddit', minutes: 1 }, page), page);
    it.moment.now += 5 * minute;
    expect((await it.ask.record(scrolled(it, 5, atBreak), reddit)).armed).toBe(false);
  });
});

describe('later', () => {
  /** 15:00 in Madrid. */
  const midnight = afternoon + 9 * 60 * minute;

  it.each([
    ['10 minutes', afternoon + 10 * minute],
    ['an hour', afternoon + 60 * minute],
    ['tomorrow', midnight],
  ])('in %s: not a minute sooner, on no site, and then again', async (_, until) => {
    const it = await ready();
    await it.ask.setSite({ site: 'x', counted: true }, page);
    await it.ask.setSetting({ key: 'hours', value: { from: 0, to: 24 * 60 } }, page);
    const { show = '' } = await it.ask.record(scrolled(it, 16, { atBreak: true }), reddit);
    await it.ask.cardAct({ id: show, act: { do: 'later', until } }, page);
    const scroll = async (at: number, where = reddit) => {
      it.moment.now = at;
      return it.ask.record(scrolled(it, 16, { atBreak: true }), where);
    };
    for (const where of [reddit, tabOn('https://x.com/home')])
      expect(await scroll(until - minute, where)).toEqual({ armed: false });
    expect((await scroll(until)).show).toBeDefined();
    // The same one on the same day, another on the next.
    expect(await nudges(it)).toHaveLength(until === midnight ? 2 : 1);
  });

  it('not on this site: there not any more, elsewhere in the usual time', async () => {
    const it = await ready();
    await it.ask.setSite({ site: 'x', counted: true }, page);
    await it.ask.putPerson(somebody('Leo'), page);
    const { show = '' } = await it.ask.record(scrolled(it, 16, { atBreak: true }), reddit);
    await it.ask.cardAct({ id: show, act: { do: 'not-here' } }, page);
    it.moment.now += 61 * minute;
    const there = await it.ask.record(scrolled(it, 16, { atBreak: true }), reddit);
    expect(there).toEqual({ armed: false });
    const elsewhere = tabOn('https://x.com/home');
    expect(
      (await it.ask.record(scrolled(it, 16, { atBreak: true }), elsewhere)).show,
    ).toBeDefined();
  });
});

describe('off', () => {
  it.each([
    ['cards', false],
    ['paused', 'always'],
  ] as const)('stays off (%s) over restart, update and an older backup', async (key, value) => {
    const it = await ready();
    await it.ask.setSetting({ key, value: key === 'cards' ? true : 0 }, page);
    const older = JSON.stringify(await it.ask.backup({}, page));
    it.moment.now += minute;
    await it.ask.setSetting({ key, value }, page);
    const stillOff = async () => {
      const reply = await it.ask.record(scrolled(it, 16, { atBreak: true }), reddit);
      expect(reply).toEqual({ armed: false });
    };
    await it.app.start('new');
    await stillOff();
    await it.app.start('all');
    await stillOff();
    expect((await it.ask.restore({ text: older }, page)).ok).toBe(true);
    await stillOff();
    expect(await nudges(it)).toEqual([]);
  });
});

describe('the mark on the icon', () => {
  const onlyBadge = async (pinned: boolean | undefined) => {
    const it = rig({ pinned });
    await it.ask.setSite({ site: 'reddit', counted: true }, page);
    await it.ask.putPerson(somebody('Ana'), page);
    await it.ask.setSetting({ key: 'forms', value: ['badge'] }, page);
    return it;
  };
  const formShown = async (it: Rig) => {
    await it.ask.record(scrolled(it, 16, { atBreak: true }), reddit);
    return (await nudges(it)).map(({ form }) => form);
  };

  it('is the only form where the icon is in sight, and else a card comes', async () => {
    expect(await formShown(await onlyBadge(true))).toEqual(['badge']);
    expect(await formShown(await onlyBadge(false))).toEqual(['card']);
    expect(await formShown(await onlyBadge(undefined))).toEqual(['card']);
  });

  it('is believed to be in sight on the person’s word, where the browser does not tell', async () => {
    const it = await onlyBadge(undefined);
    await it.ask.setSetting({ key: 'iconInSight', value: true }, page);
    expect(await formShown(it)).toEqual(['badge']);
  });
});

describe('a suggestion nobody answered', () => {
  it('is carried by badge and popup, unseen, when its page never heard of it', async () => {
    const it = await ready();
    // The reply is lost: no frame asks for the card, and nothing is reported.
    await it.ask.record(scrolled(it, 16, { atBreak: true }), reddit);
    await vi.waitFor(() => expect(it.said.at(-1)).toBe('badge true'));
    expect((await it.ask.popup({ zone }, page)).nudgeId).toBeDefined();
    it.moment.now += minute;
    expect(await it.ask.record(scrolled(it, 1, { atBreak: true }), reddit)).toEqual({
      armed: false,
    });
    expect(await nudges(it)).toMatchObject([{ seen: false }]);
  });

  it('was left when the scrolling ended within five minutes, and not before that is known', async () => {
    const it = await ready();
    await it.ask.record(scrolled(it, 16, { atBreak: true }), reddit);
    it.moment.now += 4 * minute;
    await it.app.refresh();
    expect((await nudges(it))[0]?.outcome).toBeUndefined();
    it.moment.now += 2 * minute;
    await it.app.refresh();
    expect((await nudges(it))[0]?.outcome).toBe('left');
  });

  it('was not left when the scrolling went on', async () => {
    const it = await ready();
    await it.ask.record(scrolled(it, 16, { atBreak: true }), reddit);
    it.moment.now += 8 * minute;
    await it.ask.record(scrolled(it, 7), reddit);
    it.moment.now += 10 * minute;
    await it.app.refresh();
    expect((await nudges(it))[0]?.outcome).toBeUndefined();
  });
});

describe('people', () => {
  it('comes back whole when a deletion is undone, contacts included', async () => {
    const it = await ready();
    await it.ask.noteContact({ personIds: ['Ana'], state: 'talked', at: afternoon }, page);
    const before = await it.ask.options({ zone }, page);
    const undo = await it.ask.removePerson({ id: 'Ana' }, page);
    const erased = await it.ask.backup({}, page);
    expect(JSON.stringify(erased.reachOuts)).not.toContain('Ana');
    expect(erased.people).toEqual([{ id: 'Ana', updatedAt: afternoon, deleted: true }]);
    await it.ask.undo(undo, page);
    expect((await it.ask.options({ zone }, page)).people).toEqual(before.people);
  });

  it('leaves no trace in a suggestion that passed them over', async () => {
    const it = await ready();
    await it.ask.putPerson(somebody('Leo'), page);
    const { show = '' } = await it.ask.record(scrolled(it, 16, { atBreak: true }), reddit);
    const first = (await it.ask.card({ id: show }, page))?.suggestion?.personId ?? '';
    await it.ask.cardAct({ id: show, act: { do: 'someone-else' } }, page);
    await it.ask.removePerson({ id: first }, page);
    expect((await nudges(it))[0]?.passedOver).toEqual([]);
  });

  it('keeps a name that was pasted with tabs and line ends, and one that is far too long', async () => {
    const it = rig();
    await it.ask.putPerson(somebody('a', { name: '\tAna\tMaria\n' }), page);
    await it.ask.putPerson(somebody('b', { name: 'x'.repeat(5_000) }), page);
    const { people, health } = await it.ask.options({ zone }, page);
    expect(people.map(({ person }) => person.name)).toEqual(['Ana Maria', 'x'.repeat(200)]);
    expect(health.storage).toBe('ok');
  });

  it('refuses what could not be read again, and writes nothing', async () => {
    const it = await ready();
    const before = await it.ask.backup({}, page);
    const broken = somebody('Ana', { dates: [{ kind: 'birthday', month: 13, day: 1 }] });
    await expect(it.ask.putPerson(broken, page)).rejects.toThrow('does not fit');
    expect(await it.ask.backup({}, page)).toEqual(before);
  });

  it('takes a noted contact back', async () => {
    const it = await ready();
    const undo = await it.ask.noteContact(
      { personIds: ['Ana'], state: 'talked', at: afternoon },
      page,
    );
    await it.ask.undo(undo, page);
    expect((await it.ask.options({ zone }, page)).people[0]?.lastNoted).toBeUndefined();
  });
});

describe('data', () => {
  async function lived(): Promise<Rig> {
    const it = await ready();
    await it.ask.putPerson(somebody('Leo', { boundary: { type: 'space' } }), page);
    await it.ask.setPlan({ id: 'bout', minutes: 0.5 }, page);
    await it.ask.setSetting({ key: 'cap', value: 2 }, page);
    await it.ask.record(
      scrolled(it, 16, {
        atBreak: true,
        evidence: [
          { minute: Math.floor(afternoon / minute) - 1, surface: 'feed', scrolls: 9, keys: 0 },
        ],
      }),
      reddit,
    );
    await it.ask.noteContact({ personIds: ['Ana'], state: 'sent', at: afternoon }, page);
    await it.ask.correct({ start: afternoon - minute, end: afternoon }, page);
    await it.ask.weekNote({ id: '2026-11-16', goodThing: 'Soup' }, page);
    return it;
  }

  it('gives the same backup after erasing everything and restoring, but for exportedAt', async () => {
    const it = await lived();
    const text = (backup: object) => JSON.stringify({ ...backup, exportedAt: '' });
    const before = await it.ask.backup({}, page);
    await it.ask.eraseEverything({}, page);
    expect((await it.ask.backup({}, page)).people).toEqual([]);
    expect(it.said).toContain('forget');
    it.moment.now += minute;
    const restored = await it.ask.restore({ text: JSON.stringify(before) }, page);
    expect(restored.ok).toBe(true);
    expect(text(await it.ask.backup({}, page))).toBe(text(before));
  });

  it('changes nothing when a backup is refused', async () => {
    const it = await lived();
    const before = await it.ask.backup({}, page);
    for (const text of [
      '{',
      '[]',
      JSON.stringify({ ...before, version: 99 }),
      JSON.stringify({ ...before, people: 3 }),
    ]) {
      expect((await it.ask.restore({ text }, page)).ok).toBe(false);
    }
    expect(await it.ask.backup({}, page)).toEqual(before);
  });

  it('keeps an erased range out of late deliveries and restores', async () => {
    const it = await lived();
    const before = await it.ask.backup({}, page);
    await it.ask.eraseRange({ start: afternoon - 8 * minute, end: afternoon }, page);
    expect(await passiveToday(it)).toBe(8);
    await it.ask.record(scrolled(it, 16), reddit);
    await it.ask.restore({ text: JSON.stringify(before) }, page);
    expect(await passiveToday(it)).toBe(8);
  });

  it('erases a range beside a day that cannot be read, and that day where it may lie in the range', async () => {
    const it = await lived();
    const [today, longAgo] = [`day/2026-11-19|${zone}`, `day/2026-01-05|${zone}`];
    const damaged = [longAgo, 'day/2026-11-19|UTC', 'day/none'];
    await it.store.transact({}, () => ({
      put: damaged.map((key) => ({ key, value: 'nonsense' })),
      result: null,
    }));
    await it.ask.eraseRange({ start: afternoon - 8 * minute, end: afternoon }, page);
    expect(await passiveToday(it)).toBe(8);
    const keys = async () =>
      (await it.store.read({ prefixes: ['day/'] })).map(({ key }) => key).sort();
    expect(await keys()).toEqual([longAgo, today]);
    await it.ask.eraseRange({ start: afternoon - 86_400_000, end: afternoon }, page);
    expect(await keys()).toEqual([longAgo]);
  });

  it('goes on counting after today was erased', async () => {
    const it = await lived();
    await it.ask.eraseRange({ start: afternoon - 86_400_000, end: afternoon + 86_400_000 }, page);
    expect(await passiveToday(it)).toBe(0);
    it.moment.now += 10 * minute;
    await it.ask.record(scrolled(it, 4), reddit);
    expect(await passiveToday(it)).toBe(4);
  });

  it('clips what comes late after everything was erased', async () => {
    const it = await lived();
    await it.ask.eraseEverything({}, page);
    await it.ask.setSite({ site: 'reddit', counted: true }, page);
    await it.ask.record(scrolled(it, 16), reddit);
    expect(await passiveToday(it)).toBe(0);
  });
});
