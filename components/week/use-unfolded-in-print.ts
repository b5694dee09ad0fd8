/** On paper nothing can be opened: what is folded unfolds while the page is printed. */
import { useEffect, useRef } from 'preact/hooks';

/** For the element in which it holds. What carries `no-print` stays as it is. */
export function useUnfoldedInPrint<E extends HTMLElement>() {
  const part = useRef<E>(null);
  useEffect(() => {
    const life = new AbortController();
    let unfolded: HTMLDetailsElement[] = [];
    const unfold = () => {
      const folded = part.current?.querySelectorAll<HTMLDetailsElement>('details:not([open])');
      unfolded = [...(folded ?? [])].filter((one) => !one.closest('.no-print'));
      for (const one of unfolded) one.open = true;
    };
    const fold = () => {
      for (const one of unfolded) one.open = false;
    };
    addEventListener('beforeprint', unfold, { signal: life.signal });
    addEventListener('afterprint', fold, { signal: life.signal });
    return () => life.abort();
  }, []);
  return part;
}
