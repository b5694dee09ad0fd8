/** The week answers to keys as to a pointer, and what it asks can be answered and taken back (chapter 4, S1). */

import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Kept } from '../../lib/ledger/records';
import type { Person, ReachOut } from '../../lib/people/person';
import { backupOf } from './backups';
import { playwrightPage } from './chromium';
import type { Tab } from './driver';
import { openState, type State, states } from './gallery';
import { person } from './snapshots';
import { until } from './until';
import { startWorld, type World } from './world';

let world: World;
beforeAll(async () => {
  world = await startWorld('chromium');
});
afterAll(() => world?.close());

const dayMs = 86_400_000;
const stateOf = (name: string): State => states.find((one) => one.name === name) as State;

/** Tab until the focus is there, as someone without a pointer gets around. */
async function tabTo(tab: Tab, selector: string): Promise<void> {
  for (let stops = 0; stops < 100; stops += 1) {
    await tab.press('Tab');
    if (await tab.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`No stop of the keyboard at ${selector}`);
}

const focused = (tab: Tab, attribute: string) =>
  tab.evaluate((name) => document.activeElement?.getAttribute(name) ?? '', attribute);

/** The lines of the table that is open, cell by cell. */
const rowsOf = (tab: Tab) =>
  tab.evaluate(() =>
    [...document.querySelectorAll('.as-table[open] tbody tr')].map((row) =>
      [...row.querySelectorAll('th, td')].map((cell) => cell.textContent?.trim() ?? ''),
    ),
  );

it('days are read and opened by keys, and the table says what each column says', async () => {
  const tab = await openState(world.driver, stateOf('week table'));
  const words = await tab.evaluate(() =>
    [...document.querySelectorAll('svg[role=group] .column')].map((one) =>
      one.getAttribute('aria-label'),
    ),
  );
  const rows = await rowsOf(tab);
  expect(rows).toHaveLength(7);
  expect(words).toHaveLength(7);
  rows.forEach(([day = '', ...cells], place) => {
    const said = words[place] ?? '';
    expect(said).toContain(day);
    for (const cell of cells.slice(0, -1).filter((text) => text !== '–'))
      expect(said).toContain(cell);
  });
  const fills = await tab.evaluate(() => [
    ...new Set(
      [...document.querySelectorAll('svg[role=group] .column [fill]')].map((one) =>
        one.getAttribute('fill'),
      ),
    ),
  ]);
  // Each kind has a pattern of its own beside its grey.
  expect(fills.filter((fill) => fill?.startsWith('url(#')).length).toBeGreaterThanOrEqual(3);

  await tabTo(tab, 'svg[role=group] .column');
  expect(await focused(tab, 'aria-label')).toBe(words[0]);
  await tab.press('Tab');
  expect(await focused(tab, 'aria-label')).toBe(words[1]);
  await tab.press('Enter');
  await until('the day to be chosen', async () => (await focused(tab, 'aria-pressed')) === 'true');
  await tab.close();
});

it('hours are one stop of the keyboard, with arrows between them, as the page reads', async () => {
  const tab = await openState(world.driver, stateOf('week times of day'));
  await tabTo(tab, '.hours');
  const at = async () => Number(await focused(tab, 'aria-valuenow'));
  const told = async (key: string) => {
    await tab.press(key);
    return at();
  };
  await until('the first hour', async () => (await told('Home')) === 0);
  await until('the last hour', async () => (await told('End')) === 23);
  await tab.press('ArrowLeft');
  await until('the hour before', async () => (await at()) === 22);
  const [hour, said] = (await focused(tab, 'aria-valuetext')).split(' · ');
  const row = (await rowsOf(tab)).find(([name]) => name === hour);
  const cells = (row ?? []).slice(1).filter((text) => text !== '–');
  for (const cell of cells) expect(said).toContain(cell);
  await tab.close();
});

const ago = (days: number) => Date.now() - days * dayMs;
const wanted: Person = person('Sam', { goal: { every: 2, unit: 'week' } });
const longAgo: Kept<ReachOut> = {
  ...{ id: 'r1', updatedAt: ago(60), at: ago(60), personId: 'sam' },
  ...{ state: 'talked', channel: 'whatsapp' },
};

async function askingWeek(): Promise<Tab> {
  await world.begin({
    people: [wanted],
    reachOuts: [longAgo],
    settings: { resting: Date.now() + 3 * dayMs, checkIn: true },
  });
  const week = await world.driver.extensionPage('week.html');
  await until('the week', async () => (await week.text()).includes('Quiet lately'));
  return week;
}

const sam = async () => {
  const { people } = await backupOf(world.driver);
  return people.find(({ id }) => id === 'sam') as Person;
};

it('someone quiet lately: say hi, less often, leave it, each taken back', async () => {
  const week = await askingWeek();
  expect(await week.text()).toContain('Say hi');
  await week.clickOn('Less often');
  await until('the goal to be longer', async () => (await sam()).goal?.every !== 2);
  await week.clickOn('Undo');
  await until('the goal as it was', async () => (await sam()).goal?.every === 2);
  await week.clickOn('Leave it');
  await until('Sam to rest', async () => ((await sam()).snoozedUntil ?? 0) > Date.now());
  await until('the week not to ask', async () => !(await week.text()).includes('Quiet lately'));
  await week.clickOn('Undo');
  await until('Sam to be back', async () => (await week.text()).includes('Quiet lately'));
  const page = playwrightPage(week);
  const link = await page.getByRole('link', { name: 'Say hi' }).getAttribute('href');
  expect(link).toMatch(/^https:\/\/wa\.me\/447700900142/);
  await week.close();
});

it('cards that have been resting come back when asked to, or go on resting', async () => {
  const week = await askingWeek();
  expect(await week.text()).toContain('Cards have been resting.');
  const resting = async () => (await world.driver.ask('options', { zone: 'UTC' })).settings.resting;
  await week.clickOn('Leave resting');
  await until('the answer', async () => !(await week.text()).includes('Bring back'));
  expect(await resting()).toBeGreaterThan(Date.now());
  await week.close();
  const again = await world.driver.extensionPage('week.html');
  await until('the week', async () => (await again.text()).includes('Bring back'));
  await again.clickOn('Bring back');
  await until('cards to be back', async () => (await resting()) <= Date.now());
  await again.close();
});

it('"often" offers three doors and "nothing now"; the question is gone with it', async () => {
  const week = await askingWeek();
  await week.clickOn('Often or always');
  const doors = ['Someone gentle on your list', 'Groups near people', 'A trained listener'];
  await until('the doors', async () => (await week.text()).includes('Would any of these help?'));
  for (const door of [...doors, 'Nothing now']) expect(await week.text()).toContain(door);
  await week.clickOn('Nothing now');
  await until('peace', async () => !(await week.text()).includes('Nothing now'));
  await week.close();
  const again = await world.driver.extensionPage('week.html');
  await until('the week', async () => (await again.text()).includes('Quiet lately'));
  expect(await again.text()).not.toContain('How often do you feel lonely?');
  await again.close();
});
