/**
 * Where the meter runs: permissions, registration, injection into open tabs (M7). What the person
 * chose lives in the settings; this file makes the browser agree with it.
 */
import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';

/** A site the person wants counted, with its match patterns. */
export interface CountedSite {
  site: string;
  matches: string[];
  excludes: string[];
  /** What runs there, in order: the site's rules where it has any, and the meter. */
  scripts: string[];
}

const idOf = (site: string): string => `meter/${site}`;

export const granted = (origins: string[]): Promise<boolean> =>
  browser.permissions.contains({ origins });

async function grantedOf(wanted: CountedSite[]): Promise<CountedSite[]> {
  const answers = await Promise.all(wanted.map(({ matches }) => granted(matches)));
  return wanted.filter((_, index) => answers[index]);
}

const registration = ({ site, matches, excludes, scripts }: CountedSite) => ({
  id: idOf(site),
  js: scripts,
  matches,
  ...(excludes.length > 0 ? { excludeMatches: excludes } : {}),
  allFrames: true,
  // Editors write into frames without an address of their own.
  matchOriginAsFallback: true,
  runAt: 'document_start' as const,
  persistAcrossSessions: true,
});

/** Same site, same patterns, same scripts: a registration that need not be touched. */
const signature = (one: {
  id: string;
  matches?: string[];
  excludeMatches?: string[];
  js?: string[];
}): string => JSON.stringify([one.id, one.matches, one.excludeMatches ?? [], one.js?.map(nameOf)]);

/** Firefox answers with whole addresses. */
const nameOf = (path: string): string => new URL(path, browser.runtime.getURL('/')).pathname;

/**
 * Registers what is wanted and permitted, unregisters the rest, and starts the meter in tabs that
 * are already open on newly registered sites, or on all of them after an install or update
 * (`inject: 'all'`), since the old meters are orphans then. Rejects when the browser refuses;
 * `refusedLate` gets what it refuses after it was no longer waited for.
 */
export function reconcile(
  wanted: CountedSite[],
  inject: 'new' | 'all',
  refusedLate: (error: unknown) => void = console.error,
): Promise<void> {
  // One at a time: two that ran together would both register the same script, and one would fail.
  const turn = last.catch(() => undefined).then(() => reconcileNow(wanted, inject, refusedLate));
  last = turn;
  return turn;
}

let last: Promise<unknown> = Promise.resolve();

/** Ms; browsers that do not hang have answered long before. */
const patience = 2_000;

/**
 * Firefox answers once every process of every tab has heard of a script, and one that hangs never does:
 * what has been asked for holds for the others meanwhile.
 */
function heard(answer: Promise<unknown>, refusedLate: (error: unknown) => void): Promise<unknown> {
  let isLate = false;
  const waited = new Promise<void>((resolve) => {
    setTimeout(() => {
      isLate = true;
      resolve();
    }, patience);
  });
  answer.catch((error) => isLate && refusedLate(error));
  return Promise.race([answer, waited]);
}

async function reconcileNow(
  wanted: CountedSite[],
  inject: 'new' | 'all',
  refusedLate: (error: unknown) => void,
): Promise<void> {
  const permitted = await grantedOf(wanted);
  const present = await browser.scripting.getRegisteredContentScripts();
  const target = new Map(permitted.map((site) => [signature(registration(site)), site]));
  const kept = new Set(present.map(signature).filter((one) => target.has(one)));
  const gone = present.filter((one) => !kept.has(signature(one))).map(({ id }) => id);
  const fresh = [...target].filter(([one]) => !kept.has(one)).map(([, site]) => site);

  if (gone.length > 0)
    await heard(browser.scripting.unregisterContentScripts({ ids: gone }), refusedLate);
  if (fresh.length > 0)
    await heard(browser.scripting.registerContentScripts(fresh.map(registration)), refusedLate);
  // Not waited for: a tab that hangs would keep every later site from being registered.
  for (const site of inject === 'all' ? permitted : fresh)
    injectIntoOpenTabs(site).catch(console.error);
}

async function injectIntoOpenTabs({ matches, excludes, scripts }: CountedSite): Promise<void> {
  const tabs = await browser.tabs.query({ url: matches });
  const left = excludes.length > 0 ? await browser.tabs.query({ url: excludes }) : [];
  const leftOut = new Set(left.map(({ id }) => id));
  await Promise.allSettled(
    tabs
      .filter(({ id }) => !leftOut.has(id))
      .map(({ id }) =>
        browser.scripting.executeScript({
          target: { tabId: id ?? -1, allFrames: true },
          files: scripts.map((file) => `/${file}` as ScriptPublicPath),
          injectImmediately: true,
        }),
      ),
  );
}

/**
 * The card's part of the meter, into the top frame. Injected rather than fetched by the page's
 * meter: a file that pages may fetch would tell them that Instead is installed.
 */
export async function injectCard(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    files: ['/card.js'],
    injectImmediately: true,
  });
}

/**
 * The index of the first selector that finds something in the tab's top frame, once it is loaded; -1
 * for none, undefined when the tab shows another host by then.
 */
export async function firstMark(
  tabId: number,
  host: string,
  selectors: string[],
): Promise<number | undefined> {
  const [answer] = await browser.scripting.executeScript({
    target: { tabId },
    func: (meant: string, marks: string[]) =>
      location.hostname === meant ? marks.findIndex((mark) => document.querySelector(mark)) : null,
    args: [host, selectors],
  });
  return (answer?.result as number | null | undefined) ?? undefined;
}

/** Calls back when the person gives or takes a permission in the browser's own settings. */
export function onPermissionsChanged(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}
