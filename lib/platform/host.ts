/** The browser as the app sees it: the one place where the app's wishes become calls. */
import { browser } from 'wxt/browser';
import type { Host } from '../app/deps';
import { setBadge } from './badge';
import { hintChanged } from './changed';
import { dropFromJournal, readJournal } from './journal';
import { firstMark, granted, injectCard, reconcile } from './sites';
import { closeTab, forgetClosedTab, lastClosedTab, reopenTab } from './tabs';

export const createHost = (): Host => ({
  version: browser.runtime.getManifest().version,
  granted,
  reconcile,
  firstMark,
  injectCard,
  closeTab,
  lastClosedTab,
  forgetClosedTab,
  reopenTab,
  setBadge,
  readJournal,
  dropFromJournal,
  hintChanged,
});
