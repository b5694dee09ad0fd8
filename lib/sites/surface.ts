/** From an address to its surface. Addresses only: what the page looks like is no business of this file. */
import type { Rules } from './rules';
import type { Surface } from './site';

export interface Address {
  host: string;
  pathname: string;
}

/** Whether a host is one of these or below one of these. */
export const isWithin = (host: string, parents: string[]): boolean =>
  parents.some((parent) => host === parent || host.endsWith(`.${parent}`));

/** The surface an address shows. Without rules it is a custom host: one feed. */
export function surfaceOf(rules: Rules | undefined, { host, pathname }: Address): Surface {
  if (!rules) return 'feed';
  const found = rules.shown.exec(host + pathname)?.groups;
  for (const surface in found) if (found[surface]) return surface as Surface;
  return 'other';
}
