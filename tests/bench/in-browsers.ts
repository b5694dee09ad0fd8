/** Sections that measure the same in each browser, with a build of now, or with `INSTEAD_BUILT=1` the last one. */
import { type BrowserName, browserNames } from '../browser/browsers';
import { startWorld, type World } from '../browser/world';
import { build } from '../steps';

/** Runs `measure` in all browsers at once, each in a world of its own, and answers in their order. */
export async function inBrowsers<T>(
  sites: string[],
  measure: (world: World, name: BrowserName) => Promise<T>,
): Promise<T[]> {
  if (!process.env.INSTEAD_BUILT)
    for (const browser of ['chrome', 'firefox'] as const) build({ browser, granted: 'all' });
  return Promise.all(
    browserNames.map(async (name) => {
      const world = await startWorld(name);
      try {
        await world.begin({ plan: 24 * 60, sites });
        return await measure(world, name);
      } finally {
        await world.close();
      }
    }),
  );
}
