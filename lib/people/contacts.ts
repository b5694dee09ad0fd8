/** What the noted reach-outs say about each person. Opening a link is not contact (N4). */
import { type Kept, live } from '../ledger/records';
import type { ChannelType, ReachOut } from './person';
import { dayMs } from './today';

type ReachOuts = readonly Kept<ReachOut>[];

export interface Contact {
  /** When the contact was, not when it was noted. */
  at: number;
  state: 'sent' | 'talked';
}

/** The latest contact of each person, by the date of the contact. */
export function lastContacts(reachOuts: ReachOuts): Map<string, Contact> {
  const last = new Map<string, Contact>();
  for (const { personId, state, at } of live(reachOuts)) {
    if (personId === undefined || state === 'opened') continue;
    const held = last.get(personId);
    const later = !held || at > held.at || (at === held.at && state === 'talked');
    if (later) last.set(personId, { at, state });
  }
  return last;
}

/** Two messages within a day are one try. */
const oneTryMs = dayMs;

/** By person: how often something was sent since they last talked, and when the last time was. */
export function sendsWithoutTalk(
  reachOuts: ReachOuts,
): Map<string, { times: number; last: number }> {
  const sends = new Map<string, { times: number; last: number }>();
  const inOrder = live(reachOuts).sort((a, b) => a.at - b.at);
  for (const { personId, state, at } of inOrder) {
    if (personId === undefined || state === 'opened') continue;
    const held = sends.get(personId);
    if (state === 'talked') sends.delete(personId);
    else if (!held) sends.set(personId, { times: 1, last: at });
    else sends.set(personId, { times: held.times + (at - held.last < oneTryMs ? 0 : 1), last: at });
  }
  return sends;
}

const written: ReadonlySet<ChannelType | 'in-person'> = new Set([
  'text',
  'email',
  'whatsapp',
  'signal',
  'telegram',
  'messenger',
]);

/** "I sent something" without saying how was written too; a talk without saying how may have had a voice. */
const isText = ({ state, channel }: ReachOut): boolean =>
  channel === undefined ? state === 'sent' : written.has(channel);

/** By person: how many contacts in a row, up to the last one, were noted in writing only. */
export function textsSinceVoice(reachOuts: ReachOuts): Map<string, number> {
  const texts = new Map<string, number>();
  const inOrder = live(reachOuts).sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  for (const reachOut of inOrder) {
    const { personId, state } = reachOut;
    if (personId === undefined || state === 'opened') continue;
    texts.set(personId, isText(reachOut) ? (texts.get(personId) ?? 0) + 1 : 0);
  }
  return texts;
}
