/** Drives the meter through a list of signals, second by second, for tests. */
import type { Kind } from '../../../lib/ledger/interval';
import { advance, type Claim, idle, type Signal, settle } from '../../../lib/meter/meter';
import type { Surface } from '../../../lib/sites/site';

/** An hour that all tests start in. */
export const start = 1_795_341_600_000;

/** `[second, what, surface, item]`; `flush` delivers what has passed. */
export type Event = [at: number, what: Signal['what'] | 'flush', surface?: Surface, item?: string];

/** Intervals that come of the events, in the order of emission. */
export function drive(events: Event[], monoOf = (second: number) => second * 1000): Claim[] {
  let state = idle;
  const claims: Claim[] = [];
  for (const [at, what, surface = 'feed', item] of events) {
    const now = { wall: start + at * 1000, mono: monoOf(at) };
    const step =
      what === 'flush' ? settle(state, now) : advance(state, { ...now, what, surface, item });
    state = step.state;
    claims.push(...step.intervals);
  }
  return claims;
}

const order: Kind[] = ['message', 'active', 'passive', 'watch', 'other'];
const rank = ({ kind, weak }: Claim): number => order.indexOf(kind) + (weak ? 10 : 0);

/** Who owns each whole second, by M5, second by second. */
export function seconds(claims: Claim[]): Map<number, Kind> {
  const owners = new Map<number, Claim>();
  for (const claim of claims)
    for (let at = claim.start; at < claim.end; at += 1000) {
      const second = Math.floor((at - start) / 1000);
      const owner = owners.get(second);
      if (!owner || rank(claim) < rank(owner)) owners.set(second, claim);
    }
  return new Map([...owners].sort(([a], [b]) => a - b).map(([second, { kind }]) => [second, kind]));
}

/** Seconds of each kind. */
export function totals(claims: Claim[]): Partial<Record<Kind, number>> {
  const sums: Partial<Record<Kind, number>> = {};
  for (const kind of seconds(claims).values()) sums[kind] = (sums[kind] ?? 0) + 1;
  return sums;
}
