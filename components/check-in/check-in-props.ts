/** What the question of S1 is given, wherever it stands. */
import type { Answer } from '../../lib/wellbeing/check-in';
import type { TakeBack } from '../tell';

export interface CheckInProps {
  /** The question stands open. */
  due: boolean;
  /** Null sets it aside. */
  answer(answer: Answer | null): Promise<TakeBack>;
}
