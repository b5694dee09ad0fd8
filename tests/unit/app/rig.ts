/** The app on a real IndexedDB implementation, with a clock that is set by hand and a browser that is written down. */
import 'fake-indexeddb/auto';
import { createApp } from '../../../lib/app/create-app';
import type { Deps, Host } from '../../../lib/app/deps';
import type { RecordBatch } from '../../../lib/app/protocol';
import type { Interval } from '../../../lib/ledger/interval';
import type { Person } from '../../../lib/people/person';
import type { Sender } from '../../../lib/platform/messages';
import { openStore, type Store } from '../../../lib/platform/store';
import type { Part, Trouble } from '../../../lib/views/health';
import { withBackups } from '../../truth/with-backups';

/** A Thursday, 15:00 in Madrid. */
export const afternoon = Date.UTC(2026, 10, 19, 14, 0, 0);
export const zone = 'Europe/Madrid';
export const minute = 60_000;

let databases = 0;

interface Options {
  random?: () => number;
  granted?: () => boolean;
  /** A selector that finds something in every page. */
  mark?: string;
  /** Whether the toolbar shows the icon; a browser that does not tell without. */
  pinned?: boolean;
  /** A browser, or a disk, in which something is wrong. */
  host?: (host: Host) => Host;
  disk?: (store: Store) => Store;
}

export function rig(options: Options = {}) {
  databases += 1;
  const moment = { now: afternoon };
  const journal = new Map<string, unknown>();
  const troubles = new Map<Part, Trouble>();
  const said: string[] = [];
  const scripts: string[][] = [];
  const host: Host = {
    version: '0.0.0',
    browser: 'Testing 1',
    granted: async () => options.granted?.() ?? true,
    reconcile: async (wanted) => {
      said.push(`reconcile ${wanted.map(({ site }) => site).join(' ')}`);
      scripts.push(...wanted.map((site) => site.scripts));
    },
    firstMark: async (_, __, selectors) => selectors.indexOf(options.mark ?? ''),
    injectCard: async (tabId) => {
      said.push(`card ${tabId}`);
    },
    closeTab: async (tabId, _, isMeant) => {
      const inFront = ['www.reddit.com', 'plain.example'].filter(isMeant);
      said.push(`close ${tabId ?? `the one in front if it is ${inFront}`}`);
    },
    lastClosedTab: async () => undefined,
    forgetClosedTab: async () => {
      said.push('forget');
    },
    reopenTab: async () => undefined,
    setBadge: async (marked) => {
      said.push(`badge ${marked}`);
    },
    notifyWeek: async (day) => {
      said.push(`notify ${day}`);
    },
    isIconPinned: async () => options.pinned,
    readJournal: async () => [...journal].map(([key, value]) => ({ key, value })),
    dropFromJournal: async (key) => {
      journal.delete(key);
    },
    troubles: async () => Object.fromEntries(troubles),
    noteTrouble: async (part, trouble) => {
      troubles.set(part, trouble);
    },
    forgetTrouble: async (part) => {
      troubles.delete(part);
    },
    hintChanged: () => undefined,
  };
  const store = openStore(`rig-${databases}`);
  const deps: Deps = {
    store: options.disk?.(store) ?? store,
    host: options.host?.(host) ?? host,
    clock: () => moment.now,
    random: options.random ?? Math.random,
    zone: () => zone,
  };
  const app = createApp(deps);
  const ask = withBackups(app.handlers, () => moment.now);
  return { app, ask, deps, store, moment, journal, troubles, said, scripts };
}

export type Rig = ReturnType<typeof rig>;

export const page: Sender = { page: true, url: 'chrome-extension://own/popup.html' };
export const tabOn = (url: string, tabId = 1): Sender => ({ page: false, url, tabId });
export const reddit = tabOn('https://www.reddit.com/');

export const batch = (
  intervals: Omit<Interval, 'site'>[],
  more: Partial<RecordBatch> = {},
): RecordBatch => ({ intervals, evidence: [], zone, atBreak: false, blockers: [], ...more });

/** `minutes` of scrolling that end now. */
export const scrolled = ({ moment }: Rig, minutes: number, more: Partial<RecordBatch> = {}) =>
  batch([{ start: moment.now - minutes * minute, end: moment.now, kind: 'passive' }], more);

export const somebody = (id: string, more: Partial<Person> = {}): Omit<Person, 'updatedAt'> => ({
  id,
  createdAt: afternoon - 100 * 86_400_000,
  kind: 'person',
  name: id,
  channels: [{ type: 'email', value: `${id}@example.com` }],
  dates: [],
  star: true,
  ...more,
});
