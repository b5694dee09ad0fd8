/** From a host to its site, and from a site to the browser's match patterns. */
import { sites } from './index';
import type { Site } from './site';
import { isWithin } from './surface';

/** WebExtension match patterns; each covers the bare host and every subdomain. */
export const matchesOf = (site: Pick<Site, 'hosts'>): string[] =>
  site.hosts.map((host) => `*://*.${host}/*`);

/** Match patterns to leave out when a site's are registered. */
export const excludesOf = (site: Site): string[] => matchesOf({ hosts: site.except ?? [] });

/** The built-in site a host belongs to; undefined for a custom host and for a product left out. */
export const siteOfHost = (host: string): Site | undefined =>
  sites.find(({ hosts, except = [] }) => isWithin(host, hosts) && !isWithin(host, except));

/** What screens call a stored site id: the site's name, or the custom host itself. */
export const siteName = (id: string): string => sites.find((site) => site.id === id)?.name ?? id;
