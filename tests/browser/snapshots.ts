/** Backups that scenarios begin with. */
import type { DayDocument, Kept } from '../../lib/ledger/records';
import type { Person, ReachOut } from '../../lib/people/person';
import type { SettingValues } from '../../lib/settings/settings';
import type { Snapshot } from '../../lib/snapshot/snapshot';

const longAgo = Date.UTC(2026, 0, 1);
/** Chosen before the test began, and after any default. */
const chosen = Date.UTC(2026, 0, 2);

/** Someone starred, with WhatsApp on a number reserved for fiction, and nothing noted yet. */
export function person(name: string, rest: Partial<Person> = {}): Person {
  return {
    id: name.toLowerCase(),
    updatedAt: longAgo,
    createdAt: longAgo,
    kind: 'person',
    name,
    channels: [{ type: 'whatsapp', value: '+447700900142' }],
    dates: [],
    star: true,
    ...rest,
  };
}

export interface Start {
  people?: Kept<Person>[];
  reachOuts?: Kept<ReachOut>[];
  /** Minutes; fractions are fine. */
  plan?: number;
  sites?: string[];
  settings?: Partial<SettingValues>;
  days?: DayDocument[];
}

/** Suggestions come at any hour, so that tests may run at night. */
export function snapshot(start: Start): Snapshot {
  const settings: Partial<SettingValues> = {
    hours: { from: 0, to: 24 * 60 },
    welcome: 'done',
    ...start.settings,
  };
  const sites = start.sites ?? ['reddit', 'youtube', 'instagram'];
  const values = {
    ...settings,
    ...Object.fromEntries(sites.map((site) => [`site/${site}`, true])),
  };
  return {
    format: 'instead-backup',
    version: 1,
    exportedAt: new Date(chosen).toISOString(),
    people: start.people ?? [],
    reachOuts: start.reachOuts ?? [],
    nudges: [],
    corrections: [],
    checkIns: [],
    plans: start.plan === undefined ? [] : [{ id: 'bout', minutes: start.plan, updatedAt: chosen }],
    settings: Object.fromEntries(
      Object.entries(values).map(([key, value]) => [key, { value, updatedAt: chosen }]),
    ),
    days: start.days ?? [],
    erasures: [],
    weekNotes: [],
  };
}

/** So many minutes of passive scrolling on Reddit that end a moment ago: a bout that goes on. */
export function scrolledUntilNow(minutes: number): DayDocument {
  const end = Date.now() - 2_000;
  const interval = { start: end - minutes * 60_000, end, site: 'reddit', kind: 'passive' as const };
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  // The door splits it where a midnight lies in between.
  return { day: new Date(end).toLocaleDateString('sv'), zone: timeZone, intervals: [interval] };
}
