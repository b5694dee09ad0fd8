/** `npm run check`: types, format, lint, the layout, the words, and what a store would refuse; and helplines to look at again. */
import { toRecheck } from '../lib/wellbeing/countries';
import { build, type Outcome, run } from './steps';

const quiet = { quiet: true };

const checks: [what: string, check: () => Outcome][] = [
  ['generated types', () => run('wxt', ['prepare'], quiet)],
  ['types', () => run('tsc', ['--noEmit'], quiet)],
  ['format and lint', () => run('biome', ['check', '--error-on-warnings', '.'], quiet)],
  [
    'layout and words',
    () =>
      run(
        'vitest',
        ['run', '--project=unit', 'tests/unit/architecture.test.ts', 'tests/unit/words.test.ts'],
        quiet,
      ),
  ],
  [
    'Firefox add-on rules',
    () => {
      const folder = build({ browser: 'firefox', granted: 'none' });
      return run('web-ext', ['lint', '--source-dir', folder, '--no-config-discovery'], quiet);
    },
  ],
];

function attempt(check: () => Outcome): Outcome {
  try {
    return check();
  } catch (error) {
    return { ok: false, output: error instanceof Error ? error.message : String(error) };
  }
}

let failed = 0;
for (const [what, check] of checks) {
  const { ok, output } = attempt(check);
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${what}`);
  if (!ok) {
    failed++;
    console.log(output.trimEnd());
  }
}
// A listing that fails nothing: a day going by is no fault of the change at hand (docs/help-lines.md).
for (const { country, name, number, source } of toRecheck(new Date().toISOString().slice(0, 10))) {
  console.log(
    `look ${country} ${name}, ${number}: ${source.address} was read on ${source.checked}`,
  );
}
console.log(`${checks.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
