/** A person as an address book gives them: never starred, never with a goal. */
import type { Channel, Person, PersonDate } from '../people/person';
import type { Changed } from './changed-mark';

export interface Imported
  extends Pick<Person, 'kind' | 'name' | 'relation' | 'zone' | 'share' | 'channels' | 'dates'> {
  /** They come in as they left, or as the card says that they have died: kept, never suggested. */
  changed?: Changed;
}

/** Why something on a card does not become a way or a date. */
export type WhyRefused =
  | 'country'
  | 'no-such-number'
  | 'machine'
  | 'not-an-address'
  | 'not-a-way'
  | 'not-a-date'
  | 'which-first'
  /** A way of somebody under "Something changed", on the card of somebody else. */
  | 'shared-way'
  /** Has the name of somebody under "Something changed": left out until chosen. */
  | 'namesake'
  /** Is also on a card that may be theirs: left out until chosen. */
  | 'shares-doubt';

export interface Refused {
  text: string;
  why: WhyRefused;
}

export interface Found {
  /** Its place among the files that were brought in together; absent for the only one. */
  file?: number;
  line: number;
  person: Imported;
  /** How many ways and dates more the card has than one person. */
  cut?: number;
  /** Stays visible in the preview. */
  refused: Refused[];
}

export type { Channel, PersonDate };
