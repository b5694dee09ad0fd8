/** One line of a form that was taken out, and the way back for as long as the form is open. */
import { useState } from 'preact/hooks';

interface TakenOut<T> {
  item: T;
  index: number;
}

export function useTakenOut<T>(items: T[], put: (items: T[]) => void) {
  const [taken, setTaken] = useState<TakenOut<T>>();
  const takeOut = (index: number, isWorthKeeping: (item: T) => boolean) => {
    const item = items[index];
    if (item === undefined) return;
    setTaken(isWorthKeeping(item) ? { item, index } : undefined);
    put(items.toSpliced(index, 1));
  };
  const putBack = () => {
    if (taken) put(items.toSpliced(taken.index, 0, taken.item));
    setTaken(undefined);
  };
  return { taken, takeOut, putBack };
}
