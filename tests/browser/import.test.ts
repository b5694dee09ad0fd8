/** Bringing people in by file, drop and paste, and taking it back: nothing is written before (P5). */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../../lib/people/person';
import { fiveCards, notAnAddressBook } from '../fixtures/people/preview';
import { backupOf } from './backups';
import { browserNames } from './browsers';
import type { Tab } from './driver';
import { person } from './snapshots';
import { until } from './until';
import { startWorld, type World } from './world';

/** Hands the page files, by name, as from the chooser or let fall on it. */
const handOver = (tab: Tab, how: 'choose' | 'drop', files: Record<string, string>) =>
  tab.evaluate(
    (given) => {
      const dataTransfer = new DataTransfer();
      for (const [name, text] of Object.entries(given.files))
        dataTransfer.items.add(new File([text], name));
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      if (given.how === 'drop')
        document.body.dispatchEvent(
          new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }),
        );
      else if (input) {
        input.files = dataTransfer.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      }
    },
    { how, files },
  );

describe.each(browserNames)('in %s', (name) => {
  let world: World;
  let page: Tab;
  beforeAll(async () => {
    world = await startWorld(name);
    await world.begin({
      people: [
        person('Ana', { channels: [{ type: 'call', value: '+34600000001' }] }),
        person('Pat', {
          channels: [{ type: 'call', value: '+31612345678' }],
          boundary: { type: 'space' },
        }),
      ],
    });
    page = await world.driver.extensionPage('options.html#people/import');
    await says('Choose files');
  });
  afterAll(() => world?.close());

  const says = (text: string) => until(`"${text}"`, async () => (await page.text()).includes(text));
  const people = async () => {
    const backup = await backupOf(world.driver);
    return backup.people.filter((one): one is Person & { deleted: undefined } => !one.deleted);
  };
  const names = async () => (await people()).map((one) => one.name).sort();

  it('a file that is dropped is shown, brought in when confirmed, and taken back', async () => {
    const before = await people();
    await handOver(page, 'drop', { 'cards.vcf': fiveCards });
    await says('Bring them in');
    const shown = await page.text();
    expect(shown).toContain('4 people in cards.vcf');
    expect(shown).toContain('no name to call them by');
    expect(shown).toContain('Something changed');
    expect(await people()).toEqual(before);

    await page.clickOn('Bring them in');
    await until('them to be there', async () => (await names()).length === 5);
    const after = await people();
    const [ana, pat] = ['Ana', 'Pat'].map((who) => after.find((one) => one.name === who));
    expect(ana?.channels.map(({ type }) => type)).toEqual(['call', 'email']);
    expect(pat).toEqual(before.find((one) => one.name === 'Pat'));
    const added = after.filter((one) => !before.some(({ id }) => id === one.id));
    expect(added.map(({ star, goal }) => [star, goal])).toEqual([
      [false, undefined],
      [false, undefined],
      [false, undefined],
    ]);
    // She shares a number with someone who asked for space: it stays outside.
    const noor = added.find((one) => one.name === 'Noor Jansen');
    expect(noor?.channels.map(({ type }) => type)).toEqual(['email']);

    await page.clickOn('Undo');
    await until('it to be taken back', async () => (await names()).length === 2);
    expect((await people()).find((one) => one.name === 'Ana')?.channels).toHaveLength(1);
  });

  it('a table that is chosen asks which day comes first, and a pasted letter is refused', async () => {
    await page.evaluate(() => {
      location.hash = '#people/import';
    });
    await says('Choose files');
    const table = 'Name,Birthday,Mobile Phone\nBen Bo,3/4/1980,+34612345670\n';
    await handOver(page, 'choose', { 'outlook.csv': table });
    await says('3/4/1980');
    await page.evaluate(() => {
      document.querySelector<HTMLInputElement>('.choices input')?.click();
    });
    await until('the date to be read', async () => (await page.text()).includes('April 3, 1980'));
    await page.clickOn('Cancel');
    await says('Choose files');

    const cards = { 'cards.vcf': fiveCards, 'outlook.csv': table, 'diary.txt': notAnAddressBook };
    await handOver(page, 'drop', cards);
    await says('5 people in 2 files');
    const shown = await page.text();
    expect(shown).toMatch(/cards\.vcf · Line \d+ · .*no name to call them by/);
    expect(shown).toContain('diary.txt · no address book Instead can read');
    await page.clickOn('Cancel');
    await says('Choose files');

    await page.evaluate((text) => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      const field = document.querySelector('textarea');
      if (!field) return;
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, notAnAddressBook);
    await page.clickOn('Read it');
    await says('That isn’t an address book');
    expect(await names()).toEqual(['Ana', 'Pat']);
    const asked = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name: url }) => url)
        .filter((url) => !url.includes('-extension://') && !url.startsWith('data:')),
    );
    expect(asked).toEqual([]);
  });
});
