/** Every number of the meter with its reason, read from where it stands, and what others would do. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as constants from '../../lib/meter/constants';
import { seeded } from '../dice';
import { inUse, type Pair } from '../truth/credit';
import { type Taste, tastes, view, watched } from '../truth/viewers';
import type { Errors } from './people-grid';
import { table } from './section';

type Name = keyof typeof constants;

const sessions = 4_000;

const ms = (time: number): string => `${time / 1000} s`;
const share = (part: number): string => `${(100 * part).toFixed(1)} %`;
const sign = (part: number): string => `${part < 0 ? '−' : '+'}${share(Math.abs(part))}`;

/** The comment over each constant, on one line. */
function reasons(): Map<string, string> {
  const text = readFileSync(
    join(import.meta.dirname, '..', '..', 'lib', 'meter', 'constants.ts'),
    'utf8',
  );
  const commented = text.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export const (\w+)/g);
  return new Map(
    [...commented].map(([, comment = '', name = '']) => [
      name,
      comment.replace(/\s*\n\s*\*\s?/g, ' ').trim(),
    ]),
  );
}

interface Effect {
  /** What keeps the value from being smaller or greater. */
  bounds: string;
  /** What happens with this value, ms. */
  at(value: number): string;
}

/** Errors of a pair on the grid of readers. */
type Found = (pair: Pair) => Errors | undefined;

const reading = (find: Found, bounds: string, pairOf: (value: number) => Pair): Effect => ({
  bounds,
  at(value) {
    const errors = find(pairOf(value));
    return errors
      ? `mean ${sign(errors.mean)}, distance ${share(errors.distance)}, worst cell ${sign(errors.worst)}`
      : 'not simulated';
  },
});

/** Shares of the time awake that are missed, and of the same that is counted asleep. */
function viewing(taste: Taste, alone: number): string {
  const dice = seeded(1);
  const sums = { present: 0, awake: 0, asleep: 0 };
  for (let i = 0; i < sessions; i++) {
    const session = view(dice, taste);
    const counted = watched(session, alone);
    sums.present += session.awake;
    sums.awake += counted.awake;
    sums.asleep += counted.asleep;
  }
  return `misses ${share(1 - sums.awake / sums.present)}, adds ${share(sums.asleep / sums.present)} asleep`;
}

const effects = (find: Found): Record<Name, Effect> => ({
  absence: reading(find, 'below: long reads; above: short walk-aways', (whole) => ({
    ...inUse,
    whole,
  })),
  glance: reading(
    find,
    'below: the last screen before a walk-away was looked at; above: how much each walk-away adds',
    (credit) => ({ ...inUse, credit }),
  ),
  mediaBeat: {
    bounds: 'below: a page hears a player once a second, a busy one less often; above: stalls',
    at: (value) => `a stall counts ${ms(value)} at most`,
  },
  longItem: {
    bounds:
      'below: the end of short videos would be watching; above: each long one begins as scrolling',
    at: (value) => `up to ${ms(value)} of each video in a feed are scrolling`,
  },
  watchAlone: {
    bounds: 'below: films; above: sleepers',
    at: (value) => `clips: ${viewing(tastes.clips, value)}; films: ${viewing(tastes.film, value)}`,
  },
  passiveAlone: {
    bounds: 'below: feeds that are left to advance; above: sleepers',
    at: (value) => viewing(tastes.short, value),
  },
  clockSlip: {
    bounds:
      'below: coarse and drifting clocks would close gaps for nothing; above: sleep unnoticed',
    at: (value) => `each sleep or correction below ${ms(value)} passes for presence`,
  },
  echo: {
    bounds:
      'below: smooth scrolling, and pages that answer late; above: what scripts do by themselves',
    at: (value) => `a script gains ${ms(value)} after an input at most`,
  },
  scrollRest: {
    bounds: 'below: the pace of wheel events in one flick; above: the pace of flicks',
    at: (value) => `flicks less than ${ms(value)} apart are one; no time changes`,
  },
});

export function constantsTable(find: Found): string {
  const because = reasons();
  const values: Record<string, number> = { ...constants };
  const rows = Object.entries(effects(find)).map(([name, { bounds, at }]) => {
    const value = values[name] ?? 0;
    const reason = because.get(name) ?? '**none is given**';
    return [name, ms(value), reason, bounds, at(value / 2), at(value), at(value * 2)];
  });
  const { clips, film, short } = tastes;
  const touched = (taste: Taste) => `${taste.touch / 60_000} min`;
  return `Values and reasons as \`lib/meter/constants.ts\` states them; \`absence\` and \`glance\` on the grid above,
each beside the other as it is in use. Viewers are made up in \`tests/truth/viewers.ts\` (${sessions} sessions of each
sort; a page with clips is touched every ${touched(clips)} in the median, with a film every ${touched(film)}, with short videos
every ${touched(short)}; ${share(clips.asleep)} of sessions end asleep, and the player goes on for 10 min to 6 h): shares of the time
really watched, under assumptions that nobody measured. Falling asleep less or more often scales what is
added alike; leaving the page alone for longer raises what is missed.

${table(['constant', 'value', 'reason', 'bounded by', 'at half', 'as it is', 'at double'], rows)}`;
}
