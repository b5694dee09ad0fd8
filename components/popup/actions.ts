/** Everything that can be pressed in the popup. */
import type { Intent, SupportKind } from '../../lib/people/person';
import type { SaveCalendar } from '../PlanTime';
import type { VisitActions } from '../visits/visit-props';

export interface PopupActions extends VisitActions {
  /** A link was followed, or a number or words were shown; the way's place in the suggestion. */
  opened(channel: number): void;
  someoneElse(): void;
  /** Words of another kind for the same person. */
  start(intent: Intent): void;
  /** Someone who gives this kind of support. */
  support(kind: SupportKind): void;
  inTouch(): void;
  saveCalendar: SaveCalendar;
  hideNames(on: boolean): void;
  /** Only while a suggestion is open on a page. */
  keep(): void;
  done(): void;
  answer(answer: 'talked' | 'sent' | 'not-this-time'): void;
  talked(person: { id: string; name: string }, at: number): void;
  /** Epoch ms, for good, or 0 to turn suggestions on again. */
  pause(until: number | 'always'): void;
  bringBack(): void;
  /** Asks the browser first; must be called in the click itself. */
  countHere(): void;
  reopen(): void;
}
