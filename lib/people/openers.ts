/**
 * Ways to start (P4): which intent, and which of its lines. The lines themselves are messages
 * (`opener.check_in_1`); none has the person's name in it.
 */
import type { Kept } from '../ledger/records';
import type { FirstWay } from './channels';
import { comingBirthday, comingDate, dateWithinDays } from './dates';
import { type Fit, lines, numbered } from './opener-lines';
import type { Intent, Opener, Person } from './person';
import { hasNameIn } from './plain-name';
import { dayMs, type Today } from './today';

/** The key of the message, for `t()`. Message names have no hyphens. */
export const openerKey = ({ intent, number }: Opener) =>
  `opener.${intent.replaceAll('-', '_')}_${number}` as const;

export interface OpenerContext {
  today: Today;
  /** Epoch ms of the last noted contact. */
  lastNoted?: number;
  /** The line suggested for this person the last time, which is not repeated. */
  used?: Opener;
  /** Chosen by hand. Intimate intents come only so. */
  intent?: Intent;
  /** The intent was chosen by asking for support. */
  forSupport?: boolean;
  /** Something changed for oneself lately: gentle lines. */
  changed?: boolean;
  /** Which ways go first: a voice is asked for, or the least is asked. */
  first?: FirstWay | undefined;
}

/** Without contact for so many days, a line says hello again. */
const longDays = 180;

/** Light and practical, the lightest most often; rotated, since any kind of talk helps (Hall 2023). */
const lightIntents: readonly Intent[] = [
  'small-talk',
  'small-talk',
  'check-in',
  'check-in',
  'share-mine',
  'ask-advice',
  'thank',
  'invite',
];

/** Nothing asked for, nothing told: for the first weeks after something changed. */
const gentleIntents: readonly Intent[] = ['check-in', 'check-in', 'small-talk', 'thank'];
/** What can be answered with one word. */
const leastIntents: readonly Intent[] = ['small-talk', 'small-talk', 'check-in'];

/** The line for this person and moment; `random` gives [0, 1). */
export function chooseOpener(person: Person, context: OpenerContext, random: () => number): Opener {
  const situation = situationOf(person, context, random);
  const fitting = lines[situation.intent].flatMap((line) =>
    situation.fits.has(line.fit) ? numbered(line) : [],
  );
  const { used } = context;
  const fresh = fitting.filter(
    ({ number }) => used?.intent !== situation.intent || used.number !== number,
  );
  const { fit, number } = pick(fresh, random);
  const fill = fit === 'next-time' || fit === 'share' ? fillFor(person, fit) : undefined;
  return { intent: situation.intent, number, ...(fill === undefined ? {} : { fill }) };
}

/** The line that was suggested last for a person. */
export function lastOpener(
  nudges: readonly Kept<{
    id: string;
    updatedAt: number;
    at: number;
    personId?: string;
    opener?: Opener;
  }>[],
  personId: string,
): Opener | undefined {
  let last: { at: number; opener: Opener } | undefined;
  for (const nudge of nudges) {
    if (nudge.deleted || nudge.personId !== personId || !nudge.opener) continue;
    if (!last || nudge.at > last.at) last = { at: nudge.at, opener: nudge.opener };
  }
  return last?.opener;
}

interface Situation {
  intent: Intent;
  fits: ReadonlySet<Fit>;
}

function situationOf(person: Person, context: OpenerContext, random: () => number): Situation {
  const of = (intent: Intent, ...fits: Fit[]): Situation => ({ intent, fits: new Set(fits) });
  const { today, lastNoted } = context;
  const birthday = birthdayFit(person, today);
  if (context.intent !== undefined) {
    const feeling: Fit[] = context.forSupport ? [] : ['feeling'];
    return of(context.intent, ...generalFits(person, context), birthday ?? 'good-news', ...feeling);
  }
  if (person.kind === 'person' && birthday) return of('celebrate-theirs', birthday);
  if (context.first === 'voice') {
    return person.remoteOnly ? of('invite', 'voice') : of('invite', 'voice', 'walk');
  }
  if (person.nextTime?.trim()) {
    return of('check-in', fillFor(person, 'next-time') === undefined ? 'any' : 'next-time');
  }
  if (person.kind === 'group') return of('invite', 'group');
  if (comingDate(person.dates, today.day, dateWithinDays)) return of('check-in', 'any');
  // Never noted is not never in touch: such a line claims nothing about the time between.
  if (lastNoted === undefined) return of('reconnect', 'any');
  if (today.now - lastNoted > longDays * dayMs) return of('reconnect', 'any', 'long');
  return of(pick(intentsFor(context), random), ...generalFits(person, context));
}

function intentsFor({ changed, first }: OpenerContext): readonly Intent[] {
  if (changed) return gentleIntents;
  return first === 'least' ? leastIntents : lightIntents;
}

/** A birthday calls for a wish; what another date means ("Dad") nobody can know. */
function birthdayFit(person: Person, today: Today): Fit | undefined {
  const coming = comingBirthday(person.dates, today.day);
  if (!coming) return undefined;
  return coming.inDays === 0 ? 'on-the-day' : 'ahead';
}

function generalFits(person: Person, { changed }: OpenerContext): Fit[] {
  if (person.kind === 'group') return ['any', 'group'];
  const share: Fit[] = fillFor(person, 'share') === undefined ? [] : ['share'];
  const near: Fit[] = person.remoteOnly ? [] : ['in-person'];
  return ['any', 'remote', ...near, ...share, ...(changed ? (['changed'] as const) : [])];
}

/** Longer notes do not read as part of a line. */
const longestFill = 80;

/** The note as it stands in a line; undefined when it is too long or has the name in it. */
function fillFor(person: Person, from: 'next-time' | 'share'): string | undefined {
  const note = (from === 'share' ? person.share : person.nextTime) ?? '';
  const fill = note
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\s.,;:!?…]+$/u, '');
  const usable = fill !== '' && fill.length <= longestFill && !hasNameIn(fill, person.name);
  return usable ? fill : undefined;
}

function pick<T>(from: readonly T[], random: () => number): T {
  return from[Math.min(from.length - 1, Math.floor(random() * from.length))] as T;
}
