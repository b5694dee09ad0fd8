/** The feed that the bench scrolls in Chromium, and what it asks of the browser while it does. */
import type { Browser, CDPSession } from 'playwright-core';
import { playwrightPage } from '../browser/chromium';
import type { Driver, Tab } from '../browser/driver';
import { until } from '../browser/until';
import type { TraceEvent } from './script-time';

export const feed = 'https://www.reddit.com/r/gardens/';

/** Pixels a second, as an unhurried finger on a trackpad turns the wheel. */
const speed = 800;

/** Chromium's own commands for a tab. */
export const sessionOf = (tab: Tab): Promise<CDPSession> => {
  const page = playwrightPage(tab);
  return page.context().newCDPSession(page);
};

export function browserOf(tab: Tab): Browser {
  const browser = playwrightPage(tab).context().browser();
  if (!browser) throw new Error('A tab without a browser');
  return browser;
}

/** Everything the browser noted in these categories while something was done. */
export async function traceOf(
  tab: Tab,
  categories: string[],
  act: () => Promise<unknown>,
): Promise<TraceEvent[]> {
  const browser = browserOf(tab);
  await browser.startTracing(playwrightPage(tab), { categories });
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  return traceEvents;
}

/** Turns a trusted wheel at every frame for so many seconds, the same way each time. */
export async function wheelFor(session: CDPSession, seconds: number): Promise<void> {
  await session.send('Input.synthesizeScrollGesture', {
    x: 640,
    y: 400,
    yDistance: -speed * seconds,
    speed,
    gestureSourceType: 'mouse',
  });
}

/** Whether pages of the feed that are opened from now on get our script. */
export async function count(driver: Driver, counted: boolean): Promise<void> {
  await driver.ask('setSite', { site: 'reddit', counted });
  await until('the script to be registered or gone', () =>
    driver.inExtension(async (wanted) => {
      const { chrome } = globalThis as unknown as {
        chrome: { scripting: { getRegisteredContentScripts(): Promise<unknown[]> } };
      };
      const scripts = await chrome.scripting.getRegisteredContentScripts();
      return wanted === scripts.length > 0;
    }, counted),
  );
}

/** Does something once for each name in so many rounds, in an order that is turned every round. */
export async function inTurns<T extends string>(
  names: readonly T[],
  rounds: number,
  act: (name: T) => Promise<void>,
): Promise<void> {
  for (let round = 0; round < rounds; round++)
    for (let i = 0; i < names.length; i++) {
      const name = names[(i + round) % names.length];
      if (name) await act(name);
    }
}
