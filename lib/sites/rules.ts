/**
 * What a page's meter is told about its site: a script of its own that runs before the meter, so
 * that a page pays for the rules of one site and a new site costs the others nothing.
 */
import type { Engine } from './engines';
import type { Site, Surface } from './site';

export interface Rules {
  /** Finds the origins of the site; absent in those of an engine, whose host stands alone. */
  own?: RegExp;
  /** In order: the first that finds `host/path` tells the surface, none is `other`. */
  surfaces: [Surface, RegExp][];
}

/** The address patterns of a site or an engine as the meter reads them. */
export const rulesOf = ({ hosts, surfaces }: Site | (Engine & { hosts?: undefined })): Rules => ({
  ...(hosts ? { own: RegExp(`[/.](${hosts.map(escaped).join('|')})(:\\d+)?$`) } : {}),
  surfaces: Object.entries(surfaces).map(([surface, patterns]) => [
    surface as Surface,
    expressionOf(patterns),
  ]),
});

const escaped = (text: string): string => text.replaceAll('.', '\\.');

const anyHost = '[^/]+/';
const below = '(/|$)';
const nothingBelow = '/?$';

/** Patterns (site.ts) as one expression over `host/path`, written short: every page pays for it. */
function expressionOf(patterns: string[]): RegExp {
  const groups = new Map<string, string[]>();
  for (const pattern of patterns) {
    const isEnd = pattern.endsWith('$');
    const path = escaped(pattern.replace(/\$$/, '')).replaceAll('*', '[^/]+');
    const slash = path.indexOf('/') + 1;
    const host = slash > 1 ? path.slice(0, slash) : anyHost;
    const rest = path.slice(slash);
    const tail = isEnd ? nothingBelow : rest && below;
    const key = JSON.stringify([host, tail]);
    groups.set(key, [...(groups.get(key) ?? []), rest]);
  }
  const alternatives = [...groups].map(([key, rests]) => {
    const [host, tail] = JSON.parse(key) as [string, string];
    return host + (rests.length > 1 ? `(${rests.join('|')})` : rests) + tail;
  });
  return RegExp(`^(${alternatives.join('|')})`);
}

/** Where the build puts a site's rules, in the extension's folder. */
export const rulesPath = ({ id }: Site): string => `sites/${id}.js`;

/** Where it puts an engine's. */
export const enginePath = ({ id }: Engine): string => `engines/${id}.js`;

/** The script: it leaves the rules where the meter looks, in a world that no page can see. */
export function rulesScript({ own, surfaces }: Rules): string {
  const rows = surfaces.map(([surface, shown]) => `["${surface}",${shown}]`);
  return `globalThis.insteadSite={${own ? `own:${own},` : ''}surfaces:[${rows}]};`;
}
