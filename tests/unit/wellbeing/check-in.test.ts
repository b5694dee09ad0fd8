/** The question of S1: off until chosen, and at most every four weeks. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaults } from '../../../lib/settings/settings';
import { answers, askEveryMs, checkInDue, mendedAsked } from '../../../lib/wellbeing/check-in';

const day = 86_400_000;
const now = Date.UTC(2026, 10, 24, 12);
const chosen = { checkIn: true, checkInAsked: 0 };

describe('the question', () => {
  it('is off until it is chosen', () => {
    expect(checkInDue(defaults, now)).toBe(false);
    expect(checkInDue(chosen, now)).toBe(true);
  });

  it('comes back after four weeks, and not a moment before', () => {
    const asked = { ...chosen, checkInAsked: now };
    expect(checkInDue(asked, now + 28 * day - 1)).toBe(false);
    expect(checkInDue(asked, now + 28 * day)).toBe(true);
  });

  it('has the five answers, from the most frequent on', () => {
    expect(answers).toEqual(['often', 'sometimes', 'occasionally', 'hardly-ever', 'never']);
  });
});

const steps = fc.array(
  fc.record({
    do: fc.constantFrom('wait', 'wait', 'look', 'look', 'set back', 'switch', 'back up', 'restore'),
    /** How long to wait, or how far the clock goes back. */
    ms: fc.oneof(fc.nat(2 * day), fc.nat(40 * day), fc.nat(500 * day)),
  }),
  { maxLength: 60 },
);
type Step = { do: string; ms: number };

/** Someone who answers whenever asked, on a clock that is put back now and then. */
function live(all: Step[]) {
  let real = 0;
  let clock = now;
  let kept = { value: 0, updatedAt: 0 };
  let checkIn = true;
  let backup = kept;
  const askedAt: number[] = [];
  const mend = () => {
    const mended = mendedAsked(kept.value, clock);
    if (mended !== undefined) kept = { value: mended, updatedAt: clock };
  };
  for (const step of all) {
    if (step.do === 'wait') {
      real += step.ms;
      clock += step.ms;
    } else if (step.do === 'set back') {
      clock -= step.ms;
    } else if (step.do === 'switch') {
      checkIn = !checkIn;
    } else if (step.do === 'back up') {
      backup = kept;
    } else if (step.do === 'restore') {
      // The later record wins, as in every restore.
      if (backup.updatedAt > kept.updatedAt) kept = backup;
    } else {
      mend();
      if (checkInDue({ checkIn, checkInAsked: kept.value }, clock)) {
        askedAt.push(real);
        kept = { value: clock, updatedAt: clock };
      }
    }
  }
  return askedAt;
}

describe('whatever happens to the clock, the switch and the backups', () => {
  it('is never asked twice within four weeks', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const askedAt = live(all);
        for (const [i, at] of askedAt.entries()) {
          if (i > 0) expect(at - (askedAt[i - 1] ?? 0)).toBeGreaterThanOrEqual(askEveryMs);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a clock that was set back', () => {
  it('makes four weeks start from here, instead of a wait of years', () => {
    const ahead = now + 900 * day;
    const mended = mendedAsked(ahead, now);
    expect(mended).toBe(now);
    expect(checkInDue({ checkIn: true, checkInAsked: now }, now + 28 * day)).toBe(true);
  });

  it('changes nothing when the last time lies behind', () => {
    expect(mendedAsked(now - day, now)).toBeUndefined();
    expect(mendedAsked(0, now)).toBeUndefined();
  });
});
