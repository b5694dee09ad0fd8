/** Which people the list shows, under which heading, and in which order. */
import { hasBoundary } from '../../../lib/people/boundaries';
import type { PersonRow } from '../../../lib/views/views';
import { localDay } from '../../days';
import { found } from '../../search';

export const shows = ['everyone', 'suggested', 'groups', 'noGoal', 'resting'] as const;
export type Show = (typeof shows)[number];

export const orders = ['name', 'longest', 'next'] as const;
export type Order = (typeof orders)[number];

export interface Wanted {
  /** A part of a name, a relation, a number or an address. */
  query: string;
  show: Show;
  order: Order;
}

export interface Arranged {
  suggested: PersonRow[];
  others: PersonRow[];
}

/** `relationOf` says a relation in the language of the page; `now` is epoch ms. */
export function arrange(
  rows: PersonRow[],
  { query, show, order }: Wanted,
  now: number,
  relationOf: (relation: string) => string,
): Arranged {
  const day = localDay(now);
  const wanted = rows
    .filter((row) => isShown[show](row, day, now) && found(textOf(row, relationOf), query))
    .sort((a, b) => compare[order](a, b) || compare.name(a, b));
  const suggested = (row: PersonRow) => isSuggested(row, day);
  return {
    suggested: wanted.filter(suggested),
    // Those of whom something changed stand last: they are kept, not looked for.
    others: wanted
      .filter((row) => !suggested(row))
      .sort((a, b) => Number(hasBoundary(a.person, day)) - Number(hasBoundary(b.person, day))),
  };
}

const isSuggested = ({ person }: PersonRow, day: string): boolean =>
  person.star && !hasBoundary(person, day);

const isShown: Record<Show, (row: PersonRow, day: string, now: number) => boolean> = {
  everyone: () => true,
  suggested: isSuggested,
  groups: ({ person }) => person.kind === 'group',
  noGoal: ({ person }, day) => !person.goal && !hasBoundary(person, day),
  resting: ({ person }, day, now) =>
    hasBoundary(person, day)
      ? person.boundary?.type === 'paused'
      : (person.snoozedUntil ?? 0) > now,
};

function textOf({ person }: PersonRow, relationOf: (relation: string) => string): string {
  const ways = person.channels.flatMap(({ value, label = '' }) => [value, label]);
  return [person.name, relationOf(person.relation ?? ''), ...ways].join(' ');
}

/** Nothing known stands last: what was never noted is not claimed to be long ago. */
const compare: Record<Order, (a: PersonRow, b: PersonRow) => number> = {
  name: (a, b) => names.compare(a.person.name, b.person.name),
  longest: (a, b) => byNumber(a.lastNoted, b.lastNoted),
  next: (a, b) => byNumber(minus(a.turn), minus(b.turn)),
};

const names = new Intl.Collator(undefined, { numeric: true });
const minus = (value: number | undefined) => (value === undefined ? undefined : -value);
const byNumber = (a = Number.MAX_VALUE, b = Number.MAX_VALUE): number => a - b;
