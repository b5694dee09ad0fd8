/**
 * The days of a week or month as rows of a table: time by day, place and kind, and who was in touch.
 * Nothing that was written into the week, and no suggestion.
 */
import type { CountedKind } from '../ledger/totals';
import type { DayView } from './week-view';

export interface RowWords {
  /** What the four columns hold: day, what, where or who, minutes. */
  heads: [string, string, string, string];
  /** In the order of rows within a place. */
  kinds: { kind: CountedKind; name: string }[];
  inTouch: string;
}

const minuteMs = 60_000;
/** Hundredths of a minute, with a point whatever the language: what programs read. */
const minutes = (ms: number): string => String(Math.round((ms / minuteMs) * 100) / 100);

export const rowsOf = (
  days: readonly DayView[],
  { heads, kinds, inTouch }: RowWords,
): string[][] => [
  heads,
  ...days.flatMap(({ day, sites, reachOuts }) => [
    ...sites.flatMap(({ name, ms }) =>
      kinds
        .filter(({ kind }) => ms[kind] > 0)
        .map((one) => [day, one.name, name, minutes(ms[one.kind])]),
    ),
    ...reachOuts.map(({ name }) => [day, inTouch, name, '']),
  ]),
];
