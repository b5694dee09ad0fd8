/** The list as it was arranged last: nobody jumps away from under the hand that stars or notes them. */
import { useMemo } from 'preact/hooks';
import type { PersonRow } from '../../../lib/views/views';
import { type Arranged, arrange, type Wanted } from './arrange';
import { relationText } from './describe';

/**
 * Arranged anew when something else is wanted, when a form opens or closes, and when people come, go
 * or are renamed; what is known of each is always the latest. `now` is epoch ms.
 */
export function useArranged(
  rows: PersonRow[],
  wanted: Wanted,
  open: string | undefined,
  now: number,
): Arranged {
  const who = JSON.stringify(rows.map(({ person }) => [person.id, person.name]));
  const held = useMemo(
    () => arrange(rows, wanted, now, relationText),
    [who, open, wanted.query, wanted.show, wanted.order],
  );
  const latest = new Map(rows.map((row) => [row.person.id, row]));
  const refreshed = (list: PersonRow[]) => list.map((row) => latest.get(row.person.id) ?? row);
  return { suggested: refreshed(held.suggested), others: refreshed(held.others) };
}
