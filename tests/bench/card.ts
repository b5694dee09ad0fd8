/** What the card costs and looks like: how soon it stands there, what it moves and asks for, what axe says. */
import { setTimeout as delay } from 'node:timers/promises';
import { violationsOn } from '../browser/axe';
import type { BrowserName } from '../browser/browsers';
import type { Tab } from '../browser/driver';
import { cardStates, openState } from '../browser/gallery';
import { feed, gone, seen } from '../browser/meeting';
import { person, scrolledUntilNow } from '../browser/snapshots';
import { until } from '../browser/until';
import { startWorld, type World } from '../browser/world';
import { met } from './bars';
import { inBrowsers } from './in-browsers';
import { median, type Report, type Section, table, type Verdict } from './section';

const trials = 8;
/** Minutes. */
const plan = 10;
/** Ms: the page is armed by the first delivery, which comes after four seconds. */
const untilArmed = 7_000;
/** Ms between turns of the wheel: no natural break in between. */
const unbroken = 350;
/** Ms without scrolling that are a natural break. */
const pause = 1_000;
/** Ms from the break to a card that can be seen. */
const limit = 300;

const bars = {
  soon: { what: 'natural break to visible card, worker asleep', limit: `≤ ${limit} ms` },
  still: { what: 'card: requests to any network; layout shift', limit: '0; 0' },
  rules: { what: 'card: axe violations', limit: '0' },
};

export interface Trial {
  ms: number;
  shift: number;
  moved: number;
  requests: number;
}

/** Notes the last turn of the wheel, and every shift. */
function watch(): void {
  const seenAt = { turn: 0, shift: 0 };
  Object.assign(globalThis, { seenAt });
  addEventListener(
    'wheel',
    ({ timeStamp }) => {
      seenAt.turn = performance.timeOrigin + timeStamp;
    },
    true,
  );
  try {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        seenAt.shift += (entry as { value?: number }).value ?? 0;
    }).observe({ type: 'layout-shift' });
  } catch {
    // Firefox knows no such entries; where things stand is compared instead.
  }
}

const shiftOn = (tab: Tab) =>
  tab.evaluate(() => (globalThis as unknown as { seenAt: { shift: number } }).seenAt.shift);

/** Where everything of the page stands, against the page itself. */
const placesOn = (tab: Tab) =>
  tab.evaluate(() =>
    [...document.body.querySelectorAll('*')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x + scrollX, y + scrollY, width, height].map(Math.round).join();
    }),
  );

async function tryOnce(world: World): Promise<Trial> {
  await world.begin({ plan, people: [person('Ana')], days: [scrolledUntilNow(plan)] });
  const tab = await world.driver.open(feed);
  await tab.evaluate(watch);
  const end = performance.now() + untilArmed;
  while (performance.now() < end) {
    await tab.wheel(60);
    await delay(unbroken);
  }
  await tab.wheel(1);
  await world.driver.stopWorker();
  // What the page itself does with a turn of the wheel is done by now.
  const places = await placesOn(tab);
  const shift = await shiftOn(tab);
  const before = world.server.requests.length;
  const card = await until('the card', () => tab.card());
  const drawn = await until('its first picture', () =>
    card.evaluate(() => {
      const paints = performance.getEntriesByType('paint');
      const paint = paints.find(({ name }) => name === 'first-contentful-paint') ?? paints[0];
      return paint && performance.timeOrigin + paint.startTime;
    }),
  );
  await seen(world);
  const turn = await tab.evaluate(
    () => (globalThis as unknown as { seenAt: { turn: number } }).seenAt.turn,
  );
  const after = await placesOn(tab);
  const foreign = await card.evaluate(
    () =>
      performance.getEntriesByType('resource').filter(({ name }) => !name.includes('-extension:'))
        .length,
  );
  const trial = {
    ms: drawn - turn - pause,
    shift: (await shiftOn(tab)) - shift,
    moved: places.filter((place, at) => after[at] !== place).length,
    requests: world.server.requests.length - before + foreign,
  };
  await card.press('Keep scrolling');
  await gone(tab);
  await tab.close();
  return trial;
}

const slowest = (all: Trial[]): number => Math.max(...all.map(({ ms }) => ms));
const sum = (all: Trial[], of: 'shift' | 'moved' | 'requests'): number =>
  all.reduce((total, one) => total + one[of], 0);
const isSoon = (all: Trial[]): boolean => slowest(all) <= limit;
const isStill = (all: Trial[]): boolean =>
  sum(all, 'requests') + sum(all, 'shift') + sum(all, 'moved') === 0;

/** What each browser's cards did. */
export interface Tried {
  browser: BrowserName;
  trials: Trial[];
}

export function arrivalVerdicts(all: Tried[]): Verdict[] {
  const of = (tell: (trials: Trial[]) => string) =>
    all.map((one) => `${one.browser} ${tell(one.trials)}`).join(', ');
  const trialsOf = all.flatMap((one) => one.trials);
  return [
    {
      ...bars.soon,
      measured: of((trials) => `${Math.ceil(slowest(trials))} ms at most`),
      isMet: isSoon(trialsOf),
    },
    {
      ...bars.still,
      measured: `${sum(trialsOf, 'requests')}; ${sum(trialsOf, 'shift')}, ${sum(trialsOf, 'moved')} elements moved`,
      isMet: isStill(trialsOf),
    },
  ];
}

async function arrival(): Promise<Report> {
  const measure = async (world: World, browser: BrowserName): Promise<Tried> => {
    const all: Trial[] = [];
    for (let trial = 0; trial < trials; trial++) all.push(await tryOnce(world));
    return { browser, trials: all };
  };
  const still = { preferences: { 'ui.prefersReducedMotion': 1 } };
  const tried = (await inBrowsers(['reddit'], measure, 1, still)).flat();
  const rows = tried.map(({ browser, trials: all }) => [
    ...[browser, trials, Math.round(median(all.map(({ ms }) => ms))), Math.ceil(slowest(all))],
    ...[browser === 'chromium' ? sum(all, 'shift') : 'not told', sum(all, 'moved')],
    sum(all, 'requests'),
    met(isSoon(all) && isStill(all)),
  ]);
  const text = table(
    [
      'browser',
      'cards',
      'break to card, ms, median',
      'worst',
      'layout shift',
      'elements of the page that moved',
      'requests',
      `bar: ${limit} ms, 0, 0, 0`,
    ],
    rows,
  );
  return { text, verdicts: arrivalVerdicts(tried) };
}

const themes = ['light', 'dark'] as const;
const directions = ['ltr', 'rtl'] as const;

async function rules(): Promise<Report> {
  const world = await startWorld('chromium');
  const broken: string[] = [];
  let looks = 0;
  try {
    for (const state of cardStates) {
      const tab = await openState(world.driver, state);
      await tab.viewport(360, 640);
      for (const theme of themes) {
        await world.driver.scheme(theme);
        for (const direction of directions) {
          await tab.evaluate((to) => {
            document.documentElement.dir = to;
          }, direction);
          looks += 1;
          const where = `${state.name}, ${theme}, ${direction}`;
          broken.push(...(await violationsOn(tab)).map((line) => `${where}: ${line}`));
        }
      }
      await tab.close();
    }
  } finally {
    await world.close();
  }
  const list = broken.map((line) => `\n- ${line.replaceAll('\n', ' ')}`).join('');
  const isMet = broken.length === 0;
  const text = `${table(
    ['states', 'looks (both themes, both directions)', 'axe violations', 'bar: 0'],
    [[cardStates.length, looks, broken.length, met(isMet)]],
  )}${list}`;
  return {
    text,
    verdicts: [{ ...bars.rules, measured: `${broken.length}, ${looks} looks`, isMet }],
  };
}

export const card: Section = {
  title: 'The card',
  bars: Object.values(bars),
  async run() {
    const [arrived, looked] = [await arrival(), await rules()];
    return {
      text: `A page whose plan is reached is scrolled without a pause until it is armed; then the background is stopped, and the wheel rests. A natural
break is ${pause} ms after the last turn; the card is there when its frame has drawn something (first contentful paint, in Chromium first paint, since what fades in has no other; in Firefox motion is reduced). Layout shift is what Chromium
reports; in both browsers every element of the page is looked for where it stood. Requests are those that reach the server, and what the frame loaded from
anywhere but the extension.

${arrived.text}

${looked.text}`,
      verdicts: [...arrived.verdicts, ...looked.verdicts],
    };
  },
};
