/** The scripts that are put into other people's pages, weighed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, gzipSync } from 'node:zlib';
import { build } from '../steps';
import { met } from './bars';
import { type Section, table } from './section';

const gzipped = (...files: Buffer[]): number =>
  gzipSync(Buffer.concat(files), { level: constants.Z_BEST_COMPRESSION }).length;

/** Bytes after gzip. */
const bar = 4_096;

/** Those beside the manifest except the background, and one site's rules. */
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
    '–',
  ];
  const most = Math.max(...sites.map((site) => gzipped(read('meter.js'), site)));
  const [smallest, largest] = [bySize[0], bySize.at(-1)];
  return table(
    ['script', 'bytes', 'gzip', 'bar'],
    [
      ...scripts.map((name) => row(name, read(name))),
      ...(smallest && largest
        ? [
            row('rules of a site, smallest', smallest),
            row('rules of a site, largest', largest),
            [
              'the most a page gets: meter.js with the rules of its site',
              '–',
              most,
              `≤ ${bar}: ${met(most <= bar)}`,
            ],
          ]
        : []),
      row(`meter.js with the rules of all ${sites.length} sites`, read('meter.js'), ...sites),
    ],
  );
}

export const bytes: Section = {
  title: 'What is injected',
  run: async () => `The scripts of a release build that run in other people's pages, as built and after \`gzip -9\`. A page
gets meter.js and its own site's rules; card.js only when a suggestion is due there.

${injectedBytes()}`,
};
