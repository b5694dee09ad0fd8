/** Getting to a suggestion that a person can see, without ten minutes of scrolling. */

import { expect } from 'vitest';
import type { Nudge } from '../../lib/nudges/nudge';
import { scrollUntilCard } from '../demo/scroll';
import { backupOf } from './backups';
import type { Card, Tab } from './driver';
import { type Start, scrolledUntilNow } from './snapshots';
import { until } from './until';
import type { World } from './world';

export const feed = 'https://www.reddit.com/r/gardens/';

/** The one suggestion that was recorded. */
export async function theNudge(world: World): Promise<Nudge> {
  const { nudges } = await backupOf(world.driver);
  expect(nudges).toHaveLength(1);
  const [nudge] = nudges;
  if (!nudge || nudge.deleted) throw new Error('No suggestion was recorded');
  return nudge;
}

/** Presses count from here on: the card itself reported that a person can see it. */
export const seen = (world: World): Promise<unknown> =>
  until('the card to be seen', async () => (await theNudge(world)).seen);

export const gone = (tab: Tab): Promise<unknown> =>
  until('the card to go', async () => (await tab.card().catch(() => undefined)) === undefined);

/** Ms in which a press that counted shows. */
const shows = 1_500;

/** While the card grows, a press measured a moment ago lands on something else. */
async function still(card: Card): Promise<void> {
  let last = '';
  await until('the card to keep its size', async () => {
    const now = JSON.stringify([await card.box(), await card.text()]);
    const isSame = now === last;
    last = now;
    return isSame;
  });
}

/**
 * Presses until that has led somewhere, and answers what it led to: a press too soon is refused as not
 * meant. A card that is gone was pressed.
 */
export const pressed = <T>(
  card: Card,
  label: string,
  led: () => Promise<T>,
): Promise<NonNullable<T>> =>
  until(`"${label}" to lead somewhere`, async () => {
    const before = await led();
    if (before) return before;
    await still(card).catch(() => {});
    await card.press(label).catch(() => {});
    return until(label, led, shows).catch(() => undefined);
  });

/** Presses until the card shows what that leads to. */
export const pressUntil = (card: Card, label: string, shown: string): Promise<unknown> =>
  pressed(card, label, async () => (await card.text()).includes(shown));

/** Minutes; most of them were scrolled before the page opened. */
const plan = 10;

export async function meet(
  world: World,
  start: Start,
  url = feed,
  onOpen: (tab: Tab) => Promise<unknown> = async () => {},
): Promise<{ tab: Tab; card: Card }> {
  await world.begin({ ...start, plan, days: [scrolledUntilNow(plan)] });
  const tab = await world.driver.open(url);
  await onOpen(tab);
  const { card } = await scrollUntilCard(tab);
  await seen(world);
  return { tab, card };
}
