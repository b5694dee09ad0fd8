/** Everything Instead knows, in the one documented shape: the backup file and the database agree on it. */
import type { Correction, DayDocument, Erasure, Stamped, Tombstone } from '../ledger/records';
import type { Nudge } from '../nudges/nudge';
import type { PersonRecord, ReachOut } from '../people/person';
import type { Plan, SettingRecord } from '../settings/settings';
import type { WeekNote } from '../week/records';

export const snapshotVersion = 1;

/** An answer to the question of S1. */
export interface CheckIn extends Stamped {
  at: number;
  answer: 'often' | 'sometimes' | 'occasionally' | 'hardly-ever' | 'never';
  deleted?: true;
}

export interface Snapshot {
  format: 'instead-backup';
  version: typeof snapshotVersion;
  /** ISO 8601, UTC. */
  exportedAt: string;
  people: PersonRecord[];
  reachOuts: (ReachOut | Tombstone)[];
  nudges: (Nudge | Tombstone)[];
  corrections: Correction[];
  checkIns: CheckIn[];
  plans: Plan[];
  settings: Record<string, SettingRecord>;
  days: DayDocument[];
  erasures: Erasure[];
  weekNotes: WeekNote[];
}
