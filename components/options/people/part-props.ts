/** What every part of the form gets: the person so far, and how to change some of them. */
import type { PersonDraft } from '../actions';
import type { DraftErrors } from './draft';

export interface PartProps {
  draft: PersonDraft;
  patch: (some: Partial<PersonDraft>) => void;
  errors: DraftErrors;
  /** Epoch ms. */
  now: number;
}
