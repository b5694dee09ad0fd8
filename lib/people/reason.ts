/** Why a person is suggested (P3); "why this suggestion" shows exactly these. */
export type Reason =
  /** Whole local days since contact was last noted. */
  | { because: 'due'; daysSince: number; goalDays: number }
  | { because: 'never-noted' }
  | { because: 'no-goal'; daysSince: number }
  /** 0 is today. */
  | { because: 'date'; inDays: number; birthday: boolean; label?: string }
  | { because: 'next-time' }
  /** Others lost ground because they were suggested a short while ago, this person did not. */
  | { because: 'not-lately' };
