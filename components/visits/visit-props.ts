/** What can be done with a visit, wherever it is shown. */
import type { VisitView } from '../../lib/views/views';

export interface VisitActions {
  /** "That was on purpose." */
  onPurpose(visit: VisitView): void;
  /** Nothing in the visit was on purpose. */
  backToScrolling(visit: VisitView): void;
}
