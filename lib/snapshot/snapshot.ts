/** Everything Instead knows, in the one documented shape: the backup file and the database agree on it. */
import type { Correction, DayDocument, Erasure, Kept } from '../ledger/records';
import type { Nudge } from '../nudges/nudge';
import type { Person, ReachOut } from '../people/person';
import type { Plan, SettingRecord } from '../settings/settings';
import type { WeekNote } from '../week/records';
import type { CheckIn } from '../wellbeing/check-in';

export const snapshotVersion = 1;

export interface Snapshot {
  format: 'instead-backup';
  version: typeof snapshotVersion;
  /** ISO 8601, UTC. */
  exportedAt: string;
  people: Kept<Person>[];
  reachOuts: Kept<ReachOut>[];
  nudges: Kept<Nudge>[];
  corrections: Kept<Correction>[];
  checkIns: Kept<CheckIn>[];
  plans: Kept<Plan>[];
  settings: Record<string, SettingRecord>;
  days: DayDocument[];
  erasures: Erasure[];
  weekNotes: Kept<WeekNote>[];
}
