/** What the whole browser's processors do while someone scrolls, with our script and without it. */
import type { CDPSession } from 'playwright-core';
import { startWorld } from '../browser/world';
import { build } from '../steps';
import { met, signFlip, spread } from './bars';
import { browserOf, count, feed, inTurns, sessionOf, wheelFor } from './feed';
import { median, type Section, table } from './section';

const rounds = 8;
const scrollSeconds = 20;

const arms = ['with', 'without', 'again'] as const;
type Seconds = Record<(typeof arms)[number], number[]>;

/** Seconds of processor time that all living processes of the browser have used so far. */
async function used(browser: CDPSession): Promise<number> {
  const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

async function measure(): Promise<Seconds> {
  const world = await startWorld('chromium');
  const seconds: Seconds = { with: [], without: [], again: [] };
  try {
    await world.begin({ plan: 24 * 60, sites: ['reddit'] });
    await inTurns(arms, rounds, async (arm) => {
      await count(world.driver, arm === 'with');
      const tab = await world.driver.open(feed);
      const session = await sessionOf(tab);
      const browser = await browserOf(tab).newBrowserCDPSession();
      const before = await used(browser);
      await wheelFor(session, scrollSeconds);
      seconds[arm].push((await used(browser)) - before);
      await browser.detach();
      await tab.close();
    });
  } finally {
    await world.close();
  }
  return seconds;
}

function cpuTable(seconds: Seconds): string {
  const differences = (arm: 'with' | 'again') =>
    seconds[arm].map((one, round) => one - (seconds.without[round] ?? 0));
  const [script, nothing] = [differences('with'), differences('again')];
  const difference = median(script);
  const isInside = difference >= Math.min(...nothing) && difference <= Math.max(...nothing);
  const percent = (one: number) => `${((100 * one) / median(seconds.without)).toFixed(1)} %`;
  const range = (list: number[]) =>
    `${percent(Math.min(...list))} to ${percent(Math.max(...list))}`;
  const row = (label: string, list: number[], pairs?: number[], bar = '–') => [
    label,
    spread(list, 2),
    ...(pairs
      ? [median(pairs).toFixed(3), percent(median(pairs)), range(pairs), signFlip(pairs).toFixed(2)]
      : ['–', '–', '–', '–']),
    bar,
  ];
  return table(
    ['', 'processor s', 'difference in a round, s', 'of all', 'lowest to highest', 'p', 'bar'],
    [
      row('without', seconds.without),
      row('without again (A/A)', seconds.again, nothing),
      row('with our script', seconds.with, script, `inside A/A: ${met(isInside)}`),
    ],
  );
}

async function report(): Promise<string> {
  build({ browser: 'chrome', granted: 'all' });
  return cpuTable(await measure());
}

export const cpu: Section = {
  title: 'What the whole browser does while scrolling',
  run: async () => `Processor time, user and system, of all processes of Chromium over ${scrollSeconds} s of the same scrolling: with our script,
without it, and without it again, in turns, ${rounds} rounds, the order turned each round. Differences are taken within a
round. The bar: the median difference that our script makes lies between the lowest and the highest difference of two
equal runs. p is exact: of all ${2 ** rounds} ways to turn the signs of the differences, the share with a mean at least as far
from 0. Medians, quartiles in brackets.

${await report()}`,
};
