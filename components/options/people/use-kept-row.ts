/** Someone removed in another window stays in the list while a form about them holds what was typed. */
import { useRef } from 'preact/hooks';
import type { PersonRow } from '../../../lib/views/views';
import type { PersonDraft } from '../actions';

/** The rows, with the one whose form is `open` as it was last known, where it went and a draft is left. */
export function useKeptRow(
  rows: PersonRow[],
  open: string | undefined,
  drafts: Map<string, PersonDraft>,
): PersonRow[] {
  const last = useRef<PersonRow>();
  const held = rows.find(({ person }) => person.id === open);
  if (held) last.current = held;
  const lost = !held && last.current?.person.id === open ? last.current : undefined;
  return lost && drafts.has(lost.person.id) ? [...rows, lost] : rows;
}
