/**
 * What a page's meter is told about its site: a script of its own that runs before the meter, so
 * that a page pays for the rules of one site and a new site costs the others nothing.
 */
import type { Engine } from './engines';
import type { Site } from './site';

export interface Rules {
  /** The site's hosts; absent in those of an engine, whose host stands alone. */
  own?: string[];
  /**
   * A surface and its patterns, separated by spaces. The first row of which a pattern covers
   * `host/path` tells the surface, none is `other`.
   */
  surfaces: string[];
}

/** Where every site keeps its paperwork: no feed there, whatever the path. */
const offices =
  'other about.* ads.* blog.* business.* dev.* developer.* developers.* docs.* help.* legal.* safety.* support.*';

/** The address patterns of a site or an engine as the meter reads them. */
export function rulesOf({ hosts, surfaces }: Site | (Engine & { hosts?: undefined })): Rules {
  const rows = Object.entries(surfaces).map(([surface, patterns]) =>
    [surface, ...patterns.map(inParts)].join(' '),
  );
  // A host that a person added is meant, whatever it is called.
  if (!hosts) return { surfaces: rows };
  return { own: hosts, surfaces: [offices, ...rows] };
}

/** Patterns (site.ts) as the meter reads them, part by part: `/r/` for `/r$`, `` for `/`. */
const inParts = (pattern: string): string =>
  pattern.endsWith('$') ? pattern.replace(/\/?\$$/, '/') : pattern.replace(/\/$/, '');

/** Where the build puts a site's rules, in the extension's folder. */
export const rulesPath = ({ id }: Site): string => `sites/${id}.js`;

/** Where it puts an engine's. */
export const enginePath = ({ id }: Engine): string => `engines/${id}.js`;

/** The script: it leaves the rules where the meter looks, in a world that no page can see. */
export const rulesScript = (rules: Rules): string =>
  `globalThis.insteadSite=${JSON.stringify(rules)};`;
