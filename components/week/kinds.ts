/** How kinds of time are grouped and drawn: the chart stacks four, the table tells all. */
import { i18n } from '#i18n';
import { addTimes, type CountedKind, type Times } from '../../lib/ledger/totals';
import type { DayView, SiteTimes } from '../../lib/views/views';
import { duration, list } from '../format';
import { kindName, tableKinds } from '../kinds';

/** Lowest in the column first. */
export const stacks = [
  { id: 'passive', kinds: ['passive'] },
  { id: 'intended', kinds: ['intended'] },
  { id: 'watch', kinds: ['watch'] },
  { id: 'rest', kinds: ['active', 'message', 'other'] },
] as const satisfies { id: string; kinds: CountedKind[] }[];
export type Stack = (typeof stacks)[number];

export const stackTime = ({ kinds }: Stack, times: Times): number =>
  kinds.reduce((sum, kind) => sum + times[kind], 0);

export const stackName = ({ id }: Stack): string =>
  id === 'rest' ? i18n.t('week.everythingElse') : kindName(id);

/** Kinds with any time in these, so that a table has no empty columns. */
export const kindsIn = (all: Times[]): CountedKind[] =>
  tableKinds.filter((kind) => all.some((times) => times[kind] > 0));

/** "32 min scrolling and 12 min watching". */
export function timesInWords(times: Times): string {
  const told = kindsIn([times]).map((kind) => `${duration(times[kind])} ${kindName(kind)}`);
  return told.length > 0 ? list(told) : i18n.t('week.nothingCounted');
}

/** The names of those in touch, each once. */
export const namesOf = (reachOuts: DayView['reachOuts']): string[] => [
  ...new Set(reachOuts.map(({ name }) => name)),
];

/** Every place of the week once, the longest first. */
export function placesOf(days: DayView[]): SiteTimes[] {
  const places = new Map<string, SiteTimes>();
  for (const { site, name, ms } of days.flatMap((day) => day.sites)) {
    const before = places.get(site);
    places.set(site, { site, name, ms: before ? addTimes([before.ms, ms]) : ms });
  }
  return [...places.values()].sort((a, b) => b.ms.passive - a.ms.passive);
}
