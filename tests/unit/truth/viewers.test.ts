import { describe, expect, it } from 'vitest';
import { joinRanges } from '../../../lib/ledger/ranges';
import { passiveAlone, watchAlone } from '../../../lib/meter/constants';
import { advance, idle } from '../../../lib/meter/meter';
import type { Surface } from '../../../lib/sites/site';
import { seeded } from '../../dice';
import { type Session, signalsOf, type Taste, tastes, view, watched } from '../../truth/viewers';

const beat = 1_000;

function metered(session: Session, surface: Surface): number {
  let state = idle;
  const claims = signalsOf(session, surface, beat).flatMap((signal) => {
    const step = advance(state, signal);
    state = step.state;
    return step.intervals;
  });
  return joinRanges(claims).reduce((sum, { start, end }) => sum + end - start, 0);
}

const wide: Taste = { touch: 240_000, spread: 1.5, length: 3_000_000, asleep: 0.5 };

describe('people in front of a player', () => {
  it('are the same from the same seed, and awake no longer than it plays', () => {
    const dice = seeded(1);
    expect(view(seeded(1), tastes.film)).toEqual(view(dice, tastes.film));
    for (const taste of Object.values(tastes)) {
      const { touches, awake, end } = view(dice, taste);
      expect(awake).toBeLessThanOrEqual(end);
      for (const touch of touches) expect(touch).toBeLessThan(awake);
    }
  });

  it.each([
    ['watch', watchAlone],
    ['shorts', passiveAlone],
  ] as const)(
    "count on %s as in the product's meter, to a beat after each touch",
    (surface, alone) => {
      const dice = seeded(2);
      for (let i = 0; i < 10; i++) {
        const session = view(dice, wide);
        const { awake, asleep } = watched(session, alone);
        const late = awake + asleep - metered(session, surface);
        expect(late).toBeGreaterThanOrEqual(0);
        expect(late).toBeLessThanOrEqual(beat * session.touches.length);
      }
    },
  );
});
