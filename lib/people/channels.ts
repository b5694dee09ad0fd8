/** Which ways to reach a person may be offered at a moment, the one to offer first at index 0. */
import { isZone } from '../ledger/days';
import type { Channel, Person } from './person';
import { inHours, minuteOfDay } from './today';

/** Minutes of the person's day: 09:00 to 20:00 (P1). */
export const defaultCallHours = { from: 9 * 60, to: 20 * 60 };

/** These ring, or ask for a face at once. */
const isLive = ({ type }: Channel): boolean =>
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
 * In the person's own order, but: calls only in the person's hours where they are; their zone
 * unknown, text before call; a way that may open a feed never before one that does not; remote only,
 * what may mean going there last.
 */
export function allowedChannels(person: Person, nowMs: number): Channel[] {
  const usable = person.channels.filter(isUsable);
  const zone = person.zone !== undefined && isZone(person.zone) ? person.zone : undefined;
  const callFine =
    zone === undefined || inHours(minuteOfDay(nowMs, zone), person.calls ?? defaultCallHours);
  const rank = (channel: Channel): number =>
    (mayOpenFeed(channel) ? 2 : 0) +
    (person.remoteOnly && mayMeanGoing(channel) ? 4 : 0) +
    (zone === undefined && isLive(channel) ? 1 : 0);
  return usable.filter((channel) => callFine || !isLive(channel)).sort((a, b) => rank(a) - rank(b));
}
