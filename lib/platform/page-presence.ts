/** Whether the page is in front of someone: visible, not prerendered, not put away (M3). */
import type { On } from './page-input';

const isVisible = (): boolean =>
  document.visibilityState === 'visible' && !(document as { prerendering?: boolean }).prerendering;

/** Calls back at once and whenever it may have changed. */
export function listenToPresence(on: On, look: (isHere: boolean) => void): void {
  on('visibilitychange prerenderingchange pageshow resume', () => look(isVisible()));
  on('pagehide freeze', () => look(false));
  look(isVisible());
}
