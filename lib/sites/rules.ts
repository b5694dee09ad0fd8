/**
 * What a page's meter is told about its site: a script of its own that runs before the meter, so
 * that a page pays for the rules of one site and a new site costs the others nothing.
 */
import type { Site } from './site';

export type Rules = Pick<Site, 'hosts' | 'surfaces'>;

/** Where the build puts a site's rules, in the extension's folder. */
export const rulesPath = (id: string): string => `sites/${id}.js`;

/** The script: it leaves the rules where the meter looks, in a world that no page can see. */
export const rulesScript = ({ hosts, surfaces }: Site): string =>
  `globalThis.insteadSite=${JSON.stringify({ hosts, surfaces } satisfies Rules)};`;
