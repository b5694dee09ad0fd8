/** A site the person adds by its address. */
import { matchesOf, siteOfHost } from '../../../lib/sites/match';

export type OwnHost =
  | { ok: true; host: string; origins: string[] }
  | { ok: false; why: 'not-a-host' }
  /** A built-in site covers it: `name` is what the list calls it. */
  | { ok: false; why: 'built-in'; name: string };

/**
 * From what was typed or pasted ("https://www.Forum.example/new?p=2") to a host. Addresses without a
 * dot, bare numbers and anything with a port or a user in it are refused.
 */
export function parseOwnHost(typed: string): OwnHost {
  const text = typed.trim();
  const withScheme = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  const url = URL.canParse(withScheme) ? new URL(withScheme) : undefined;
  const host = url?.hostname.replace(/^www\./, '').replace(/\.$/, '') ?? '';
  const plain = url && url.port === '' && url.username === '' && !/\s/.test(text);
  if (!plain || !/^[a-z\d-]+(\.[a-z\d-]+)*\.[a-z][a-z\d-]+$/.test(host))
    return { ok: false, why: 'not-a-host' };
  const site = siteOfHost(host);
  if (site) return { ok: false, why: 'built-in', name: site.name };
  return { ok: true, host, origins: matchesOf({ hosts: [host] }) };
}
