/** A card that nobody points at grows small, and then it is gone (N1). */
import { useEffect, useRef, useState } from 'preact/hooks';

/** Ms without pointer or focus before the card folds, and from then on until it is gone. */
export const foldAfter = 30_000;
export const goneAfter = 120_000;

/**
 * Whether the card is folded. The clock runs from when it was first `seen`, and stands while it is
 * `held` (pointer, focus, or something open that a person may be reading on the phone).
 */
export function useFolding(seen: boolean, held: boolean, onGone: () => void): boolean {
  const [folded, setFolded] = useState(false);
  useEffect(() => {
    if (held) setFolded(false);
    if (!seen || held) return;
    const id = setTimeout(folded ? onGone : () => setFolded(true), folded ? goneAfter : foldAfter);
    return () => clearTimeout(id);
  }, [seen, held, folded]);
  return folded && !held;
}

/** True while the pointer is over the element or the focus inside; with the handlers that tell. */
export function useInside() {
  const element = useRef<HTMLElement>(null);
  const [pointed, setPointed] = useState(false);
  const [focused, setFocused] = useState(false);
  useEffect(() => {
    // An element that leaves the document takes the focus along without saying so.
    if (focused && !element.current?.contains(document.activeElement)) setFocused(false);
  });
  return {
    inside: pointed || focused,
    handlers: {
      ref: element,
      onPointerEnter: () => setPointed(true),
      // A touch has no hover to end; what was touched stays open.
      onPointerLeave: (event: PointerEvent) => event.pointerType !== 'touch' && setPointed(false),
      onFocusIn: () => setFocused(true),
      onFocusOut: () => setFocused(false),
    },
  };
}
