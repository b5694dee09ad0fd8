/** From the version that a file was written in to the version of today, one pure step at a time. */

/** Takes a backup of the version under which it stands to the next one. */
export type Step = (snapshot: Record<string, unknown>) => Record<string, unknown>;
export type Steps = Record<number, Step>;

/**
 * One entry for every version there has been before today's. A step never changes its input, and
 * stays as it was on the day it shipped.
 */
export const steps: Steps = {};

/** Runs every step from the snapshot's own version up to `version`; throws when one is missing. */
export function migrate(
  snapshot: Record<string, unknown>,
  version: number,
  by: Steps = steps,
): Record<string, unknown> {
  let current = snapshot;
  for (let from = Number(snapshot.version); from < version; from += 1) {
    const step = by[from];
    if (!step) throw new RangeError(`No step leads from version ${from}`);
    current = { ...step(current), version: from + 1 };
  }
  return current;
}
