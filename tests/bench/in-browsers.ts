/** Sections that measure the same in each browser, with a build of now, or with `INSTEAD_BUILT=1` the last one. */
import { type BrowserName, browserNames } from '../browser/browsers';
import type { LaunchOptions } from '../browser/driver';
import { startWorld, type World } from '../browser/world';
import { build } from '../steps';

/**
 * Runs `measure` in all browsers at once, each in so many worlds of their own beside each other.
 * Answers a list for each browser, in the order of `browserNames`.
 */
export async function inBrowsers<T>(
  sites: string[],
  measure: (world: World, name: BrowserName, place: number) => Promise<T>,
  worlds = 1,
  options: Partial<LaunchOptions> = {},
): Promise<T[][]> {
  if (!process.env.INSTEAD_BUILT)
    for (const browser of ['chrome', 'firefox'] as const) build({ browser, granted: 'all' });
  const once = async (name: BrowserName, place: number): Promise<T> => {
    const world = await startWorld(name, 'all', options);
    try {
      await world.begin({ plan: 24 * 60, sites });
      return await measure(world, name, place);
    } finally {
      await world.close();
    }
  };
  return Promise.all(
    browserNames.map((name) =>
      Promise.all(Array.from({ length: worlds }, (_, place) => once(name, place))),
    ),
  );
}
