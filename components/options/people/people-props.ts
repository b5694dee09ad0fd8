/** What the list of people is given, and each row and form in it. */
import type { MutableRef } from 'preact/hooks';
import type { PersonDraft } from '../actions';
import type { SectionProps } from '../section-props';

export interface PeopleProps extends SectionProps {
  /** `new`, `talked` (with several), or the id of the person whose form is open. */
  open?: string;
  drafts: Map<string, PersonDraft>;
}

export interface RowProps extends PeopleProps {
  /** The form that was open last. */
  left: MutableRef<string | undefined>;
}
