/**
 * A backup is written and read here, where there is room for years of it; to and from the background
 * goes what the database holds, which is a tenth of it.
 */
import { localDay } from '../../components/days';
import type { OptionsActions } from '../../components/options/actions';
import { send } from '../../lib/platform/messages';
import { saveBlob } from '../../lib/platform/page';
import { fromRecords, toRecords } from '../../lib/snapshot/database';
import { type Parsed, parseSnapshotText } from '../../lib/snapshot/parse';
import { previewRestore } from '../../lib/snapshot/preview';
import type { Snapshot } from '../../lib/snapshot/snapshot';
import { backupPieces } from '../../lib/snapshot/write';

const now = (): string => new Date(Date.now()).toISOString();

const storedSnapshot = async (checkIns: boolean): Promise<Snapshot> =>
  fromRecords(await send('stored', { checkIns }), now()).snapshot;

/** The file that was looked at last is the one that is restored: years of days take seconds to read. */
let looked: { text: string; parsed: Parsed } | undefined;
function read(text: string): Parsed {
  if (looked?.text !== text) looked = { text, parsed: parseSnapshotText(text) };
  return looked.parsed;
}

export const backup: Pick<OptionsActions, 'saveBackup' | 'previewRestore' | 'restore'> = {
  saveBackup: async ({ checkIns }) => {
    const pieces = backupPieces(await storedSnapshot(checkIns));
    const name = `instead-backup-${localDay(Date.now())}.json`;
    saveBlob(name, new Blob(pieces, { type: 'application/json' }));
  },
  previewRestore: async (text) => {
    const parsed = read(text);
    return parsed.ok ? previewRestore(await storedSnapshot(true), parsed.snapshot) : parsed;
  },
  restore: async (text) => {
    const parsed = read(text);
    if (!parsed.ok) return parsed;
    const outcome = await send('restore', { records: toRecords(parsed.snapshot) });
    looked = undefined;
    return outcome;
  },
};
