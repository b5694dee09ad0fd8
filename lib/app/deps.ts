/** What the app is built from. Everything that touches the browser or chance comes in here. */

import type { JournalEntry } from '../platform/journal';
import type { Handlers } from '../platform/messages';
import type { CountedSite } from '../platform/sites';
import type { Store } from '../platform/store';
import type { ClosedTab } from '../platform/tabs';
import type { Part, Trouble, Troubles } from '../views/health';

/** The browser, as far as the use cases need it. */
export interface Host {
  version: string;
  /** Name and version, for the person. */
  browser: string;
  granted(origins: string[]): Promise<boolean>;
  /** The watch over the app hears what is refused late, so that use cases need not. */
  reconcile(
    wanted: CountedSite[],
    inject: 'new' | 'all',
    refusedLate?: (error: unknown) => void,
  ): Promise<void>;
  /**
   * The first of the CSS selectors that finds something in the tab's own page; -1 for none, undefined
   * when the tab shows another host by now.
   */
  firstMark(tabId: number, host: string, selectors: string[]): Promise<number | undefined>;
  /** Puts what a card needs into the tab's own page. */
  injectCard(tabId: number): Promise<void>;
  /** Without an id it is the tab in front, and only if `isMeant` says so of its host. */
  closeTab(
    tabId: number | undefined,
    now: number,
    isMeant: (host: string) => boolean,
  ): Promise<void>;
  lastClosedTab(): Promise<ClosedTab | undefined>;
  forgetClosedTab(): Promise<void>;
  reopenTab(): Promise<void>;
  setBadge(marked: boolean): Promise<void>;
  /** The system's own notification that the week is ready, where it is allowed; once for each day (`YYYY-MM-DD`). */
  notifyWeek(day: string): Promise<void>;
  /** Whether the toolbar shows the icon; undefined where the browser does not tell. */
  isIconPinned(): Promise<boolean | undefined>;
  readJournal(): Promise<JournalEntry[]>;
  dropFromJournal(key: string): Promise<void>;
  /** Kept outside the store, which may be what does not work. */
  troubles(): Promise<Troubles>;
  noteTrouble(part: Part, trouble: Trouble): Promise<void>;
  forgetTrouble(part: Part): Promise<void>;
  /** Open pages of ours may be out of date. */
  hintChanged(): void;
}

export interface Deps {
  store: Store;
  host: Host;
  /** Epoch ms. */
  clock: () => number;
  /** [0, 1). */
  random: () => number;
  /** The background's own zone, IANA, for what no page tells. */
  zone: () => string;
}

/** A group of handlers; the app is made of groups that together have every key. */
export type Some<K extends keyof Handlers> = Pick<Handlers, K>;
