/** Backups of a browser, as the options page makes and reads them. */
import { backupFrom, type Keeper, restoreFrom } from '../../lib/snapshot/carry';
import type { RestorePreview } from '../../lib/snapshot/preview';
import type { Snapshot } from '../../lib/snapshot/snapshot';
import type { Driver } from './driver';

const keeperOf = (driver: Driver): Keeper => ({
  stored: (query) => driver.ask('stored', query),
  restore: (backup) => driver.ask('restore', backup),
});

export const backupOf = (driver: Driver): Promise<Snapshot> =>
  backupFrom(keeperOf(driver), {}, Date.now());

export const restoreInto = (driver: Driver, text: string): Promise<RestorePreview> =>
  restoreFrom(keeperOf(driver), text);
