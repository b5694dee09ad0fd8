import { describe, expect, it } from 'vitest';
import { holdsOn, isClose, lifeChanges } from '../../../lib/people/life-change';
import { type Known, rank } from '../../../lib/people/who-now';
import { contact, daysAgo, someone, today } from './someone';

const since = (day: string) => ({ what: 'new-job' as const, since: day });

describe('something changed for me', () => {
  it.each([
    ['on its first day', '2026-11-22', true],
    ['on the last of eight weeks', '2026-09-28', true],
    ['after eight weeks', '2026-09-27', false],
    ['before it came', '2026-11-23', false],
  ])('%s', (_, day, holds) => {
    expect(holdsOn(since(day), today.day)).toBe(holds);
  });

  it('makes close who is family, a friend, a listener, or seen every two weeks', () => {
    const close = (more: Parameters<typeof someone>[1], goal?: number) =>
      isClose(someone('ana', more), goal);
    expect(close({ relation: 'family' })).toBe(true);
    expect(close({ relation: 'friend' }, 90)).toBe(true);
    expect(close({ relation: 'colleague', support: ['listening'] })).toBe(true);
    expect(close({ relation: 'my sister' }, 14)).toBe(true);
    expect(close({}, 15)).toBe(false);
    expect(close({ relation: 'colleague' }, 7)).toBe(false);
    expect(close({ relation: 'family', kind: 'group' })).toBe(false);
  });

  it('brings close people forward, says so, and ends after eight weeks', () => {
    const goal = { every: 30, unit: 'day' as const };
    const people = [
      someone('ana', { relation: 'family', goal }),
      someone('ben', { relation: 'colleague', goal }),
    ];
    const reachOuts = [
      contact('ana', 'talked', daysAgo(10)),
      contact('ben', 'talked', daysAgo(20)),
    ];
    const known: Known = { people, reachOuts, nudges: [] };
    const first = (lifeChange?: Known['lifeChange']) => rank({ ...known, lifeChange }, today)[0];
    expect(first()?.person.id).toBe('ben');
    expect(first(since('2026-09-27'))?.person.id).toBe('ben');
    for (const what of lifeChanges) {
      const ana = first({ what, since: '2026-11-03' });
      expect(ana?.person.id).toBe('ana');
      expect(ana?.reasons).toContainEqual({ because: 'close', change: what });
    }
  });
});
