/** `npm run bench`: measures, and writes `results.md` beside this file. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, platform } from 'node:os';
import { join } from 'node:path';
import { constants, gzipSync } from 'node:zlib';
import { needBrowser } from '../browser/browsers';
import { build } from '../steps';
import { type Cost, scrollingCosts } from './scrolling';

const rounds = 3;
const seconds = 20;

const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const table = (head: string[], rows: (string | number)[][]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const gzipped = (...files: Buffer[]): number =>
  gzipSync(Buffer.concat(files), { level: constants.Z_BEST_COMPRESSION }).length;

/** The scripts that are put into pages: those beside the manifest except the background, and one site's rules. */
function injectedBytes(): string {
  const folder = build({ browser: 'chrome', granted: 'none' });
  const read = (...path: string[]) => readFileSync(join(folder, ...path));
  const scripts = readdirSync(folder).filter((name) => /^(?!background).*\.js$/.test(name));
  const sites = readdirSync(join(folder, 'sites')).map((name) => read('sites', name));
  const bySize = [...sites].sort((a, b) => a.length - b.length);
  const row = (what: string, ...files: Buffer[]) => [
    what,
    files.reduce((sum, file) => sum + file.length, 0),
    gzipped(...files),
  ];
  const [smallest, largest] = [bySize[0], bySize.at(-1)];
  return table(
    ['script', 'bytes', 'gzip'],
    [
      ...scripts.map((name) => row(name, read(name))),
      ...(smallest && largest
        ? [
            row('rules of a site, smallest', smallest),
            row('rules of a site, largest', largest),
            row('the most a page gets: meter.js with the largest rules', read('meter.js'), largest),
          ]
        : []),
      row(`meter.js with the rules of all ${sites.length} sites`, read('meter.js'), ...sites),
    ],
  );
}

async function scrolling(): Promise<string> {
  build({ browser: 'chrome', granted: 'all' });
  const costs = await scrollingCosts(rounds, seconds);
  const of = (list: Cost[], key: keyof Cost) => median(list.map((one) => one[key]));
  const row = (label: string, key: keyof Cost) => {
    const [without, again, withIt] = [
      of(costs.without, key),
      of(costs.again, key),
      of(costs.with, key),
    ];
    return [
      label,
      (without * 1000).toFixed(0),
      (withIt * 1000).toFixed(0),
      (withIt / without).toFixed(3),
      (again / without).toFixed(3),
    ];
  };
  return table(
    ['main thread', 'without, ms', 'with, ms', 'ratio', 'A/A ratio'],
    [row('all tasks', 'task'), row('scripts', 'script')],
  );
}

async function main(): Promise<void> {
  const browser = execFileSync(await needBrowser('chromium'), ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
  const bytes = injectedBytes();
  const costs = await scrolling();
  const text = `# Measured

${browser}, ${cpus().length} cores, ${platform()}, Node ${process.version}. Written by \`npm run bench\`.

## What is injected

The scripts of a release build that run in other people's pages, as built and after \`gzip -9\`. A page
gets meter.js and its own site's rules; card.js only when a suggestion is due there.

${bytes}

## What scrolling costs

One feed, scrolled by Chromium's own trusted wheel for ${seconds} s, ${rounds} times each in turns: with the
script counting, without it, and without it again. The numbers are Chromium's own sums of main-thread time
(\`Performance.getMetrics\`), medians; the A/A ratio says how much two equal runs differ.

${costs}
`;
  writeFileSync(join(import.meta.dirname, 'results.md'), text);
  console.log(text);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
