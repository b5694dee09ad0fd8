/**
 * What a page's meter is told about its site: a script of its own that runs before the meter, so
 * that a page pays for the rules of one site and a new site costs the others nothing.
 */
import type { Engine } from './engines';
import type { Site } from './site';

export interface Rules {
  /** Finds the origins of the site; absent in those of an engine, whose host stands alone. */
  own?: RegExp;
  /**
   * Over `host/path`: the group that finds something is named after the surface, none is `other`. One
   * expression, since a browser takes longer to prepare one than to run it.
   */
  shown: RegExp;
}

/** Where every site keeps its paperwork: no feed there, whatever the path. */
const office = '(?!(about|ads|blog|business|dev(elopers?)?|docs|help|legal|safety|support)\\.)';

/** The address patterns of a site or an engine as the meter reads them. */
export function rulesOf({ hosts, surfaces }: Site | (Engine & { hosts?: undefined })): Rules {
  const groups = Object.entries(surfaces).map(
    ([surface, patterns]) => `(?<${surface}>${anyOf(patterns)})`,
  );
  // A host that a person added is meant, whatever it is called.
  const shown = RegExp(`^${hosts ? office : ''}(${groups.join('|')})`);
  if (!hosts) return { shown };
  return { own: RegExp(`[/.](${hosts.map(escaped).join('|')})(:\\d+)?$`), shown };
}

const escaped = (text: string): string => text.replaceAll('.', '\\.');

const anyHost = '[^/]+/';
const below = '(/|$)';
const nothingBelow = '/?$';

/** Patterns (site.ts) over `host/path`, written short: every page pays for it. */
function anyOf(patterns: string[]): string {
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
  return alternatives.join('|');
}

/** Where the build puts a site's rules, in the extension's folder. */
export const rulesPath = ({ id }: Site): string => `sites/${id}.js`;

/** Where it puts an engine's. */
export const enginePath = ({ id }: Engine): string => `engines/${id}.js`;

/** The script: it leaves the rules where the meter looks, in a world that no page can see. */
export const rulesScript = ({ own, shown }: Rules): string =>
  `globalThis.insteadSite={${own ? `own:${own},` : ''}shown:${shown}};`;
