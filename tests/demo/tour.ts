/** The demo with nobody watching: scrolls, meets the card, and tells what happened. */
import { backupOf } from '../browser/backups';
import type { Driver } from '../browser/driver';
import { until } from '../browser/until';
import { takePictures } from './pictures';
import { scrollUntilCard } from './scroll';

const nonEmpty = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

const indent = (lines: string[]): string => lines.map((line) => `    ${line}`).join('\n');

/** Seconds counted since `since`, by kind, from the extension's own backup. */
async function countedSince(driver: Driver, since: number): Promise<Map<string, number>> {
  const { days } = await backupOf(driver);
  const counted = new Map<string, number>();
  for (const { start, end, kind } of days.flatMap((doc) => doc.intervals)) {
    const ms = end - Math.max(start, since);
    if (ms > 0) counted.set(kind, (counted.get(kind) ?? 0) + ms / 1000);
  }
  return counted;
}

export async function tour(driver: Driver, address: string, folder: string): Promise<void> {
  const started = Date.now();
  const feed = await driver.open(address);
  const { turns, seconds, card } = await scrollUntilCard(feed);
  const cardText = await until('the card to be drawn', () => card.text());
  const counted = await countedSince(driver, started);
  const { nudges, people } = await backupOf(driver);
  const nudge = nudges.find((one) => !one.deleted && one.at >= started);
  const person = people.find(({ id }) => !nudge?.deleted && id === nudge?.personId);

  await takePictures(driver, feed, folder);
  const week = await driver.extensionPage('week.html');
  const weekText = await until('the week', () => week.text());

  console.log(`
Scrolled    ${address}: ${turns} turns of the wheel in ${seconds.toFixed(0)} s
Counted     ${[...counted].map(([kind, s]) => `${kind} ${s.toFixed(1)} s`).join(', ')}
Suggested   ${person && !person.deleted ? person.name : 'nobody'}; the card said
${indent(nonEmpty(cardText))}
The week says
${indent(nonEmpty(weekText).slice(0, 16))}
Pictures    ${folder}`);
}
