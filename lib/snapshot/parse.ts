/** The one door for a backup: version, migration, validation, or a refusal that says why (D1). */
import * as v from 'valibot';
import { isZone, splitByDay } from '../ledger/days';
import type { DayDocument } from '../ledger/records';
import { mergeSnapshots } from './merge';
import { migrate } from './migrate';
import { snapshotSchema } from './schema';
import { type Snapshot, snapshotVersion } from './snapshot';

export type Refusal = {
  ok: false;
  reason: 'not-json' | 'not-a-backup' | 'newer' | 'damaged';
  /** Where and what, for whoever looks into the file: `days.0.zone: …`. */
  detail: string;
};
export type Parsed = { ok: true; snapshot: Snapshot } | Refusal;

const refuse = (reason: Refusal['reason'], detail: string): Refusal => ({
  ok: false,
  reason,
  detail,
});

/** The text of a backup file; a byte order mark before it is fine. */
export function parseSnapshotText(text: string): Parsed {
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return refuse('not-json', error instanceof Error ? error.message : String(error));
  }
  return parseSnapshot(file);
}

/**
 * What comes out is whole: of today's version, every record within its bounds, in canonical order,
 * days split at their own midnights, erasures subtracted. Never throws.
 */
export function parseSnapshot(file: unknown): Parsed {
  if (!isBackup(file)) return refuse('not-a-backup', 'format is not "instead-backup"');
  const { version } = file;
  if (!Number.isInteger(version) || (version as number) < 1) {
    return refuse('damaged', 'version: is not a whole number from 1');
  }
  if ((version as number) > snapshotVersion) {
    return refuse('newer', `version ${version}, known up to ${snapshotVersion}`);
  }
  try {
    const result = v.safeParse(snapshotSchema, migrate(file, snapshotVersion), {
      abortEarly: true,
    });
    if (!result.success) return refuse('damaged', describe(result.issues[0]));
    return { ok: true, snapshot: whole(result.output) };
  } catch (error) {
    return refuse('damaged', error instanceof Error ? error.message : String(error));
  }
}

const isBackup = (file: unknown): file is Record<string, unknown> =>
  typeof file === 'object' && file !== null && 'format' in file && file.format === 'instead-backup';

const describe = (issue: v.BaseIssue<unknown>): string =>
  `${v.getDotPath(issue) ?? 'file'}: ${issue.message}`;

function whole(snapshot: Snapshot): Snapshot {
  const days = snapshot.days.flatMap(inItsDays);
  return mergeSnapshots({ ...snapshot, days }, { ...snapshot, days: [] });
}

/** A file written by hand, or under other rules of the zone, may hold time of another day. */
const inItsDays = (doc: DayDocument): DayDocument[] =>
  isZone(doc.zone) ? splitByDay(doc.intervals, doc.zone, doc.evidence) : [doc];
