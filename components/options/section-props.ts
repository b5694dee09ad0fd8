/** What the options page is given, and each of its sections with it. */
import type { OptionsView } from '../../lib/views/views';
import type { OptionsActions } from './actions';

export interface OptionsPageProps {
  view: OptionsView;
  actions: OptionsActions;
  /** Epoch ms. */
  now: number;
}

export interface SectionProps extends OptionsPageProps {
  /** Another section was open before: its heading takes the focus. */
  arrived: boolean;
}
