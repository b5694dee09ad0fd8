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

/** Where every site keeps its paperwork: no feed there, whatever the path. */
const office = /^(about|ads|blog|business|dev(elopers?)?|docs|help|legal|safety|support)\./;

/** The surface an address shows. Without rules it is a custom host: one feed. */
export function surfaceOf(rules: Rules | undefined, { host, pathname }: Address): Surface {
  if (!rules) return 'feed';
  // A host that a person added is meant, whatever it is called.
  if (rules.own && office.test(host)) return 'other';
  return rules.surfaces.find(([, shown]) => shown.test(host + pathname))?.[0] ?? 'other';
}
