/** A binary heap: the item that beats all others is on top. Plain arithmetic, no clock, no storage. */

export interface Heap<T> {
  push(item: T): void;
  /** Removes the top. */
  pop(): void;
  top(): T | undefined;
}

/** `beats` must be a strict order; equal items may come out in any order. */
export function createHeap<T>(beats: (a: T, b: T) => boolean): Heap<T> {
  const items: T[] = [];
  return {
    top: () => items[0],
    push(item) {
      items.push(item);
      rise(items, beats);
    },
    pop() {
      const last = items.pop();
      if (last === undefined || items.length === 0) return;
      items[0] = last;
      sink(items, beats);
    },
  };
}

type Beats<T> = (a: T, b: T) => boolean;

function rise<T>(items: T[], beats: Beats<T>): void {
  let at = items.length - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!beats(items[at] as T, items[parent] as T)) return;
    swap(items, at, parent);
    at = parent;
  }
}

function sink<T>(items: T[], beats: Beats<T>): void {
  let at = 0;
  for (;;) {
    const left = 2 * at + 1;
    let best = at;
    for (const child of [left, left + 1]) {
      if (child < items.length && beats(items[child] as T, items[best] as T)) best = child;
    }
    if (best === at) return;
    swap(items, at, best);
    at = best;
  }
}

function swap<T>(items: T[], a: number, b: number): void {
  const held = items[a] as T;
  items[a] = items[b] as T;
  items[b] = held;
}
