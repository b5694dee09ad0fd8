import { describe, expect, it } from 'vitest';
import { comingDate, daysUntil } from '../../../lib/people/dates';
import type { PersonDate } from '../../../lib/people/person';

const birthday = (month: number, day: number): PersonDate => ({ kind: 'birthday', month, day });

describe('days until a date', () => {
  it.each([
    ['today', 11, 22, '2026-11-22', 0],
    ['in two days', 11, 24, '2026-11-22', 2],
    ['over the new year', 1, 1, '2026-12-30', 2],
    ['just past', 11, 21, '2026-11-22', 364],
    ['29 February in a common year', 2, 29, '2027-02-27', 1],
    ['29 February in a leap year', 2, 29, '2028-02-27', 2],
  ])('%s', (_, month, day, today, expected) => {
    expect(daysUntil(birthday(month, day), today)).toBe(expected);
  });

  it('has no answer for a day that is in no calendar', () => {
    expect(daysUntil(birthday(2, 30), '2026-11-22')).toBeNaN();
    expect(comingDate([birthday(2, 30)], '2026-02-27', 400)).toBeUndefined();
  });

  it('takes the nearest, and a birthday before another date on the same day', () => {
    const other: PersonDate = { kind: 'other', month: 11, day: 23 };
    const coming = comingDate([birthday(11, 25), other, birthday(11, 23)], '2026-11-22', 3);
    expect(coming).toEqual({ inDays: 1, date: birthday(11, 23) });
  });
});
