/** Running the project's own tools from its scripts, the same way on every system. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..');

/** Commands as Node scripts, so that no shell is in between. */
const tools = {
  biome: '@biomejs/biome/bin/biome',
  tsc: 'typescript/bin/tsc',
  vitest: 'vitest/vitest.mjs',
  'web-ext': 'web-ext/bin/web-ext.js',
  wxt: 'wxt/bin/wxt.mjs',
};
export type Tool = keyof typeof tools;

export interface Outcome {
  ok: boolean;
  /** Both streams; empty when it was shown as it came. */
  output: string;
}

/** Runs a tool to its end. `quiet` keeps its output for the caller instead of showing it. */
export function run(
  tool: Tool,
  args: string[],
  { env = {}, quiet = false }: { env?: Record<string, string>; quiet?: boolean } = {},
): Outcome {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules', tools[tool]), ...args],
    {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: quiet ? 'pipe' : ['ignore', 'inherit', 'inherit'],
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  return { ok: status === 0, output: quiet ? stdout + stderr : '' };
}

export interface Build {
  browser: 'chrome' | 'firefox';
  /** Hosts the build holds as granted, since no prompt can be pressed unseen: all, one site's, or none. */
  granted: 'all' | 'reddit' | 'none';
  /** With a meter that notes what it is given, to make traces of (`npm run record`). */
  recording?: boolean;
}

const suffixes: Record<Build['granted'], string> = {
  all: '-granted',
  reddit: '-granted-reddit',
  none: '',
};

/** What wxt.config.ts reads. */
const variables: Record<Build['granted'], string> = { all: '1', reddit: 'reddit', none: '' };

export const outputOf = ({ browser, granted, recording }: Build): string =>
  join(root, '.output', `${browser}-mv3${suffixes[granted]}${recording ? '-recording' : ''}`);

/** Builds the extension and answers its folder. Throws with the build's own words. */
export function build(which: Build): string {
  const { ok, output } = run('wxt', ['build', '-b', which.browser], {
    env: {
      INSTEAD_GRANTED: variables[which.granted],
      INSTEAD_RECORD: which.recording ? '1' : '',
    },
    quiet: true,
  });
  if (!ok) throw new Error(`The build for ${which.browser} failed:\n${output}`);
  return outputOf(which);
}
