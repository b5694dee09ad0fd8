/**
 * The one idea in measuring (M5): each instant belongs to the greatest claim on it. Commutative,
 * associative and idempotent, so delivery may repeat, come late or out of order.
 */
import { type Interval, kinds } from './interval';
import { sweep } from './sweep';

const strength = new Map(kinds.map((kind, place) => [kind, kinds.length - place]));

/** Strong over weak; then message > active > passive > watch > other; then the greater site id. */
export function beats(a: Interval, b: Interval): boolean {
  if (Boolean(a.weak) !== Boolean(b.weak)) return !a.weak;
  if (a.kind !== b.kind) return (strength.get(a.kind) ?? 0) > (strength.get(b.kind) ?? 0);
  return a.site > b.site;
}

/** Resolved: sorted, without overlaps, equal neighbours joined. The inputs stay as they are. */
export function union(...lists: (readonly Interval[])[]): Interval[] {
  const resolved: Interval[] = [];
  sweep(lists.flat(), beats, (start, end, owner) => append(resolved, start, end, owner));
  return resolved;
}

/** Adds a piece of `owner` at the end of a resolved list, joined to the last one if they are alike. */
export function append(resolved: Interval[], start: number, end: number, owner: Interval): void {
  const last = resolved.at(-1);
  if (last && last.end === start && alike(last, owner)) last.end = end;
  else resolved.push(piece(owner, start, end));
}

/** The same claim over another range, without fields that are not an interval's own. */
export function piece({ site, kind, weak }: Interval, start: number, end: number): Interval {
  return weak ? { start, end, site, kind, weak } : { start, end, site, kind };
}

const alike = (a: Interval, b: Interval): boolean =>
  a.kind === b.kind && a.site === b.site && Boolean(a.weak) === Boolean(b.weak);
