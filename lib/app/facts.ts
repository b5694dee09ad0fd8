/** Reading the store into the rooms' own shapes, and the keys under which they lie. */
import type { StoredRecord } from '../platform/store';
import { defaults, type SettingKey, type SettingValues } from '../settings/settings';
import { siteOfHost } from '../sites/match';
import { fromRecords } from '../snapshot/database';
import type { Snapshot } from '../snapshot/snapshot';

/** Everything but the file's own heading. */
export type Facts = Omit<Snapshot, 'format' | 'version' | 'exportedAt'>;

export const prefixes = {
  day: 'day/',
  person: 'person/',
  reachOut: 'reach-out/',
  nudge: 'nudge/',
  correction: 'correction/',
  checkIn: 'check-in/',
  plan: 'plan/',
  setting: 'setting/',
  erasure: 'erasure/',
  weekNote: 'week-note/',
} as const;

/** Kept on this device only; never in a backup. */
export const local = {
  notBefore: 'local/not-before',
  weekSeen: 'local/week-seen',
  weekAnnounced: 'local/week-announced',
  report: (site: string) => `local/report/${site}`,
  reports: 'local/report/',
  engine: (site: string) => `local/engine/${site}`,
  engines: 'local/engine/',
  recovered: 'local/recovered',
  asked: 'local/asked',
  oldContactsHead: 'local/old-contacts-head',
  oldContacts: 'local/old-contacts',
} as const;

export const factsOf = (records: StoredRecord[]): Facts =>
  fromRecords(
    records.filter(({ key }) => !key.startsWith('local/')),
    '',
  ).snapshot;

export const valueAt = (records: StoredRecord[], key: string): unknown =>
  records.find((record) => record.key === key)?.value;

/** The documents of the days from `first` to `last`, both included, in every zone. */
export const dayRange = (first: string, last: string): [string, string] => [
  prefixes.day + first,
  `${prefixes.day}${last}\uffff`,
];

/** The notes of the weeks that begin from `first` to `last`, both included. */
export const noteRange = (first: string, last: string): [string, string] => [
  prefixes.weekNote + first,
  prefixes.weekNote + last,
];

export function setting<K extends SettingKey>(facts: Facts, key: K): SettingValues[K] {
  const record = facts.settings[key];
  return record ? (record.value as SettingValues[K]) : defaults[key];
}

export function settingsOf(facts: Facts): SettingValues {
  const keys = Object.keys(defaults) as SettingKey[];
  return Object.fromEntries(
    keys.map((key) => [key, setting(facts, key)]),
  ) as unknown as SettingValues;
}

export const isCounted = (facts: Facts, site: string): boolean =>
  facts.settings[`site/${site}`]?.value === true;

export const isQuiet = (facts: Facts, site: string): boolean =>
  facts.settings[`quiet/${site}`]?.value === true;

/**
 * Under which ids time on a host may be counted: the built-in site, or the host a person added and
 * every host above it.
 */
export function siteIdsOf(host: string): string[] {
  const known = siteOfHost(host);
  if (known) return [known.id];
  const labels = host.split('.');
  return labels.slice(0, -1).map((_, from) => labels.slice(from).join('.'));
}

/** The counted one of them. */
export const countedSiteOf = (facts: Facts, host: string): string | undefined =>
  siteIdsOf(host).find((site) => isCounted(facts, site));

/** Sites the person wants counted. */
export const countedSites = (facts: Facts): string[] =>
  Object.entries(facts.settings)
    .filter(([key, record]) => key.startsWith('site/') && record.value === true)
    .map(([key]) => key.slice('site/'.length));
