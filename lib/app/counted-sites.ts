/** Which sites are wanted, and making the browser's registrations agree (M7). */

import type { CountedSite } from '../platform/sites';
import { sites } from '../sites';
import { engineOf, engines } from '../sites/engines';
import { excludesOf, matchesOf } from '../sites/match';
import { enginePath, rulesPath } from '../sites/rules';
import type { Deps } from './deps';
import { engineRunBy, type Looked } from './engine';
import { countedSites, factsOf, local, prefixes } from './facts';

const meter = 'meter.js';

/** Match patterns, exceptions and scripts of a built-in site's id, or of a custom host and its engine. */
export function countedSite(id: string, engineId?: string): CountedSite {
  const site = sites.find((one) => one.id === id);
  if (site)
    return {
      site: id,
      matches: matchesOf(site),
      excludes: excludesOf(site),
      scripts: [rulesPath(site), meter],
    };
  const engine = engineOf(engineId);
  return {
    site: id,
    matches: matchesOf({ hosts: [id] }),
    excludes: [],
    scripts: engine ? [enginePath(engine), meter] : [meter],
  };
}

export async function reconcileSites(
  { store, host }: Pick<Deps, 'store' | 'host'>,
  inject: 'new' | 'all',
): Promise<void> {
  const records = await store.read({ prefixes: [`${prefixes.setting}site/`, local.engines] });
  const wanted = countedSites(factsOf(records));
  await host.reconcile(
    wanted.map((site) => countedSite(site, engineRunBy(records, site))),
    inject,
  );
}

/** A page of a custom host that told something, at the tab's top or in a frame of it. */
interface Page {
  site: string;
  host: string;
  tabId: number;
}

/** Looks at the page, and gives the site's pages the rules of the engine they run. */
export async function noteEngine(deps: Deps, { site, host, tabId }: Page): Promise<void> {
  const marks = engines.map(({ mark }) => mark);
  const found = await deps.host.firstMark(tabId, host, marks);
  if (found === undefined) return;
  const key = local.engine(site);
  const isNews = await deps.store.transact({ keys: [key] }, (records) => {
    const known = engineRunBy(records, site);
    // Error pages and blogs of the host bear no mark.
    const engine = engines[found]?.id ?? known;
    return {
      put: [{ key, value: { engine, at: deps.clock() } satisfies Looked }],
      result: engine !== known,
    };
  });
  if (isNews) await reconcileSites(deps, 'new');
}
