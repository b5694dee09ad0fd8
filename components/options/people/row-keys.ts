/**
 * Keys within the list, beside the plain order of tabs: up and down to the same control of the next
 * row, Home and End, and S for the star.
 */
import type { JSX } from 'preact';

/** Where a row's own keys mean something else: fields, and what is open under a row. */
const elsewhere = 'input, select, textarea, .person-open, .person-under';

export function onRowKey(event: JSX.TargetedKeyboardEvent<HTMLElement>): void {
  const { key, code, target, currentTarget: list } = event;
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
  if (!plain || !(target instanceof HTMLElement) || target.closest(elsewhere)) return;
  const row = target.closest<HTMLElement>('.person');
  if (!row) return;
  // The place on the keyboard counts too, for alphabets without an S.
  if (key.toLowerCase() === 's' || code === 'KeyS') {
    row.querySelector<HTMLElement>('[data-part=star]')?.click();
  } else {
    const rows = [...list.querySelectorAll<HTMLElement>('.person')];
    const next = rows.at(placeOf(key, rows.indexOf(row), rows.length - 1));
    if (!next || next === row) return;
    const part = target.dataset.part ?? 'link';
    (
      next.querySelector<HTMLElement>(`[data-part=${part}]`) ??
      next.querySelector<HTMLElement>('[data-part=link]')
    )?.focus();
  }
  event.preventDefault();
}

function placeOf(key: string, here: number, last: number): number {
  switch (key) {
    case 'ArrowDown':
      return Math.min(last, here + 1);
    case 'ArrowUp':
      return Math.max(0, here - 1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return here;
  }
}
