/** Which sites are wanted, and making the browser's registrations agree (M7). */

import type { CountedSite } from '../platform/sites';
import { sites } from '../sites';
import { excludesOf, matchesOf } from '../sites/match';
import type { Deps } from './deps';
import { countedSites, factsOf, prefixes } from './facts';

/** Match patterns and exceptions of a built-in site's id or a custom host. */
export function countedSite(id: string): CountedSite {
  const site = sites.find((one) => one.id === id);
  return site
    ? { site: id, matches: matchesOf(site), excludes: excludesOf(site) }
    : { site: id, matches: matchesOf({ hosts: [id] }), excludes: [] };
}

export async function reconcileSites(
  { store, host }: Pick<Deps, 'store' | 'host'>,
  inject: 'new' | 'all',
): Promise<void> {
  const facts = factsOf(await store.read({ prefixes: [`${prefixes.setting}site/`] }));
  await host.reconcile(countedSites(facts).map(countedSite), inject);
}
