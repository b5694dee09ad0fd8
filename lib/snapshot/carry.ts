/**
 * A backup between a page, which writes and reads the file, and the background, which keeps it: what
 * goes between them is what the database holds, a tenth of it.
 */
import { type DatabaseRecord, fromRecords, toRecords } from './database';
import { type Parsed, parseSnapshotText } from './parse';
import type { RestorePreview } from './preview';
import type { Snapshot } from './snapshot';

/** The background, as far as backups ask for it. */
export interface Keeper {
  stored(query: { checkIns?: boolean }): Promise<DatabaseRecord[]>;
  restore(backup: { records: DatabaseRecord[] }): Promise<RestorePreview>;
}

/** `now` is epoch ms; answers to the question of S1 go along only where that is asked for. */
export const backupFrom = async (
  { stored }: Keeper,
  query: { checkIns?: boolean },
  now: number,
): Promise<Snapshot> => fromRecords(await stored(query), new Date(now).toISOString()).snapshot;

/** A file that cannot be read is refused without asking the background. */
export const restoreFrom = async (
  { restore }: Keeper,
  text: string,
  read: (text: string) => Parsed = parseSnapshotText,
): Promise<RestorePreview> => {
  const parsed = read(text);
  return parsed.ok ? restore({ records: toRecords(parsed.snapshot) }) : parsed;
};
