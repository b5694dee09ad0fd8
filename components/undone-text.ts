/** What is said after a way back was pressed. */
import { i18n } from '#i18n';

/** Puts back what was before; false where all of it was changed since, and stays. */
export type TakeBack = () => Promise<boolean>;

export const undoneText = (taken: boolean): string =>
  i18n.t(taken ? 'common.undone' : 'common.changedSince');
