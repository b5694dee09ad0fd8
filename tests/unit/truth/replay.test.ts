import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../lib/ledger/interval';
import { ruleTruth } from '../../truth/oracle';
import { type Counted, type Jumps, replay } from '../../truth/replay';
import type { Trace } from '../../truth/trace';
import { trace } from './script';

/** `passive 20, watch 4.5`, over all days. */
function told({ seconds }: Pick<Counted, 'seconds'>): string {
  const sums = new Map<Kind, number>();
  for (const day of seconds.values())
    for (const [kind, of] of Object.entries(day) as [Kind, number][])
      if (of > 0) sums.set(kind, (sums.get(kind) ?? 0) + of);
  return [...sums].map(([kind, of]) => `${kind} ${of}`).join(', ') || '-';
}

const replayed = (script: string, jumps?: Jumps): string => told(replay(trace(script), jumps));

describe('a replay delivers as a page does:', () => {
  it.each([
    ['four seconds after the first moment', '0 scroll, 4.1 gone', 'passive 4'],
    ['nothing before, so that a page that dies loses it', '0 scroll, 3.9 gone', '-'],
    ['again every four seconds', '0 scroll, 11 gone', 'passive 8'],
    ['no longer than something counts', '0 scroll, 300 gone', 'passive 20'],
    ['at once when it is hidden', '0 scroll, 3 hide, 3.1 gone', 'passive 3'],
    ['what is open at the end of the record', '0 scroll, 3 end', 'passive 3'],
  ])('%s', (_, script, expected) => {
    expect(replayed(script)).toBe(expected);
  });

  it('and a clock that jumped in a gap was seen by its timers, or not', () => {
    const slept = '0 scroll, 3600/15 scroll, 3604/19 hide';
    expect(replayed(slept, 'early')).toBe('passive 4');
    expect(replayed(slept, 'late')).toBe('passive 16');
  });
});

describe('a replay keeps days as the background does:', () => {
  it('split at midnight, by the zone of the page', () => {
    const start = '2026-03-10T22:59:50Z';
    const { seconds } = replay(
      trace({ script: '0 scroll, 30 hide', start, zone: 'Europe/Madrid' }),
    );
    expect([...seconds].map(([day, { passive }]) => [day, passive])).toEqual([
      ['2026-03-10', 10],
      ['2026-03-11', 20],
    ]);
  });

  it('without counting an instant twice, by site', () => {
    const { bySite } = replay(
      trace({ script: '0 scroll, 30 hide' }, { script: '10 type, 20 hide', site: 'x' }),
    );
    expect(bySite.get('reddit')?.passive).toBe(20);
    expect(bySite.get('x')?.active).toBe(10);
  });
});

/** Second by second, with a clock that was set an hour ahead after the first minute. */
function filmOverJump(): string {
  const before = Array.from({ length: 60 }, (_, at) => `${at} media #a`);
  const after = Array.from({ length: 600 }, (_, at) => `${at + 3661}/${at + 61} media #a`);
  return ['0 point watch', ...before, ...after, '4261/661 media-end'].join(', ');
}

const off = (one: Trace): number => Math.abs(all(replay(one)) - all(ruleTruth(one))) as number;
const all = ({ seconds }: Pick<Counted, 'seconds'>): number =>
  [...seconds.values()].flatMap((day) => Object.values(day)).reduce((a, b) => a + b, 0);

describe('the product and the rules agree', () => {
  it('that a browser that dies loses five seconds at most, after a long gap too', () => {
    expect(off(trace('0 scroll, 110 scroll, 113 gone'))).toBeLessThanOrEqual(5);
  });

  it('that it loses no more after a long gap in a minute that was full of messages', () => {
    expect(off(trace('0-60:2 scroll, 90 scroll, 90.4 gone'))).toBeLessThanOrEqual(5);
  });

  it('but for a film that runs on after clocks parted: it waits for a hand, as after sleep', () => {
    const jumped = trace(filmOverJump());
    expect(all(replay(jumped))).toBe(59);
    expect(all(ruleTruth(jumped))).toBe(659);
  });

  it('but for an address that moves by itself in a long gap: what it earned after 20 s is dropped', () => {
    const moved = trace('0 show other, 100 arrive feed, 110 scroll, 111 hide');
    expect(all(ruleTruth(moved)) - all(replay(moved))).toBe(80);
  });
});
