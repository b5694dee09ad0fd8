/** What can be done in a week; the entrypoint wires each to the background. */
import type { ChannelType, Goal } from '../../lib/people/person';
import type { WeekNote } from '../../lib/week/records';
import type { Span } from '../../lib/week/weeks';
import type { Answer } from '../../lib/wellbeing/check-in';
import type { TakeBack } from '../tell';

export interface WeekActions {
  /** Shows the week, or the month, that holds the day (`YYYY-MM-DD`). */
  show(day: string, span?: Span): void;
  saveNote(note: Omit<WeekNote, 'updatedAt'>): Promise<TakeBack>;
  /** A link to the person was followed. */
  followed(personId: string, channel: ChannelType): void;
  /** A goal twice as long; resolves to the new goal and the way back. */
  lessOften(personId: string): Promise<{ goal: Goal; takeBack: TakeBack }>;
  /** Not suggested for four weeks. */
  leaveIt(personId: string): Promise<TakeBack>;
  bringCardsBack(): Promise<TakeBack>;
  /** The question of S1; null sets it aside. */
  checkIn(answer: Answer | null): Promise<TakeBack>;
  print(): void;
  /** Hands the person a file of CSV. */
  saveTable(name: string, text: string): void;
  /** Hands the person a picture. */
  savePicture(name: string, picture: Blob): void;
  /** "That was on purpose", epoch ms. */
  correct(range: { start: number; end: number; site: string }): Promise<TakeBack>;
  /** Nothing in the range was on purpose. */
  uncorrect(range: { start: number; end: number; site: string }): Promise<TakeBack>;
}
