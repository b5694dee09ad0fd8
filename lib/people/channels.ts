/** Which ways to reach a person may be offered at a moment, the one to offer first at index 0. */
import { isZone } from '../ledger/days';
import type { Channel, Person } from './person';
import { inHours, minuteOfDay } from './today';

/** Minutes of the person's day: 09:00 to 20:00 (P1). */
export const defaultCallHours = { from: 9 * 60, to: 20 * 60 };

/** These ring, or ask for a face at once. */
export const isLive = ({ type }: Pick<Channel, 'type'>): boolean =>
  type === 'call' || type === 'facetime' || type === 'video';

/** Messenger stands inside a feed's own site, and nobody knows where a link of one's own leads. */
const mayOpenFeed = ({ type, value }: Channel): boolean =>
  type === 'messenger' || (type === 'elsewhere' && value.trim() !== '');

/** "Knock on the door": a way without a link may mean going there. */
const mayMeanGoing = ({ type, value }: Channel): boolean =>
  type === 'elsewhere' && value.trim() === '';

const isUsable = ({ type, value, notSuggested }: Channel): boolean =>
  !notSuggested && (type === 'elsewhere' || value.trim() !== '');

/**
 * Which ways go first: `voice` after several texts, `least` effort for those who want it; otherwise the
 * person's own order.
 */
export const firstWays = ['voice', 'least'] as const;
export type FirstWay = (typeof firstWays)[number];

/** Less than what opens a feed or means going there costs: those stay last whichever goes first. */
const first = 0.5;

/** Writing that a reaction can answer, before what wants whole sentences, before what rings. */
const effort = (channel: Channel): number => {
  if (isLive(channel)) return 3;
  return channel.type === 'email' || channel.type === 'elsewhere' ? 2 : 1;
};

/**
 * In the person's own order, but: calls only in the person's hours where they are; their zone
 * unknown, text before call; a way that may open a feed never before one that does not; remote only,
 * what may mean going there last. `way` moves the ways it names to the front of what that leaves.
 */
export function allowedChannels(person: Person, nowMs: number, way?: FirstWay): Channel[] {
  const usable = person.channels.filter(isUsable);
  const zone = person.zone !== undefined && isZone(person.zone) ? person.zone : undefined;
  const callFine =
    zone === undefined || inHours(minuteOfDay(nowMs, zone), person.calls ?? defaultCallHours);
  const rank = (channel: Channel): number =>
    (mayOpenFeed(channel) ? 2 : 0) +
    (person.remoteOnly && mayMeanGoing(channel) ? 4 : 0) +
    (zone === undefined && isLive(channel) ? 1 : 0) +
    (way === 'voice' && isLive(channel) ? -first : 0) +
    (way === 'least' ? effort(channel) * first : 0);
  return usable.filter((channel) => callFine || !isLive(channel)).sort((a, b) => rank(a) - rank(b));
}
