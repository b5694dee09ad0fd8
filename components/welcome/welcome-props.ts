/** What the first run is given, and each of its steps with it. */
import type { OptionsView } from '../../lib/views/views';
import type { PersonDraft } from '../options/actions';
import type { Step } from './steps';

export interface WelcomeActions {
  /** Goes on; the step counts as answered or skipped. */
  next(): void;
  back(): void;
  /** Asks the browser first, so it is called straight from the click. False: refused. */
  countSites(sites: string[]): Promise<boolean>;
  addPerson(person: PersonDraft): Promise<void>;
  /** "Just numbers, no cards", and back. */
  setCards(on: boolean): void;
  setPlan(minutes: number): Promise<void>;
  close(): void;
}

export interface WelcomeProps {
  step: Step;
  view: OptionsView;
  pinned: boolean;
  actions: WelcomeActions;
}
