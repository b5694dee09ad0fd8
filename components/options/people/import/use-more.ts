/** A long list a part at a time: thousands of rows at once would hold up the page. */
import { useState } from 'preact/hooks';

const first = 50;
const further = 200;

/** `hidden`: how many are not shown yet. */
export function useMore<T>(all: T[]): { shown: T[]; hidden: number; more: () => void } {
  const [count, setCount] = useState(first);
  return {
    shown: all.slice(0, count),
    hidden: Math.max(0, all.length - count),
    more: () => setCount(count + further),
  };
}
