/** Long work that leaves the page its turn: a few milliseconds, then whatever else waits. */

/** Ms. Half a frame, so that the other half draws. */
const slice = 8;

type WithYield = { scheduler?: { yield?: () => Promise<void> } };

/** Timers of a page in the background wait a second each; the scheduler's turns do not. */
const nextTurn = (): Promise<void> => {
  const { scheduler } = globalThis as WithYield;
  return scheduler?.yield
    ? scheduler.yield()
    : new Promise((resolve) => {
        setTimeout(resolve);
      });
};

/** Runs to the end and tells the share that is done, 0 to 1. Rejects once `signal` is aborted. */
export async function inSlices<T>(
  work: Generator<number, T>,
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<T> {
  for (;;) {
    const end = performance.now() + slice;
    let step = work.next();
    while (!step.done && performance.now() < end) step = work.next();
    if (step.done) return step.value;
    onShare(step.value);
    await nextTurn();
    signal.throwIfAborted();
  }
}
