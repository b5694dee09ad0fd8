/** What the whole browser's processors do while someone scrolls, with our script and without it. */
import type { CDPSession } from 'playwright-core';
import { startWorld } from '../browser/world';
import { build } from '../steps';
import { met, signFlip, significance, smallestShown, spread } from './bars';
import { browserOf, count, feed, inTurns, sessionOf, wheelFor } from './feed';
import { median, type Report, type Section, table } from './section';

const rounds = 8;
const scrollSeconds = 20;

const bar = {
  what: 'processor time of the whole browser while scrolling, with our script − without',
  limit: `within A/A and p > ${significance}`,
};

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

/** What our script adds in each round, and what an equal run does. */
function differencesOf(seconds: Seconds): { script: number[]; nothing: number[] } {
  const from = (arm: 'with' | 'again') =>
    seconds[arm].map((one, round) => one - (seconds.without[round] ?? 0));
  return { script: from('with'), nothing: from('again') };
}

/** Median inside what equal runs differ by, which noise makes easy, and no more than chance in the signs. */
function isAlike({ script, nothing }: { script: number[]; nothing: number[] }): boolean {
  const difference = median(script);
  const isInside = difference >= Math.min(...nothing) && difference <= Math.max(...nothing);
  return isInside && signFlip(script) > significance;
}

const signed = (one: number): string => `${one < 0 ? '−' : '+'}${Math.abs(one).toFixed(1)} %`;

function judged(seconds: Seconds): Report {
  const { script, nothing } = differencesOf(seconds);
  const isMet = isAlike({ script, nothing });
  const whole = median(seconds.without);
  const percent = (one: number) => signed((100 * one) / whole);
  const range = (list: number[]) =>
    `${percent(Math.min(...list))} to ${percent(Math.max(...list))}`;
  const row = (label: string, list: number[], pairs?: number[], verdict = '–') => [
    label,
    spread(list, 2),
    ...(pairs
      ? [
          median(pairs).toFixed(3),
          percent(median(pairs)),
          range(pairs),
          signFlip(pairs).toFixed(2),
          `${((100 * smallestShown(pairs)) / whole).toFixed(1)} %`,
        ]
      : ['–', '–', '–', '–', '–']),
    verdict,
  ];
  const text = table(
    [
      '',
      'processor s',
      'difference in a round, s',
      'of all',
      'lowest to highest',
      'p',
      'smallest effect to be seen',
      'bar',
    ],
    [
      row('without', seconds.without),
      row('without again (A/A)', seconds.again, nothing),
      row('with our script', seconds.with, script, `${bar.limit}: ${met(isMet)}`),
    ],
  );
  const shown = ((100 * smallestShown(script)) / whole).toFixed(1);
  const measured = `${percent(median(script))}, A/A ${range(nothing)}, p ${signFlip(script).toFixed(2)}; an effect of ${shown} % would have shown`;
  return { text, verdicts: [{ ...bar, measured, isMet }] };
}

async function report(): Promise<Report> {
  build({ browser: 'chrome', granted: 'all' });
  return judged(await measure());
}

export const cpu: Section = {
  title: 'What the whole browser does while scrolling',
  bars: [bar],
  async run() {
    const { text, verdicts } = await report();
    return {
      text: `Processor time, user and system, of all processes of Chromium over ${scrollSeconds} s of the same scrolling: with our script,
without it, and without it again, in turns, ${rounds} rounds, the order turned each round. Differences are taken within a
round. p is exact: of all ${2 ** rounds} ways to turn the signs of the differences, the share with a mean at least as far
from 0. The bar: the median difference that our script makes lies between the lowest and the highest difference of two
equal runs, which noise makes easier, and p is above ${significance}, which few rounds make easier. So the last column but one
says what could have been seen at all: how large an effect, on top of the same noise, brings p down to ${significance}. Medians,
quartiles in brackets.

${text}`,
      verdicts,
    };
  },
};
