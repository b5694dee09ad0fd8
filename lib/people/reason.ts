/** Why a person is suggested (P3); "why this suggestion" shows exactly these. */
import type { LifeChangeKind } from './life-change';
import type { SupportKind } from './person';

export type Reason =
  /** Whole local days since contact was last noted. */
  | { because: 'due'; daysSince: number; goalDays: number }
  | { because: 'never-noted' }
  | { because: 'no-goal'; daysSince: number }
  /** 0 is today. */
  | { because: 'date'; inDays: number; birthday: boolean; label?: string }
  | { because: 'next-time' }
  /** Others lost ground because they were suggested a short while ago, this person did not. */
  | { because: 'not-lately' }
  /** Something changed for oneself, and this person is close. */
  | { because: 'close'; change: LifeChangeKind }
  /** Asked for by "I could use support": noted as someone who gives it. */
  | { because: 'gives'; support: SupportKind }
  /** The same, where nobody is noted so: someone close. */
  | { because: 'near' }
  /** Not why this person, but why this way: only texts were noted since a voice. */
  | { because: 'after-texts'; times: number };
