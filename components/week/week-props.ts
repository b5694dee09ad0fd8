/** What the letter is given, and each of its parts with it. */
import type { WeekView } from '../../lib/views/views';
import type { WeekActions } from './actions';

export interface WeekProps {
  view: WeekView;
  actions: WeekActions;
  /** Epoch ms. */
  now: number;
}
