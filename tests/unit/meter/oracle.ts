/**
 * The rules of M1 to M3 once more, second by second and without the meter's code: slow, and simple
 * enough to be checked by reading. Events are at whole seconds, at most one in each.
 */
import type { Kind } from '../../../lib/ledger/interval';
import type { Surface } from '../../../lib/sites/site';
import type { Event } from './drive';

const scrolling: Record<Surface, Kind> = {
  feed: 'passive',
  shorts: 'passive',
  watch: 'passive',
  message: 'message',
  compose: 'active',
  search: 'other',
  other: 'other',
};

function inputKind(what: Event[1], surface: Surface): Kind {
  if (surface === 'message') return 'message';
  if (surface === 'compose') return 'active';
  if (what === 'type') return 'active';
  if (what === 'line') return 'other';
  if (what === 'show') return surface === 'feed' || surface === 'shorts' ? 'passive' : 'other';
  return scrolling[surface];
}

/** Seconds by kind, for input alone: no media, no addresses that change. */
export function oracle(events: Event[]): Map<number, Kind> {
  const owners = new Map<number, Kind>();
  let kind: Kind | undefined;
  events.forEach(([at, what, surface = 'feed'], index) => {
    const next = events[index + 1];
    const before = events[index - 1];
    const reach = isGlance(before) ? 20 : 120;
    if (what === 'hide') kind = undefined;
    else if (what !== 'point') kind = inputKind(what, surface);
    else if (!before || at - before[0] > reach) kind = undefined;
    if (kind === undefined || !next) return;
    const gap = next[0] - at;
    const counted = gap <= (isGlance(events[index]) ? 20 : 120) ? gap : 20;
    for (let second = at; second < at + counted; second++) owners.set(second, kind);
  });
  return owners;
}

const isGlance = (event: Event | undefined): boolean =>
  event?.[1] === 'show' &&
  (event[2] === undefined || scrolling[event[2]] === 'passive') &&
  event[2] !== 'watch';
