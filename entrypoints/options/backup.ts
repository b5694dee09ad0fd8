/** Saving, looking at and restoring a backup, in the page: it has room for years of it. */
import { localDay } from '../../components/days';
import type { OptionsActions } from '../../components/options/actions';
import { send } from '../../lib/platform/messages';
import { saveBlob } from '../../lib/platform/page';
import { backupFrom, type Keeper, restoreFrom } from '../../lib/snapshot/carry';
import { type Parsed, parseSnapshotText } from '../../lib/snapshot/parse';
import { previewRestore } from '../../lib/snapshot/preview';
import { backupPieces } from '../../lib/snapshot/write';

const background: Keeper = {
  stored: (query) => send('stored', query),
  restore: (backup) => send('restore', backup),
};

/** The file that was looked at last is the one that is restored: years of days take seconds to read. */
let looked: { text: string; parsed: Parsed } | undefined;
function read(text: string): Parsed {
  if (looked?.text !== text) looked = { text, parsed: parseSnapshotText(text) };
  return looked.parsed;
}

export const backup: Pick<OptionsActions, 'saveBackup' | 'previewRestore' | 'restore'> = {
  saveBackup: async (choice) => {
    const pieces = backupPieces(await backupFrom(background, choice, Date.now()));
    const name = `instead-backup-${localDay(Date.now())}.json`;
    saveBlob(name, new Blob(pieces, { type: 'application/json' }));
  },
  previewRestore: async (text) => {
    const parsed = read(text);
    if (!parsed.ok) return parsed;
    const current = await backupFrom(background, { checkIns: true }, Date.now());
    return previewRestore(current, parsed.snapshot);
  },
  restore: async (text) => {
    const outcome = await restoreFrom(background, text, read);
    looked = undefined;
    return outcome;
  },
};
