/** When a form closes, the keyboard is back on what it was opened from. */
import { type MutableRef, useEffect, useRef } from 'preact/hooks';

/**
 * `left` holds the form that was open last: `new`, `talked`, or a person's id. The line may have moved to the
 * other list meanwhile, so a fresh one takes the focus too, if nothing else has it.
 */
export function useReturn(left: MutableRef<string | undefined>, id: string, open?: string) {
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (left.current !== id || open !== undefined) return;
    if (document.activeElement === document.body) link.current?.focus();
  }, [left, id, open]);
  return link;
}
