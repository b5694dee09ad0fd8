/** What kinds of time are called, and in which order they are told. */
import { i18n } from '#i18n';
import type { CountedKind } from '../lib/ledger/totals';

/** In the order in which tables list them. */
export const tableKinds = ['passive', 'intended', 'watch', 'active', 'message', 'other'] as const;

const kindKeys = {
  passive: 'common.kindPassive',
  intended: 'common.kindIntended',
  watch: 'common.kindWatch',
  active: 'common.kindActive',
  message: 'common.kindMessage',
  other: 'common.kindOther',
} as const satisfies Record<CountedKind, string>;

export const kindName = (kind: CountedKind): string => i18n.t(kindKeys[kind]);
