/** From an address to its site and surface. Addresses only: what the page looks like is no business of this file. */
import { sites } from './index';
import type { Site, Surface } from './site';

export interface Address {
  /** Without a port. */
  host: string;
  pathname: string;
}

const isUnder = (host: string, parent: string) => host === parent || host.endsWith(`.${parent}`);

/** WebExtension match patterns; each covers the bare host and every subdomain. */
export const matchesOf = (site: Pick<Site, 'hosts'>): string[] =>
  site.hosts.map((host) => `*://*.${host}/*`);

/** Match patterns to leave out when a site's are registered. */
export const excludesOf = (site: Site): string[] => matchesOf({ hosts: site.except ?? [] });

/** The built-in site a host belongs to; undefined for a custom host and for a product left out. */
export const siteOfHost = (host: string): Site | undefined =>
  sites.find(
    ({ hosts, except = [] }) =>
      hosts.some((own) => isUnder(host, own)) && !except.some((other) => isUnder(host, other)),
  );

/** What screens call a stored site id: the site's name, or the custom host itself. */
export const siteName = (id: string): string => sites.find((site) => site.id === id)?.name ?? id;

/** Where every site keeps its paperwork: no feed there, whatever the path. */
const office =
  /^(about|ads|blog|business|dev|developers?|docs|help|legal|newsroom|safety|status|support)\./;

/**
 * The surface an address shows. Without a site it is a custom host: one feed, unless the caller
 * recognised an engine and passes its rules as the site.
 */
export function surfaceOf(site: Site | undefined, { host, pathname }: Address): Surface {
  if (!site) return 'feed';
  if (office.test(host)) return 'other';
  for (const [surface, patterns] of Object.entries(site.surfaces))
    for (const pattern of patterns)
      if (covers(pattern, pattern[0] === '/' ? pathname : host + pathname))
        return surface as Surface;
  return 'other';
}

function covers(pattern: string, address: string): boolean {
  const exact = pattern.endsWith('$');
  const path = pattern
    .replace(/\/?\$?$/, '')
    .replaceAll('.', '\\.')
    .replaceAll('*', '[^/]+');
  return new RegExp(`^${path}${exact ? '/?$' : '(/|$)'}`).test(address);
}
