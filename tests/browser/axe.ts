/** What axe finds wrong with a page as it stands. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Tab } from './driver';

let source: string | undefined;

/**
 * Broken rules, each with where, of the page as it stands once nothing moves: a colour on its way to
 * another theme is nobody's to read.
 */
export async function violationsOn(tab: Tab): Promise<string[]> {
  source ??= await readFile(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
  return tab.evaluate(async (axe) => {
    const scope = globalThis as unknown as { axe: { run(): Promise<AxeResults> } };
    // By way of the debugger no policy of the page applies to it.
    new Function(axe).call(globalThis);
    for (const motion of document.getAnimations()) motion.finish();
    const { violations } = await scope.axe.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`),
    );
  }, source);
}
