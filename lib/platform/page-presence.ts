/** Whether the page is in front of someone: visible, not put away (M3). Prerendered and frozen pages are hidden. */
import type { On } from './page-input';

/** Calls back at once and whenever it may have changed. */
export function listenToPresence(on: On, look: (isHere: boolean) => void): void {
  const now = (): void => look(document.visibilityState === 'visible');
  on('visibilitychange pageshow', now);
  on('pagehide', () => look(false));
  now();
}
