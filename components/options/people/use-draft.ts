/** What is being typed about a person, kept for as long as the page is open. */
import { useState } from 'preact/hooks';
import type { PersonDraft } from '../actions';

type DraftState = [draft: PersonDraft, setDraft: (draft: PersonDraft) => void, forget: () => void];

export function useDraft(
  drafts: Map<string, PersonDraft>,
  key: string,
  start: () => PersonDraft,
): DraftState {
  const [draft, setDraft] = useState(() => drafts.get(key) ?? start());
  const keep = (next: PersonDraft) => {
    drafts.set(key, next);
    setDraft(next);
  };
  const forget = () => {
    drafts.delete(key);
    setDraft(start());
  };
  return [draft, keep, forget];
}
