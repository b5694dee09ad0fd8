/** What a person writes into a week (chapter 4, W4). */
import type { Stamped } from '../ledger/records';

export interface WeekNote extends Stamped {
  /** The week's first local day, `YYYY-MM-DD`. */
  id: string;
  goodThing?: string;
  /** "If …, then …" for the week that follows. */
  ifPart?: string;
  thenPart?: string;
}
