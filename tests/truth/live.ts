/** Runs a script in a real browser, and compares what the extension stored with what happened. */
import { type Interval, type Kind, kinds } from '../../lib/ledger/interval';
import { secondsOf, type World } from '../browser/world';
import { createHand } from './hand';
import { ruleTruth } from './oracle';
import type { Session } from './sessions';
import type { Trace } from './trace';

export interface Played {
  trace: Trace;
  stored: Interval[];
}

/** Minutes of scrolling before a suggestion, more than any session has. */
const plan = 60;

export async function playLive(world: World, { name, act }: Session): Promise<Played> {
  await world.begin({ plan });
  const hand = createHand(world.driver);
  await act(hand);
  const trace = await hand.finish(name);
  return { trace, stored: await world.settled() };
}

/** How far a stored number may be off: the greater of the two. */
export const limits = { share: 0.02, seconds: 1 };

/** One site's seconds of one kind. */
export interface LiveError {
  site: string;
  kind: Kind;
  truth: number;
  stored: number;
  /** Stored less truth, s. */
  error: number;
  isMet: boolean;
}

/** Ms; a slice of the oracle's time. */
const step = 100;

/** Every site and kind that happened or was stored. */
export function errorsOf({ trace, stored }: Played): LiveError[] {
  const { bySite } = ruleTruth(trace, step);
  const sites = new Set([...bySite.keys(), ...stored.map(({ site }) => site)]);
  return [...sites].flatMap((site) => {
    const own = secondsOf(stored.filter((interval) => interval.site === site));
    return kinds.flatMap((kind) => {
      const truth = bySite.get(site)?.[kind] ?? 0;
      if (truth === 0 && own[kind] === 0) return [];
      const error = own[kind] - truth;
      const isMet = Math.abs(error) <= Math.max(limits.seconds, limits.share * truth);
      return [{ site, kind, truth, stored: own[kind], error, isMet }];
    });
  });
}
