/**
 * `npm run bench`: measures everything and writes `results.md` beside this file.
 * `npm run bench -- <name> …` measures some sections again and keeps the others as they stand there.
 * Ends with code 1 when a bar was missed or a section could not be measured.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Measured, parseResults, type Results, writeResults } from './results';
import type { Section } from './section';
import { sections } from './sections';
import { stampOfNow } from './stamp';

const file = join(import.meta.dirname, 'results.md');

/** Reads the file again right before it is written: another bench may have finished a section. */
function keep(title: string, measured: Measured): void {
  const results: Results = existsSync(file)
    ? parseResults(readFileSync(file, 'utf8'))
    : new Map<string, Measured>();
  results.set(title, measured);
  writeFileSync(file, writeResults(Object.values(sections), results, measured.stamp.machine));
}

async function measure({ title, run }: Section): Promise<Measured> {
  const stamp = await stampOfNow();
  const measured = { stamp, ...(await run()) };
  keep(title, measured);
  return measured;
}

async function main(): Promise<void> {
  const names = process.argv.slice(2);
  const unknown = names.filter((name) => !(name in sections));
  if (unknown.length > 0)
    throw new Error(
      `No section ${unknown.join(', ')}. There are: ${Object.keys(sections).join(', ')}.`,
    );
  for (const [name, section] of Object.entries(sections)) {
    if (names.length > 0 && !names.includes(name)) continue;
    const started = performance.now();
    try {
      const { text, verdicts } = await measure(section);
      const missed = verdicts.filter(({ isMet }) => !isMet);
      if (missed.length > 0) process.exitCode = 1;
      const misses = missed.map(
        ({ what, limit, measured }) => `Not met: ${what}, ${measured} (bar: ${limit})\n`,
      );
      const minutes = ((performance.now() - started) / 60_000).toFixed(1);
      console.log(
        `## ${section.title}\n\n${text}\n\n${misses.join('')}(${name}: ${minutes} min)\n`,
      );
    } catch (error) {
      // The sections after it can still be measured.
      console.error(`${name} could not be measured:`, error);
      process.exitCode = 1;
    }
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
