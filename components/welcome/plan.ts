/** The minutes that are in force, chosen or not. */
import { defaultBoutPlan } from '../../lib/settings/settings';
import type { OptionsView } from '../../lib/views/views';

export const chosenPlan = ({ plans }: OptionsView): number =>
  plans.find(({ id }) => id === 'bout')?.minutes ?? defaultBoutPlan.minutes;
