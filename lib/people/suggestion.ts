/** A person worth a hello, as every page of ours shows them. */
import type { FirstWay } from './channels';
import type { Channel, Opener } from './person';
import type { Reason } from './reason';

export interface SuggestionView {
  personId: string;
  name: string;
  group: boolean;
  /** When contact was last noted; absent: "on your list". */
  lastNoted?: number;
  opener?: Opener;
  /** Allowed ways, the one to offer first at index 0. */
  channels: Channel[];
  /** Why the ways stand in this order, where it is not the person's own. */
  first?: FirstWay;
  reasons: Reason[];
}
