/** From an address to its surface. Addresses only: what the page looks like is no business of this file. */
import type { Rules } from './rules';
import type { Surface } from './site';

/** Whether a host is one of these or below one of these. */
export const isWithin = (host: string, parents: string[]): boolean =>
  parents.some((parent) => host === parent || host.endsWith(`.${parent}`));

/** Whether an origin, `https://host:port` or `null`, is of one of these hosts or below. */
export const isOriginOf = (origin: string, hosts: string[]): boolean =>
  isWithin(origin.split(/[/:]+/)[1] ?? '', hosts);

/** The surface a whole address shows. Without rules it is a custom host: one feed. */
export function surfaceOf(rules: Rules | undefined, address: string): Surface {
  if (!rules) return 'feed';
  const [place] = address.split('?');
  // Host and path alone; nothing comes after the end, with a slash or without.
  const parts = `${place}/`.split('/').slice(2);
  const covers = (pattern: string): boolean =>
    pattern.split('/').every((wanted, i) => {
      const part = parts[i];
      const star = wanted.length - 1;
      // A pattern that names no host begins with nothing.
      if (part === wanted || i + star < 0) return true;
      return part?.[star] && `${part.slice(0, star)}*` === wanted;
    });
  const row = rules.surfaces.find((one) => one.split(' ').some(covers)) ?? 'other';
  return row.split(' ')[0] as Surface;
}
