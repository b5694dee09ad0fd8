/** Every state of popup, week and where-to-count: axe finds nothing, and nothing is cut off (U3). */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fullWeek } from '../fixtures/views-pages';
import { violationsOn } from './axe';
import { playwrightPage } from './chromium';
import type { Tab } from './driver';
import { openState, type State, states } from './gallery';
import { until } from './until';
import { startWorld, type World } from './world';

let world: World;
beforeAll(async () => {
  world = await startWorld('chromium');
});
afterAll(() => world?.close());

/** What reaches beyond the page's inline ends, so that one has to scroll sideways, once charts have been drawn anew. */
const overflowOn = (tab: Tab): Promise<number> =>
  tab.evaluate(async () => {
    const drawn = () => new Promise((next) => requestAnimationFrame(next));
    await drawn();
    await drawn();
    return document.documentElement.scrollWidth - innerWidth;
  });

const isPopup = ({ path }: State) => path.startsWith('popup');
const sizeOf = (state: State): [number, number] => (isPopup(state) ? [340, 600] : [1280, 800]);
/** 200 % zoom halves the pixels there are; a popup keeps its width. */
const zoomedOf = (state: State): [number, number] => (isPopup(state) ? [340, 300] : [640, 400]);
/** CSS pixels, WCAG 1.4.10. */
const narrow: [number, number] = [320, 640];

const shapes: [name: string, size: (state: State) => [number, number], dir: 'ltr' | 'rtl'][] = [
  ['as usual', sizeOf, 'ltr'],
  ['from right to left', sizeOf, 'rtl'],
  ['at 200 %', zoomedOf, 'ltr'],
  ['narrow', () => narrow, 'ltr'],
];

const forced = ['card rest', 'card choices', 'card pill', 'popup waiting', 'options people sparse'];

/** Of the two small ones, one; both themes are looked at in the usual shape. */
const looked = ['from right to left', 'narrow'];

it('a button without a name would be found, and a line that does not fit', async () => {
  const tab = await openState(world.driver, states[0] as State);
  await tab.evaluate(() => {
    const wide = document.createElement('button');
    wide.style.width = '900px';
    document.body.append(wide);
  });
  expect((await violationsOn(tab)).join()).toContain('button-name');
  await tab.viewport(340, 600);
  expect(await overflowOn(tab)).toBeGreaterThan(0);
  await tab.close();
});

it('a press without a pointer counts on the card, though one passed over it', async () => {
  const tab = await openState(
    world.driver,
    states.find(({ name }) => name === 'card rest') as State,
  );
  await tab.wheel(0, { x: 40, y: 40 });
  await until('the menu', () =>
    tab.evaluate(() => {
      // As a screen reader does.
      document.querySelector<HTMLElement>('[aria-label="More choices"]')?.click();
      return document.querySelector('.menu') !== null;
    }),
  );
  await tab.close();
});

it('a theme that comes slowly is looked at when it is there', async () => {
  const tab = await openState(
    world.driver,
    states.find(({ name }) => name === 'popup full') as State,
  );
  await tab.evaluate(() => document.documentElement.style.setProperty('--motion', '600s'));
  await world.driver.scheme('dark');
  expect(await violationsOn(tab)).toEqual([]);
  await world.driver.scheme('light');
  await tab.close();
});

describe.each(['light', 'dark'] as const)('in forced colours, %s', (scheme) => {
  it.each(forced)('%s can be read, and every control is told from its ground', async (wanted) => {
    const tab = await openState(world.driver, states.find(({ name }) => name === wanted) as State);
    const page = playwrightPage(tab);
    await page.emulateMedia({ forcedColors: 'active', colorScheme: scheme });
    const found = await violationsOn(tab);
    const bare = await tab.evaluate(() => {
      const controls = [
        ...document.querySelectorAll<HTMLElement>('button, .button, input, select'),
      ];
      return controls
        .filter((one) => one.getClientRects().length > 0 && !one.closest('.visually-hidden'))
        .filter((one) => {
          const { borderTopStyle, borderTopWidth, textDecorationLine } = getComputedStyle(one);
          const isBordered = borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) > 0;
          return !isBordered && textDecorationLine === 'none' && !one.querySelector('svg');
        })
        .map((one) => one.outerHTML.slice(0, 80));
    });
    await tab.close();
    expect([...found, ...bare]).toEqual([]);
  });
});

/** Inches. */
const papers = {
  A4: { paperWidth: 8.27, paperHeight: 11.69 },
  Letter: { paperWidth: 8.5, paperHeight: 11 },
};

it.each(['A4', 'Letter'] as const)(
  'the fullest week fits two pages of %s, unfolded',
  async (paper) => {
    const full = states.find(({ name }) => name === 'week day') as State;
    const busy = fullWeek.hours[20];
    const week = { ...fullWeek, hours: fullWeek.hours.map(() => busy) };
    const tab = await openState(world.driver, { ...full, press: [], answers: { week } });
    const page = playwrightPage(tab);
    const cdp = await page.context().newCDPSession(page);
    const { data } = await cdp.send('Page.printToPDF', papers[paper]);
    const pages =
      Buffer.from(data, 'base64')
        .toString('latin1')
        .match(/\/Type\s*\/Page\b/g) ?? [];
    // Folded it would be one.
    expect(pages).toHaveLength(2);
    expect(await tab.evaluate(() => document.querySelectorAll('details[open]').length)).toBe(0);
    await tab.close();
  },
);

describe.each(states)('$name', (state) => {
  it('breaks no rule, in either theme, and fits every width', async () => {
    const tab = await openState(world.driver, state);
    const found: string[] = [];
    for (const [name, size, dir] of shapes) {
      await tab.viewport(...size(state));
      await tab.evaluate((to) => {
        document.documentElement.dir = to;
      }, dir);
      const overflow = await overflowOn(tab);
      if (overflow > 0) found.push(`${name}: ${overflow} pixels are cut off`);
      if (!looked.includes(name)) continue;
      found.push(...(await violationsOn(tab)).map((line) => `${name}: ${line}`));
    }
    await tab.viewport(...sizeOf(state));
    for (const scheme of ['dark', 'light'] as const) {
      await world.driver.scheme(scheme);
      found.push(...(await violationsOn(tab)).map((line) => `${scheme}: ${line}`));
    }
    await tab.close();
    expect(found).toEqual([]);
  });
});
