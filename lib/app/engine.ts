/** Which engine a host runs that a person added, as it was last seen in a page there (M7). */
import type { StoredRecord } from '../platform/store';
import { sites } from '../sites';
import { local, valueAt } from './facts';

/** Ms between two looks: hosts change what they run, but seldom. */
const staleAfter = 7 * 86_400_000;

export interface Looked {
  /** Absent: none that is known. */
  engine?: string;
  /** Epoch ms. */
  at: number;
}

const lookedAt = (records: StoredRecord[], site: string) =>
  valueAt(records, local.engine(site)) as Looked | undefined;

/** The engine's id, as far as the records tell. */
export const engineRunBy = (records: StoredRecord[], site: string): string | undefined =>
  lookedAt(records, site)?.engine;

/** Whether it is time to look at a page of the site. */
export function isEngineDue(records: StoredRecord[], site: string, now: number): boolean {
  if (sites.some(({ id }) => id === site)) return false;
  const looked = lookedAt(records, site);
  return !looked || now - looked.at >= staleAfter;
}
