/** Asking for a site, from a page of ours (M7). */
import { browser } from 'wxt/browser';

/**
 * Asks for the origins; true when they are granted. Call it first thing in a click handler, before
 * any `await`: the browser asks only while the click is fresh.
 */
export const requestOrigins = (origins: string[]): Promise<boolean> =>
  browser.permissions.request({ origins });
