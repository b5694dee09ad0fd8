/** Why a card may not stand on this page right now (N1). Asked at natural breaks only. */
import type { Blocker } from '../app/protocol';

const isInCall = (): boolean =>
  [...document.querySelectorAll<HTMLMediaElement>('video,audio')].some(
    ({ srcObject }) => (srcObject as MediaStream | null)?.active,
  );

export function blockersNow(isComposing: boolean): Blocker[] {
  const found: [Blocker, unknown][] = [
    ['composing', isComposing],
    ['call', isInCall()],
    ['full-screen', document.fullscreenElement],
    // It makes all else inert, a popover above it too (platform trap 20).
    ['dialog', document.querySelector('dialog:modal')],
  ];
  return found.filter(([, is]) => is).map(([blocker]) => blocker);
}
