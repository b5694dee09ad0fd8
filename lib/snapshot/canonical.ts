/** One order for everything in a snapshot, so that the same facts are the same bytes. */
import { type DayDocument, dayKey, type Stamped } from '../ledger/records';
import { type Snapshot, snapshotVersion } from './snapshot';

/**
 * Sorted by id, days by key, settings by name, and the file's own fields in the documented order.
 * The fields of a record come in the schema's order from `parse`, which every record passes.
 */
export function canonical(snapshot: Snapshot): Snapshot {
  return {
    format: 'instead-backup',
    version: snapshotVersion,
    exportedAt: snapshot.exportedAt,
    people: sorted(snapshot.people),
    reachOuts: sorted(snapshot.reachOuts),
    nudges: sorted(snapshot.nudges),
    corrections: sorted(snapshot.corrections),
    checkIns: sorted(snapshot.checkIns),
    plans: sorted(snapshot.plans),
    settings: Object.fromEntries(
      Object.entries(snapshot.settings).sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
    days: sortedDays(snapshot.days),
    erasures: sorted(snapshot.erasures),
    weekNotes: sorted(snapshot.weekNotes),
  };
}

/** Code units, not the locale: the order is the same on every device. */
const sorted = <T extends Stamped>(records: readonly T[]): T[] =>
  [...records].sort((a, b) => (a.id < b.id ? -1 : 1));

const sortedDays = (days: readonly DayDocument[]): DayDocument[] =>
  [...days].sort((a, b) => (dayKey(a) < dayKey(b) ? -1 : 1));
