/** `npm test`: gets the browsers, runs every test in and out of them, and ends with the count. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { browserNames, needBrowser } from './browser/browsers';
import { root, run } from './steps';

const resultFile = join(root, 'tests/.artifacts/results.json');

interface Results {
  numPassedTests: number;
  numFailedTests: number;
  success: boolean;
}

function results(ok: boolean): { passed: number; failed: number } {
  try {
    const { numPassedTests, numFailedTests, success } = JSON.parse(
      readFileSync(resultFile, 'utf8'),
    ) as Results;
    // A file that can't be loaded, or an error between tests, fails the run without a failed test.
    const unseen = (!success || !ok) && numFailedTests === 0 ? 1 : 0;
    return { passed: numPassedTests, failed: numFailedTests + unseen };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

async function main(): Promise<void> {
  for (const name of browserNames) console.log(`${name}: ${await needBrowser(name)}`);
  rmSync(resultFile, { force: true });
  const { ok } = run('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${resultFile}`,
    ...process.argv.slice(2),
  ]);
  const { passed, failed } = results(ok);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
});
