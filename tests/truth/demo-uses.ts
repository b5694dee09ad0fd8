/** Uses that `npm run record -- --demo` plays in a browser, with its own trusted input, on the pages served here. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Driver, Tab } from '../browser/driver';
import type { Dice } from './dice';

export interface DemoUse {
  /** The trace's kind. */
  kind: string;
  play(driver: Driver, dice: Dice): Promise<void>;
}

/** Medians, ms: quicker than people read, so that a minute holds something of everything. */
const turnGap = 1_700;
const wordGap = 500;
const shortGap = 4_000;

async function keep(ms: number, act: () => Promise<unknown>): Promise<void> {
  const end = performance.now() + ms;
  while (performance.now() < end) await act();
}

const scroll = (tab: Tab, dice: Dice, ms: number): Promise<void> =>
  keep(ms, async () => {
    await tab.wheel(dice.whole(120, 520));
    await delay(dice.around(turnGap));
  });

const write = (tab: Tab, dice: Dice, ms: number): Promise<void> =>
  keep(ms, async () => {
    await tab.type(dice.pick(['A heron ', 'by the pond, ', 'this morning ', 'again. ']));
    await delay(dice.around(wordGap));
  });

async function feed(driver: Driver, dice: Dice): Promise<void> {
  const tab = await driver.open('https://www.reddit.com/r/gardens/');
  await scroll(tab, dice, 22_000);
  await tab.click('#comment');
  await write(tab, dice, 8_000);
  await scroll(tab, dice, 7_000);
  await tab.click('#search');
  await write(tab, dice, 5_000);
  await tab.goto('https://www.reddit.com/chat/');
  await tab.click('#message');
  await write(tab, dice, 8_000);
  const beside = await driver.open('https://www.instagram.com/direct/t/1/', 'window');
  await scroll(beside, dice, 4_000);
  await beside.close();
  await tab.goto('https://www.reddit.com/r/ponds/');
  await scroll(tab, dice, 14_000);
  await driver.open('https://plain.example/');
}

async function film(driver: Driver, dice: Dice): Promise<void> {
  const tab = await driver.open('https://www.youtube.com/watch?v=walk');
  await tab.click('#play');
  await delay(16_000);
  await scroll(tab, dice, 12_000);
  await delay(9_000);
  await tab.click('#pause');
  await tab.click('#comment');
  await write(tab, dice, 6_000);
  const shorts = await driver.open('https://www.youtube.com/shorts/first');
  await keep(18_000, async () => {
    await shorts.click('#next');
    await delay(dice.around(shortGap));
  });
  await tab.front();
  await tab.click('#play');
  await delay(12_000);
  await driver.open('https://plain.example/');
}

export const demoUses: Record<string, DemoUse> = {
  feed: { kind: 'a feed, writing, messages and a second window', play: feed },
  film: { kind: 'a film with its comments, and short videos', play: film },
};
