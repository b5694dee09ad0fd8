/** The browser as the app sees it: the one place where the app's wishes become calls. */
import { browser } from 'wxt/browser';
import type { Host } from '../app/deps';
import { isIconPinned, setBadge } from './badge';
import { browserName } from './browser-name';
import { hintChanged } from './changed';
import { dropFromJournal, readJournal } from './journal';
import { notifyWeek } from './notify';
import { firstMark, granted, injectCard, reconcile } from './sites';
import { closeTab, forgetClosedTab, lastClosedTab, reopenTab } from './tabs';
import { forgetTrouble, noteTrouble, troubles } from './troubles';

/** Chromium's, and not yet in TypeScript's own list. */
type Telling = Navigator & { userAgentData?: { brands: { brand: string; version: string }[] } };

export const createHost = (): Host => ({
  version: browser.runtime.getManifest().version,
  browser: browserName(navigator.userAgent, (navigator as Telling).userAgentData?.brands),
  granted,
  reconcile,
  firstMark,
  injectCard,
  closeTab,
  lastClosedTab,
  forgetClosedTab,
  reopenTab,
  setBadge,
  notifyWeek,
  isIconPinned,
  readJournal,
  dropFromJournal,
  troubles,
  noteTrouble,
  forgetTrouble,
  hintChanged,
});
