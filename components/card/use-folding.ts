/** A card that nobody points at grows small, and then it is gone (N1). */
import { useEffect, useState } from 'preact/hooks';

/** Ms without pointer or focus before the card folds, and from then on until it is gone. */
const foldAfter = 30_000;
const goneAfter = 120_000;

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
