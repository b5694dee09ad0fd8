/** Why a card may not stand on this page right now (N1). Asked at natural breaks only. */
import type { Blocker } from '../app/protocol';
import { isRich, rootOf } from './page-dom';

const isInCall = (): boolean =>
  [...document.querySelectorAll<HTMLMediaElement>('video,audio')].some(
    ({ srcObject }) => (srcObject as MediaStream | null)?.active,
  );

/** An open modal dialog on the way inwards that `find` leads, through shadow roots. */
function hasDialog(find: (root: Root) => Element | null, root: Root): boolean {
  if (root.querySelector('dialog:modal')) return true;
  const next = find(root);
  const inner = next && rootOf(next);
  return !!inner && inner !== root && hasDialog(find, inner);
}
type Root = Document | ShadowRoot;

/** Unfinished words under the cursor in a frame of the page's own, of which only that frame's meter hears. */
function isDraftInFrame(): boolean {
  let field = document.activeElement;
  let isInFrame = false;
  while (field?.tagName === 'IFRAME') {
    field = (field as HTMLIFrameElement).contentDocument?.activeElement ?? null;
    isInFrame = true;
  }
  if (!isInFrame || !field || !isRich(field as HTMLElement)) return false;
  return /\S/.test((field as HTMLTextAreaElement).value ?? field.textContent);
}

export function blockersNow(isComposing: boolean): Blocker[] {
  const found: [Blocker, unknown][] = [
    ['composing', isComposing || isDraftInFrame()],
    ['call', isInCall()],
    ['full-screen', document.fullscreenElement],
    // It makes all else inert, a popover above it too (platform trap 20). It takes the focus, and its
    // backdrop the window's middle; who clicks on the backdrop has the focus nowhere.
    [
      'dialog',
      hasDialog((root) => root.activeElement, document) ||
        hasDialog((root) => root.elementFromPoint(innerWidth / 2, innerHeight / 2), document),
    ],
  ];
  return found.filter(([, is]) => is).map(([blocker]) => blocker);
}
