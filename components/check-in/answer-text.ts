/** The five answers, as the UK's national statistics word them. */
import { i18n } from '#i18n';
import type { Answer } from '../../lib/wellbeing/check-in';

const keys = {
  often: 'checkIn.often',
  sometimes: 'checkIn.sometimes',
  occasionally: 'checkIn.occasionally',
  'hardly-ever': 'checkIn.hardly_ever',
  never: 'checkIn.never',
} as const satisfies Record<Answer, string>;

export const answerText = (answer: Answer): string => i18n.t(keys[answer]);
