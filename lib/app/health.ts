/** Whether everything works (M9): counted from what the options page reads anyway, and from the notes. */
import type { StoredRecord } from '../platform/store';
import { parseRecord } from '../snapshot/database';
import type { HealthView, Recovery } from '../views/health';
import type { Deps } from './deps';
import { local, valueAt } from './facts';

export async function healthOf({ host }: Deps, records: StoredRecord[]): Promise<HealthView> {
  const [journal, troubles] = await Promise.all([host.readJournal(), host.troubles()]);
  const damaged = records.filter(
    ({ key, value }) => !key.startsWith('local/') && parseRecord(key, value) === null,
  ).length;
  const recovered = valueAt(records, local.recovered) as Recovery | undefined;
  return {
    storage: troubles.storage ? 'failing' : damaged > 0 ? 'damaged' : 'ok',
    damaged,
    troubles,
    journalWaiting: journal.length,
    ...(recovered && { recovered }),
    version: host.version,
    browser: host.browser,
  };
}
