/** Work that is a part of more: its share of all, from `before` on. All are 0 to 1. */
export function* shareOf<T>(
  work: Generator<number, T>,
  before: number,
  part: number,
): Generator<number, T> {
  let step = work.next();
  while (!step.done) {
    yield before + step.value * part;
    step = work.next();
  }
  return step.value;
}
