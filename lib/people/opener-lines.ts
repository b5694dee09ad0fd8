/**
 * How many lines each intent has, and when each is true to say. The texts are messages
 * (`locales/en.yml`, `opener`); the idea behind each intent comes from the articles and studies in
 * brackets.
 */
import type { Intent } from './person';

/** When a line can be said. */
export type Fit =
  | 'any'
  /** Has a place for the "next time" note. */
  | 'next-time'
  /** Has a place for what is shared. */
  | 'share'
  /** A birthday in one to three days. */
  | 'ahead'
  /** A birthday today. */
  | 'on-the-day'
  /** They told of something good. */
  | 'good-news'
  | 'in-person'
  | 'remote'
  | 'group'
  /** Something changed for oneself: gentle, and true of any change. */
  | 'changed'
  /** Only texts went to and fro for a while. */
  | 'voice'
  | 'walk'
  /** Says how one feels, which is more than asking for an ear. */
  | 'feeling'
  /** Contact was noted once, and that is long ago. */
  | 'long';

/** The intent's lines from `from` to `to`, both included. */
export interface Lines {
  fit: Fit;
  from: number;
  to: number;
}

const of = (fit: Fit, from: number, to: number): Lines => ({ fit, from, to });

export const lines: Record<Intent, readonly Lines[]> = {
  // Low effort first for whoever finds it hard to engage.
  'small-talk': [of('any', 1, 7), of('share', 8, 9)],
  // Regular check-ins by various means.
  'check-in': [of('any', 1, 7), of('next-time', 8, 11), of('changed', 12, 17)],
  // Celebrating successes: theirs, small ones included.
  'celebrate-theirs': [of('ahead', 1, 6), of('on-the-day', 7, 12), of('good-news', 13, 18)],
  // Celebrating successes: one's own, told to someone.
  'share-mine': [of('any', 1, 6), of('share', 7, 8)],
  // Gratitude is underestimated by the one who gives it (Kumar & Epley 2018).
  thank: [of('any', 1, 6)],
  // Informational support; practical, so light.
  'ask-advice': [of('any', 1, 6)],
  // Instrumental support, asked for and given: reciprocity.
  'ask-hand': [of('any', 1, 6)],
  'offer-hand': [of('any', 1, 6)],
  // Finding it hard to accept help is a sign of isolation.
  'accept-offer': [of('any', 1, 6)],
  // Assertive expression of feelings and needs; emotional support.
  'say-need': [of('any', 1, 5), of('feeling', 6, 9), of('any', 10, 11)],
  // Boundaries: set them, say them kindly.
  'say-no': [of('any', 1, 7)],
  // Community, volunteering and exercise together; voice bonds more than text (Kumar & Epley 2021).
  invite: [
    of('in-person', 1, 6),
    of('remote', 7, 12),
    of('group', 13, 18),
    of('voice', 19, 24),
    of('walk', 25, 27),
  ],
  // Loved ones as readers: checking on someone, and listening.
  'hard-time': [of('any', 1, 7)],
  // Reaching out is appreciated more than people guess (Liu 2022); after long, few dare.
  reconnect: [of('any', 1, 6), of('long', 7, 10)],
};

export const numbered = ({ fit, from, to }: Lines): { fit: Fit; number: number }[] =>
  Array.from({ length: to - from + 1 }, (_, at) => ({ fit, number: from + at }));
