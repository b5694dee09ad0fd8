/** From an address to its surface. Addresses only: what the page looks like is no business of this file. */
import type { Site, Surface } from './site';

export interface Address {
  host: string;
  pathname: string;
}

/** Whether a host is one of these or below one of these. */
export const isWithin = (host: string, parents: string[]): boolean =>
  parents.some((parent) => host === parent || host.endsWith(`.${parent}`));

/** Where every site keeps its paperwork: no feed there, whatever the path. */
const office = /^(about|ads|blog|business|dev|developers?|docs|help|legal|safety|support)\./;

/**
 * The surface an address shows. Without a site it is a custom host: one feed, unless the caller
 * recognised an engine and passes its rules as the site.
 */
export function surfaceOf(
  site: Pick<Site, 'surfaces'> | undefined,
  { host, pathname }: Address,
): Surface {
  if (!site) return 'feed';
  if (office.test(host)) return 'other';
  for (const [surface, patterns] of Object.entries(site.surfaces))
    if (patterns.some((pattern) => covers(pattern, pathname) || covers(pattern, host + pathname)))
      return surface as Surface;
  return 'other';
}

function covers(pattern: string, address: string): boolean {
  const path = pattern.replace(/\/?\$?$/, '').replaceAll('*', '[^/]+');
  return RegExp(`^${path}${pattern.endsWith('$') ? '/?$' : '(/|$)'}`).test(address);
}
