/** What the preview of an import is given, and each list in it. */
import type { Choice, Proposal } from '../../../../lib/exchange/match';
import type { Country } from './actions';
import type { Import, PreviewState } from './use-import';

export interface Placed {
  /** Among all proposals. */
  place: number;
  proposal: Proposal;
}

export interface PreviewProps extends Omit<PreviewState, 'step' | 'made'> {
  work: Import;
  loadCountries: () => Promise<Country[]>;
  onConfirm: () => void;
}

export interface ListProps {
  placed: Placed[];
  onChoose: (places: ReadonlySet<number>, choice: Choice) => void;
}
