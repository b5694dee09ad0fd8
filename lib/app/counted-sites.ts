/** Which sites are wanted, and making the browser's registrations agree (M7). */

import type { CountedSite } from '../platform/sites';
import { sites } from '../sites';
import { excludesOf, matchesOf } from '../sites/match';
import { rulesPath } from '../sites/rules';
import type { Deps } from './deps';
import { countedSites, factsOf, prefixes } from './facts';

const meter = 'meter.js';

/** Match patterns, exceptions and scripts of a built-in site's id or a custom host. */
export function countedSite(id: string): CountedSite {
  const site = sites.find((one) => one.id === id);
  return site
    ? {
        site: id,
        matches: matchesOf(site),
        excludes: excludesOf(site),
        scripts: [rulesPath(id), meter],
      }
    : { site: id, matches: matchesOf({ hosts: [id] }), excludes: [], scripts: [meter] };
}

export async function reconcileSites(
  { store, host }: Pick<Deps, 'store' | 'host'>,
  inject: 'new' | 'all',
): Promise<void> {
  const facts = factsOf(await store.read({ prefixes: [`${prefixes.setting}site/`] }));
  await host.reconcile(countedSites(facts).map(countedSite), inject);
}
