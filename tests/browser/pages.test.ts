/** The extension's own pages: what is noted in one shows in the others (U2, P8). */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backupOf } from './backups';
import { browserNames } from './browsers';
import type { Tab } from './driver';
import { keepFiles, lastFile } from './saved-files';
import { person } from './snapshots';
import { until } from './until';
import { startWorld, type World } from './world';

describe.each(browserNames)('in %s', (name) => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld(name);
  });
  afterAll(() => world?.close());

  it('We talked is one click in the popup, and shows in popup, options and week', async () => {
    await world.begin({ people: [person('Ana')] });
    const week = await world.driver.extensionPage('week.html');
    await until('an empty week', async () => !(await week.text()).includes('Ana'));

    const popup = await world.driver.extensionPage('popup.html');
    await until('the popup', async () => (await popup.text()).includes('We talked'));
    await popup.evaluate(countClicks);
    await popup.click('.person-chip');
    await until('the note', async () => {
      const { reachOuts } = await backupOf(world.driver);
      return reachOuts.some((one) => !one.deleted && one.state === 'talked');
    });
    await until('the popup to say so', async () => (await popup.text()).includes('Undo'));
    expect(await popup.evaluate(clicks)).toBe(1);

    const inTouch = async () => {
      const lines = (await week.text()).split('\n');
      return lines.some((line) => line.trim() === 'Ana');
    };
    // The open week hears of it, and so does one that is opened afterwards.
    await until('the open week to show it', inTouch);
    const options = await world.driver.extensionPage('options.html#people');
    await until('the list', async () => /last noted/.test(await options.text()));

    await popup.front();
    await popup.clickOn('Undo');
    await until('it to be taken back', async () => {
      const { reachOuts } = await backupOf(world.driver);
      return reachOuts.every((one) => one.deleted);
    });
    await until('the week to follow', async () => !(await inTouch()));
  });

  it('We talked is one click while a question waits, too', async () => {
    const at = Date.now() - 60_000;
    const followed = { id: 'r1', updatedAt: at, at, personId: 'ana', state: 'opened' as const };
    await world.begin({ people: [person('Ana'), person('Ben')], reachOuts: [followed] });
    const popup = await world.driver.extensionPage('popup.html');
    await until('the question', async () => (await popup.text()).includes('Ana?'));
    await popup.evaluate(countClicks);
    await popup.click('.person-chip:nth-child(2)');
    await until('the note', async () => {
      const { reachOuts } = await backupOf(world.driver);
      return reachOuts.some((one) => !one.deleted && one.personId === 'ben');
    });
    expect(await popup.evaluate(clicks)).toBe(1);
    // The question is still there, and is one click as well.
    await popup.clickOn('We talked');
    await until('the answer', async () => {
      const { reachOuts } = await backupOf(world.driver);
      return reachOuts.some((one) => !one.deleted && one.id === 'r1' && one.state === 'talked');
    });
    await popup.close();
  });

  it('a form stays under the hand when its person is removed elsewhere, and can be saved as someone new', async () => {
    const ana = person('Ana');
    await world.begin({ people: [ana] });
    const options = await world.driver.extensionPage('options.html#people/ana');
    const name = 'form input';
    await until('the form', () =>
      options.evaluate((field) => document.querySelector(field) !== null, name),
    );
    await options.click(name);
    await options.press('End');
    await options.type(' So');
    const boundary = { type: 'space' } as const;
    await world.driver.ask('putPerson', { ...ana, boundary, changesBoundary: true });
    await world.driver.ask('removePerson', { id: 'ana' });
    await until('the page to say so', async () =>
      (await options.text()).includes('Removed meanwhile'),
    );
    await options.type('l');
    const typed = () =>
      options.evaluate(() => (document.activeElement as HTMLInputElement | null)?.value);
    expect(await typed()).toBe('Ana Sol');
    await options.clickOn('Save as a new person');
    const people = await until('both', async () => {
      const { people: kept } = await backupOf(world.driver);
      return kept.length === 2 ? kept : undefined;
    });
    expect(people.find(({ id }) => id === 'ana')).toMatchObject({ deleted: true });
    // Whoever asked for space did so, under any number in the list.
    const added = { name: 'Ana Sol', boundary };
    expect(people.find(({ id }) => id !== 'ana')).toMatchObject(added);
    await options.close();
  });

  it('where no program answers a mail link, the address and the words can be copied', async () => {
    const channels = [{ type: 'email' as const, value: 'ana@example.org' }];
    await world.begin({ people: [person('Ana', { channels })] });
    const copied = (page: Tab, label: string) => {
      const read = async () => {
        await page.clickOn(label);
        return page.evaluate(lastCopied);
      };
      return until(`${label} to work`, read);
    };
    const popup = await world.driver.extensionPage('popup.html');
    await until('the suggestion', async () => (await popup.text()).includes('Ana'));
    await popup.evaluate(keepCopies);
    const words = await popup.evaluate(() => document.querySelector('q')?.textContent);
    await popup.clickOn('Email Ana');
    expect(await copied(popup, 'Copy the address')).toBe('ana@example.org');
    expect(await copied(popup, 'Copy the words')).toBe(words);
    await popup.close();
    const options = await world.driver.extensionPage('options.html#people');
    await until('the list', async () => (await options.text()).includes('Ana'));
    await options.evaluate(keepCopies);
    await options.clickOn('More: Ana');
    await options.clickOn('Email');
    expect(await copied(options, 'Copy the address')).toBe('ana@example.org');
    await options.close();
  });

  it('the week is taken along as a table and as a postcard, and the month opens from it', async () => {
    await world.begin({ people: [person('Ana')] });
    await world.driver.ask('noteContact', { personIds: ['ana'], state: 'talked', at: Date.now() });
    const week = await world.driver.extensionPage('week.html');
    await until('the week', async () => (await week.text()).includes('Ana'));
    await week.evaluate(keepFiles);
    await week.clickOn('On paper, or as a table');
    await week.clickOn('Save as a table');
    const table = await until('the table', () => week.evaluate(lastFile));
    expect(table).toMatch(/^.?Day,What,Place or person,Minutes\r\n.*,in touch,Ana,\r\n$/s);
    await week.clickOn('A postcard');
    await week.clickOn('Save the picture');
    await until('the picture', async () =>
      (await week.evaluate(lastFile))?.slice(0, 8).includes('PNG'),
    );
    await week.clickOn('Show the month');
    await until('the month', async () => (await week.text()).includes('Minutes by week'));
    expect(await week.text()).toContain('Ana');
    await week.close();
  });

  it('the list goes by keys: down to the next person, S for the star', async () => {
    await world.begin({ people: [person('Ana'), person('Ben'), person('Chris')] });
    const options = await world.driver.extensionPage('options.html#people');
    await until('the list', async () => (await options.text()).includes('Chris'));
    await options.evaluate(() => document.querySelector<HTMLElement>('.person-link')?.focus());
    await options.press('ArrowDown');
    const focused = () => options.evaluate(() => document.activeElement?.textContent);
    expect(await focused()).toContain('Ben');
    const starOf = async (id: string) => {
      const { people } = await backupOf(world.driver);
      return people.find((one) => one.id === id && !one.deleted && one.star) !== undefined;
    };
    await options.press('s');
    await until('Ben to be unstarred', async () => !(await starOf('ben')));
    await until('the page to say so', async () =>
      (await options.text()).includes('Ben · no longer suggested'),
    );
    // He stays where he was, under the hand.
    expect(await focused()).toContain('Ben');
    await options.press('End');
    expect(await focused()).toContain('Chris');
    await options.clickOn('Undo');
    await until('Ben to be starred again', () => starOf('ben'));
  });

  it('several are noted at once for yesterday, and counted from then', async () => {
    await world.begin({ people: [person('Ana'), person('Ben'), person('Chris')] });
    const options = await world.driver.extensionPage('options.html#people/talked');
    await until('the form', async () => (await options.text()).includes('Yesterday'));
    await options.clickOn('Yesterday');
    await until('whom it is about', async () => (await options.text()).includes('Choose who'));
    for (const place of [1, 2]) await options.click(`.with-avatar:nth-of-type(${place}) input`);
    await options.clickOn('Yesterday');
    const noted = async () =>
      (await backupOf(world.driver)).reachOuts.filter((one) => !one.deleted);
    const contacts = await until('both notes', async () => {
      const found = await noted();
      return found.length === 2 ? found : undefined;
    });
    const yesterday = new Date();
    yesterday.setDate(yesterday.getDate() - 1);
    for (const { at, state } of contacts) {
      expect(new Date(at).toDateString()).toBe(yesterday.toDateString());
      expect(state).toBe('talked');
    }
    expect(contacts.map(({ personId }) => personId).sort()).toEqual(['ana', 'ben']);
    await options.clickOn('Undo');
    await until('both to be taken back', async () => (await noted()).length === 0);
  });

  it.each(['popup.html', 'options.html', 'week.html', 'welcome.html'])(
    '%s asks nothing of any network',
    async (path) => {
      const page = await world.driver.extensionPage(path);
      await until('the page to be drawn', async () => (await page.text()).trim().length > 20);
      const asked = await page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map(({ name: url }) => url)
          .filter((url) => !url.includes('-extension://') && !url.startsWith('data:')),
      );
      expect(asked).toEqual([]);
    },
  );
});

/** Run in the page: the clicks that a person makes from here on. */
function countClicks(): void {
  const scope = globalThis as unknown as { clicks: number };
  scope.clicks = 0;
  addEventListener('click', ({ isTrusted }) => isTrusted && scope.clicks++, true);
}
const clicks = () => (globalThis as unknown as { clicks: number }).clicks;

/** Run in the page: what is copied from here on, since a test may not read the clipboard. */
function keepCopies(): void {
  const scope = globalThis as unknown as { copied?: string };
  addEventListener('copy', () => {
    const { activeElement } = document;
    if (activeElement instanceof HTMLTextAreaElement) scope.copied = activeElement.value;
  });
}
const lastCopied = () => (globalThis as unknown as { copied?: string }).copied;
