/** Whether the pointer is over an element or the focus inside it. */
import { useEffect, useRef, useState } from 'preact/hooks';

/** With the handlers that tell, to be spread on the element. */
export function useInside<E extends HTMLElement = HTMLElement>() {
  const element = useRef<E>(null);
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
