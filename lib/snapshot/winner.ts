/** Which of two versions of one record stays: the same one on every device. */
import { stableJson } from './stable-json';

interface Version {
  updatedAt: number;
  deleted?: boolean | undefined;
}

/**
 * The later one; of two from the same moment the deleted one; of two that are still level, the one
 * whose text is greater, which means nothing but is the same everywhere.
 */
export function later<T extends Version>(a: T, b: T): T {
  return compare(a, b) >= 0 ? a : b;
}

/** Above 0 when `a` stays, 0 when both say the same. */
export function compare(a: Version, b: Version): number {
  if (a.updatedAt !== b.updatedAt) return a.updatedAt - b.updatedAt;
  if (Boolean(a.deleted) !== Boolean(b.deleted)) return a.deleted ? 1 : -1;
  const [textOfA, textOfB] = [stableJson(a), stableJson(b)];
  if (textOfA === textOfB) return 0;
  return textOfA > textOfB ? 1 : -1;
}
