/**
 * What is under "Something changed", in a word that travels with an address book: `space @1795341600000`,
 * `paused 2026-12-24 @…`. Other programs pass it over; brought in again, it keeps them from being shown.
 */
import { dayExists } from '../people/day-exists';
import type { Boundary, Person } from '../people/person';

export interface Changed {
  boundary: Boundary;
  /** Epoch ms; absent where a card only says that they have died. */
  at?: number;
}

/** The column; the property of a card is the same in upper case. */
export const changedHeader = 'X-Instead-Changed';

/** Empty when nothing changed. */
export function markOf({ boundary, boundaryAt, updatedAt }: Person): string {
  if (!boundary) return '';
  const until = boundary.type === 'paused' ? [boundary.until] : [];
  return [boundary.type, ...until, `@${boundaryAt ?? updatedAt}`].join(' ');
}

const plainTypes = ['never', 'space', 'died'] as const;

/** What is not understood is a wish of a later version, and kept as the widest: never. */
export function changedOf(mark: string): Changed | undefined {
  const [type = '', ...rest] = mark.trim().split(/\s+/);
  if (type === '') return undefined;
  const at = Number(/^@(\d{1,15})$/.exec(rest.at(-1) ?? '')?.[1] ?? 0);
  const [until = ''] = rest;
  if (type === 'paused' && isDay(until)) return { boundary: { type, until }, at };
  const plain = plainTypes.find((one) => one === type) ?? 'never';
  return { boundary: { type: plain }, at };
}

function isDay(text: string): boolean {
  const [, year, month, day] = /^([12]\d{3})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return year !== undefined && dayExists(Number(month), Number(day), Number(year));
}

/** Of two cards of one person: whoever has died has; else what was decided last. */
export function laterChanged(a: Changed | undefined, b: Changed | undefined): Changed | undefined {
  if (!a || !b) return a ?? b;
  if (a.boundary.type === 'died' || b.boundary.type === 'died')
    return a.boundary.type === 'died' ? a : b;
  return (b.at ?? 0) > (a.at ?? 0) ? b : a;
}
