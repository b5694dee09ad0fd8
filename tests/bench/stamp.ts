/** What a measurement was made of and on. */
import { execFileSync } from 'node:child_process';
import { cpus, platform } from 'node:os';
import { needBrowser } from '../browser/browsers';
import { root } from '../steps';
import type { Stamp } from './results';

const run = (command: string, ...args: string[]): string =>
  execFileSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();

async function machine(): Promise<string> {
  const versions = await Promise.all(
    (['chromium', 'firefox'] as const).map(async (name) =>
      run(await needBrowser(name), '--version'),
    ),
  );
  return `${versions.join(', ')}, ${cpus().length} cores, ${platform()}, Node ${process.version}`;
}

/** What the bench writes itself does not make a tree dirty. */
function commit(): string {
  const changed = run('git', 'status', '--porcelain', '--', '.', ':!tests/bench/results.md');
  const built = process.env.INSTEAD_BUILT ? ', an earlier build' : '';
  return `${run('git', 'rev-parse', '--short', 'HEAD')}${changed ? '-dirty' : ''}${built}`;
}

/** For what is measured from now on. */
export const stampOfNow = async (): Promise<Stamp> => ({
  date: `${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC`,
  commit: commit(),
  machine: await machine(),
});
