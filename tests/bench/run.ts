/**
 * `npm run bench`: measures everything and writes `results.md` beside this file.
 * `npm run bench -- <name> …` measures some sections again and keeps the others as they stand there.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, platform } from 'node:os';
import { join } from 'node:path';
import { needBrowser } from '../browser/browsers';
import { bytes } from './bytes';
import { card } from './card';
import { closing } from './closing';
import { cost } from './cost';
import { cpu } from './cpu';
import { dose } from './dose';
import { isolation } from './isolation';
import { live } from './live';
import { pagemade } from './pagemade';
import { people } from './people';
import type { Section } from './section';
import { sleep } from './sleep';
import { tabs } from './tabs';
import { traces } from './traces';
import { weight } from './weight';

/** In the order of results.md. */
const sections: Record<string, Section> = {
  live,
  traces,
  people,
  tabs,
  sleep,
  pagemade,
  closing,
  dose,
  card,
  isolation,
  bytes,
  cost,
  weight,
  cpu,
};

const file = join(import.meta.dirname, 'results.md');

const versionOf = async (browser: 'chromium' | 'firefox'): Promise<string> =>
  execFileSync(await needBrowser(browser), ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();

/** The sections of an earlier run, by heading. */
function earlier(): Map<string, string> {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const parts = text.split(/^## /m).slice(1);
  return new Map(
    parts.map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n')).trim()]),
  );
}

async function main(): Promise<void> {
  const names = process.argv.slice(2);
  const unknown = names.filter((name) => !(name in sections));
  if (unknown.length > 0)
    throw new Error(
      `No section ${unknown.join(', ')}. There are: ${Object.keys(sections).join(', ')}.`,
    );
  const results = earlier();
  for (const [name, { title, run }] of Object.entries(sections)) {
    if (names.length > 0 && !names.includes(name)) continue;
    const started = performance.now();
    results.set(title, await run());
    const minutes = ((performance.now() - started) / 60_000).toFixed(1);
    console.log(`## ${title}\n\n${results.get(title)}\n\n(${name}: ${minutes} min)\n`);
  }
  const machine = `${await versionOf('chromium')}, ${await versionOf('firefox')}, ${cpus().length} cores, ${platform()}, Node ${process.version}`;
  const body = Object.values(sections)
    .filter(({ title }) => results.has(title))
    .map(({ title }) => `## ${title}\n\n${results.get(title)}\n`);
  writeFileSync(
    file,
    `# Measured\n\n${machine}. Written by \`npm run bench\`.\n\n${body.join('\n')}`,
  );
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
