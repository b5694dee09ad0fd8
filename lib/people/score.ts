/** What speaks for a person at a moment (P3), each part with the reason that is shown for it. */
import { dayOf, daysBetween } from '../ledger/days';
import { allowedChannels, type FirstWay } from './channels';
import { type ComingDate, comingBirthday, comingDate, dateWithinDays } from './dates';
import { due, goalDays } from './due';
import { holdsOn, isClose } from './life-change';
import type { Known, Past } from './past';
import type { Channel, Person } from './person';
import type { Reason } from './reason';
import { dayMs, type Today } from './today';

export interface Candidate {
  person: Person;
  score: number;
  /** What the score and the order of the ways are made of, and nothing else. */
  reasons: Reason[];
  channels: Channel[];
  /** Which of the ways go first; absent: the person's own order. */
  first?: FirstWay;
  /** Epoch ms of the last noted contact. */
  lastNoted?: number;
}

/** Beyond twice the goal it makes no difference any more, so that nobody holds the first place for good. */
const dueCap = 2;
/** A date comes once a year: it passes everyone but those far beyond their goal. */
const dateBonus = 1;
const nextTimeBonus = 0.25;
/** While something changed for oneself, close people are half a goal ahead (P7). */
const closeBonus = 0.5;
/**
 * Taken off right after a suggestion, fading to nothing over `shownFadesDays`. A week, the shortest goal
 * the form offers, so that nobody is late for it; of 0.5 to 2 over 4 to 8 days in a simulated year
 * (`npm run bench -- year`), this pair brings the most different faces without costing days within goal.
 */
const shownPenalty = 1;
const shownFadesDays = 7;
/** So many texts in a row without a voice, and a voice or a walk is suggested (P3). */
const severalTexts = 3;

/** In 0 to `shownPenalty`; `shownAt` is when the person was last suggested, epoch ms. */
export function shownLoss(shownAt: number | undefined, { now }: Today): number {
  if (shownAt === undefined) return 0;
  const ago = Math.abs(now - shownAt) / dayMs;
  return shownPenalty * Math.max(0, 1 - ago / shownFadesDays);
}

/** `someShown`: others lost ground because they were suggested a short while ago. */
export function weigh(
  person: Person,
  past: Past,
  someShown: boolean,
  { lifeChange, leastEffort }: Known,
  today: Today,
): Candidate {
  const lastNoted = past.contacts.get(person.id)?.at;
  const date = dateToMark(person, lastNoted, today);
  const loss = shownLoss(past.shownAt.get(person.id), today);
  const reasons: Reason[] = [sinceReason(person, lastNoted, today)];
  let score = Math.min(dueCap, due(person, lastNoted, today.now)) - loss;
  if (date) {
    score += dateBonus;
    reasons.push(dateReason(date));
  }
  if (person.nextTime?.trim()) {
    score += nextTimeBonus;
    reasons.push({ because: 'next-time' });
  }
  if (holdsOn(lifeChange, today.day) && isClose(person, person.goal && goalDays(person.goal))) {
    score += closeBonus;
    reasons.push({ because: 'close', change: lifeChange.what });
  }
  if (someShown && loss === 0) reasons.push({ because: 'not-lately' });
  const texts = past.texts.get(person.id) ?? 0;
  const first = leastEffort ? 'least' : voiceFirst(person, texts, today);
  if (first === 'voice') reasons.push({ because: 'after-texts', times: texts });
  const channels = allowedChannels(person, today.now, first);
  return { person, score, reasons, channels, ...(first && { first }), lastNoted };
}

/** Not at a birthday, which has words of its own. */
const voiceFirst = ({ kind, dates }: Person, texts: number, { day }: Today) =>
  kind === 'person' && texts >= severalTexts && !comingBirthday(dates, day) ? 'voice' : undefined;

/** A date within three days; once there was contact in its sight, again only on the day itself. */
function dateToMark(
  { dates }: Person,
  lastNoted: number | undefined,
  { now, day }: Today,
): ComingDate | undefined {
  const date = comingDate(dates, day, dateWithinDays);
  const inSight = lastNoted !== undefined && Math.abs(now - lastNoted) < dateWithinDays * dayMs;
  return date && date.inDays > 0 && inSight ? undefined : date;
}

function dateReason({ inDays, date: { kind, label } }: ComingDate): Reason {
  const reason = { because: 'date' as const, inDays, birthday: kind === 'birthday' };
  return label === undefined ? reason : { ...reason, label };
}

function sinceReason(person: Person, lastNoted: number | undefined, today: Today): Reason {
  if (lastNoted === undefined) return { because: 'never-noted' };
  const daysSince = Math.max(0, daysBetween(dayOf(lastNoted, today.zone), today.day));
  return person.goal
    ? { because: 'due', daysSince, goalDays: goalDays(person.goal) }
    : { because: 'no-goal', daysSince };
}
