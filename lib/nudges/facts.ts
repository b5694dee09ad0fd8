/** What is known when a suggestion is decided: everything but the moment. */
import type { Kept } from '../ledger/records';
import type { Person, ReachOut } from '../people/person';
import type { Plan, SettingValues } from '../settings/settings';
import type { Nudge } from './nudge';

export interface Facts {
  people: readonly Kept<Person>[];
  reachOuts: readonly Kept<ReachOut>[];
  nudges: readonly Kept<Nudge>[];
  plans: readonly Kept<Plan>[];
  settings: SettingValues;
  /** Sites where no suggestion comes. */
  quiet: ReadonlySet<string>;
}
