import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../lib/ledger/days';
import type { Boundary } from '../../../lib/people/person';
import { ana, at, minute, nudge, person, reached, seen, spent, suggestion } from './some';

describe('in touch', () => {
  it('is who was sent something or talked to, not who was only opened', () => {
    const people = [ana, person('tom'), person('club', { kind: 'group' })];
    const reachOuts = [
      reached('tom', '2026-11-17T10:00:00Z', { state: 'opened' }),
      reached('club', '2026-11-18T18:00:00Z', { channel: 'in-person' }),
      reached('ana', '2026-11-17T10:00:00Z', { channel: 'call' }),
      reached('ana', '2026-11-19T10:00:00Z', { channel: 'text', state: 'sent' }),
      reached('ana', '2026-11-20T10:00:00Z', { channel: 'call' }),
    ];
    expect(seen({ people, reachOuts }).inTouch).toEqual([
      { personId: 'ana', name: 'Ana', group: false, times: 3, by: ['call', 'text'] },
      { personId: 'club', name: 'club', group: true, times: 1, by: ['in-person'] },
    ]);
  });

  it('says since when, if the time before was longer than sixty days ago', () => {
    const people = [ana, person('tom')];
    const reachOuts = [
      reached('tom', '2026-03-01T10:00:00Z'),
      reached('tom', '2026-11-17T10:00:00Z'),
      reached('ana', '2026-10-01T10:00:00Z'),
      reached('ana', '2026-11-18T10:00:00Z'),
    ];
    const [tom, other] = seen({ people, reachOuts }).inTouch;
    expect(tom?.sinceAt).toBe(at('2026-03-01T10:00:00Z'));
    expect(other).not.toHaveProperty('sinceAt');
  });

  it('goes by the local day, up to the last minute of the week', () => {
    const reachOuts = [
      reached('ana', '2026-11-15T22:59:00Z'),
      reached('ana', '2026-11-22T22:59:00Z'),
      reached('ana', '2026-11-22T23:00:00Z'),
    ];
    const week = seen({ people: [ana], reachOuts });
    expect(week.inTouch[0]?.times).toBe(1);
    expect(week.days[6]?.reachOuts).toEqual([{ personId: 'ana', name: 'Ana', state: 'talked' }]);
  });

  it('leaves out who was erased', () => {
    const people = [{ id: 'ana', updatedAt: 2, deleted: true as const }];
    const reachOuts = [reached('ana', '2026-11-17T10:00:00Z')];
    expect(seen({ people, reachOuts }).inTouch).toEqual([]);
  });
});

describe('dates', () => {
  const born = (month: number, day: number) => [{ kind: 'birthday' as const, month, day }];

  it('of the week that goes on are those of the week and of the seven days ahead', () => {
    const people = [
      person('past', { dates: born(11, 15) }),
      person('monday', { dates: born(11, 16) }),
      person('ahead', { dates: [{ kind: 'other', label: 'exam', month: 11, day: 26 }] }),
      person('later', { dates: born(11, 27) }),
    ];
    expect(seen({ people }).dates).toEqual([
      { personId: 'monday', name: 'monday', day: '2026-11-16', birthday: true },
      { personId: 'ahead', name: 'ahead', day: '2026-11-26', birthday: false, label: 'exam' },
    ]);
    expect(seen({ people }, { day: '2026-11-10' }).dates.map((one) => one.personId)).toEqual([
      'past',
    ]);
  });

  it('cross the turn of the year, and 29 February comes on the 28th where there is none', () => {
    const turn = { people: [ana, person('a', { dates: born(1, 2) })] };
    expect(seen(turn, { day: '2026-12-30', today: '2026-12-30' }).dates[0]?.day).toBe('2027-01-02');
    const leap = { people: [person('a', { dates: born(2, 29) })] };
    expect(seen(leap, { day: '2027-02-24', today: '2027-02-24' }).dates[0]?.day).toBe('2027-02-28');
  });

  it('and suggestions never show someone with a boundary', () => {
    const boundary = fc.constantFrom<Boundary>(
      { type: 'never' },
      { type: 'space' },
      { type: 'died' },
      { type: 'paused', until: '2027-01-01' },
    );
    const offset = fc.integer({ min: 0, max: 13 });
    fc.assert(
      fc.property(boundary, offset, fc.boolean(), (boundary, days, star) => {
        const date = addDays('2026-11-16', days);
        const dates = born(Number(date.slice(5, 7)), Number(date.slice(8)));
        const week = seen(
          { people: [person('a', { dates, boundary, star })] },
          { quietLately: suggestion('a'), tell: suggestion('a') },
        );
        expect(week.dates).toEqual([]);
        expect(week).not.toHaveProperty('quietLately');
        expect(week).not.toHaveProperty('tell');
      }),
    );
  });

  it('return when a pause is over, and stay while someone is only snoozed', () => {
    const dates = born(11, 20);
    const people = [
      person('back', { dates, boundary: { type: 'paused', until: '2026-11-20' } }),
      person('snoozed', { dates, snoozedUntil: at('2027-01-01T00:00:00Z') }),
      person('unstarred', { dates, star: false }),
    ];
    expect(seen({ people }).dates.map((one) => one.personId)).toEqual(['back', 'snoozed']);
  });
});

it('in touch says with whom something of theirs was celebrated', () => {
  const people = [ana, person('tom')];
  const reachOuts = [
    reached('ana', '2026-11-17T10:00:00Z', { intent: 'celebrate-theirs' }),
    reached('ana', '2026-11-18T10:00:00Z', { intent: 'check-in' }),
    reached('tom', '2026-11-18T12:00:00Z', { intent: 'share-mine' }),
  ];
  expect(seen({ people, reachOuts }).inTouch.map((one) => one.celebrated)).toEqual([
    true,
    undefined,
  ]);
});

describe('minutes', () => {
  it('stand beside what had been chosen by then, and beside no default', () => {
    const chosenAt = (id: string, minutes: number, when: string) => ({
      ...{ id, minutes, updatedAt: at(when) },
    });
    const plans = [
      chosenAt('bout', 15, '2026-11-10T10:00:00Z'),
      chosenAt('day', 60, '2026-11-19T10:00:00Z'),
      chosenAt('site/reddit', 5, '2026-11-10T10:00:00Z'),
    ];
    expect(seen({ plans }).chosen).toEqual({ bout: 15, day: 60 });
    expect(seen({ plans }, { day: '2026-11-11' }).chosen).toEqual({ bout: 15 });
    expect(seen({ plans: [{ id: 'bout', minutes: 15, updatedAt: 0 }] }).chosen).toEqual({});
    expect(seen({ plans: [{ id: 'bout', updatedAt: 9, deleted: true }] }).chosen).toEqual({});
  });

  it('are those of the days, by site, most scrolled first, and of the week before', () => {
    const days = [
      spent('2026-11-10T10:00:00Z', 40),
      spent('2026-11-16T10:00:00Z', 10, 'passive', 'x'),
      spent('2026-11-18T10:00:00Z', 30),
      spent('2026-11-18T12:00:00Z', 50, 'message', 'x'),
    ];
    const week = seen({ days });
    expect(week.total).toMatchObject({ passive: 40 * minute, message: 50 * minute });
    expect(week.before).toBe(40 * minute);
    expect(week.longest).toEqual({ start: at('2026-11-18T10:00:00Z'), passive: 30 * minute });
    expect(week.days.map(({ total }) => total.passive / minute)).toEqual([10, 0, 30, 0, 0, 0, 0]);
    expect(week.days[2]?.sites.map(({ name }) => name)).toEqual(['Reddit', 'x']);
    expect(week.days[2]?.visits.map(({ name }) => name)).toEqual(['Reddit', 'x']);
  });

  it('of the week before are not claimed where nothing was counted', () => {
    expect(seen({ days: [spent('2026-11-18T10:00:00Z', 30)] })).not.toHaveProperty('before');
  });

  it('are less what was on purpose, in total, longest and the week before', () => {
    const days = [spent('2026-11-10T10:00:00Z', 40), spent('2026-11-18T10:00:00Z', 30)];
    const fix = (id: string, start: string, minutes: number) => ({
      id,
      updatedAt: 1,
      start: at(start),
      end: at(start) + minutes * minute,
    });
    const corrections = [
      fix('a', '2026-11-10T10:00:00Z', 40),
      fix('b', '2026-11-18T10:00:00Z', 12),
    ];
    const week = seen({ days, corrections });
    expect(week.total).toMatchObject({ passive: 18 * minute, intended: 12 * minute });
    expect(week.longest?.passive).toBe(18 * minute);
    expect(week.before).toBe(0);
    expect(week.days[2]?.visits[0]?.ms.intended).toBe(12 * minute);
  });

  it('of a traveller count an instant once, in the earlier day', () => {
    const days = [
      spent('2026-11-18T23:30:00Z', 60, 'passive', 'reddit', 'America/New_York'),
      spent('2026-11-18T23:30:00Z', 60),
    ];
    const week = seen({ days });
    expect(week.total.passive).toBe(60 * minute);
    expect(week.days[2]?.total.passive).toBe(60 * minute);
    expect(week.days[3]?.total.passive).toBe(0);
  });

  it('of a visit over midnight stay with their days, and the second part says when it began', () => {
    const days = [spent('2026-11-17T22:50:00Z', 10), spent('2026-11-17T23:00:00Z', 5)];
    const [, tuesday, wednesday] = seen({ days }).days;
    expect(tuesday?.visits[0]).not.toHaveProperty('began');
    expect(wednesday?.visits[0]).toMatchObject({
      start: at('2026-11-17T23:00:00Z'),
      began: at('2026-11-17T22:50:00Z'),
      ms: { passive: 5 * minute },
    });
  });

  it('of a visit in the morning claim no beginning on the day before', () => {
    const days = [spent('2026-11-17T22:50:00Z', 4), spent('2026-11-18T07:00:00Z', 5)];
    expect(seen({ days }).days[2]?.visits[0]).not.toHaveProperty('began');
  });

  it('of all days always add up to the total', () => {
    const when = fc
      .integer({ min: 0, max: 9 * 24 * 60 - 61 })
      .map((n) => new Date(at('2026-11-14T00:00:00Z') + n * minute).toISOString());
    const doc = fc
      .tuple(when, fc.integer({ min: 1, max: 60 }), fc.constantFrom('UTC', 'Europe/Madrid'))
      .map(([start, minutes, zone]) => spent(start, minutes, 'passive', 'reddit', zone));
    fc.assert(
      fc.property(fc.array(doc, { maxLength: 8 }), (days) => {
        const week = seen({ days });
        const byDay = week.days.reduce((sum, { total }) => sum + total.passive, 0);
        const visits = week.days.flatMap((day) => day.visits);
        expect(byDay).toBe(week.total.passive);
        expect(visits.reduce((sum, { ms }) => sum + ms.passive, 0)).toBe(week.total.passive);
        expect(week.longest?.passive ?? 0).toBeLessThanOrEqual(week.total.passive);
      }),
    );
  });
});

describe('suggestions', () => {
  it('are those that were seen, and what came of them', () => {
    const nudges = [
      nudge('2026-11-17T10:00:00Z', { outcome: 'talked' }),
      nudge('2026-11-17T12:00:00Z', { outcome: 'kept' }),
      nudge('2026-11-18T12:00:00Z', { outcome: 'kept' }),
      nudge('2026-11-18T13:00:00Z', { seen: false, outcome: 'left' }),
      nudge('2026-11-18T14:00:00Z', { seen: false, form: 'badge' }),
      nudge('2026-11-10T12:00:00Z', { outcome: 'kept' }),
    ];
    expect(seen({ nudges }).suggestions).toEqual({ shown: 4, outcomes: { talked: 1, kept: 2 } });
  });

  it('that rested are told in the weeks of the rest', () => {
    const settings = { resting: at('2026-11-24T12:00:00Z') };
    expect(seen({ settings }).cardsRested).toBe(true);
    expect(seen({ settings }, { day: '2026-11-10' }).cardsRested).toBe(false);
    expect(seen({}).cardsRested).toBe(false);
  });

  it('for someone who was quiet stand in the week that goes on only', () => {
    const people = [ana];
    expect(seen({ people }, { quietLately: suggestion('ana') }).quietLately?.personId).toBe('ana');
    expect(
      seen({ people }, { quietLately: suggestion('ana'), day: '2026-11-10' }).quietLately,
    ).toBeUndefined();
  });
});

describe('the words of a week', () => {
  it('are its own note, and the if-then of the week before', () => {
    const weekNotes = [
      { id: '2026-11-09', updatedAt: 1, ifPart: 'I open Reddit', thenPart: 'I text Sam' },
      { id: '2026-11-16', updatedAt: 1, goodThing: 'a heron' },
    ];
    const week = seen({ weekNotes });
    expect(week.note?.goodThing).toBe('a heron');
    expect(week.lastIfThen).toEqual({ ifPart: 'I open Reddit', thenPart: 'I text Sam' });
  });

  it('are found again after the first day of the week was changed', () => {
    const weekNotes = [{ id: '2026-11-15', updatedAt: 1, goodThing: 'a heron' }];
    expect(seen({ weekNotes }, { day: '2026-11-12' }).note?.goodThing).toBe('a heron');
  });

  it('do not show half an if-then', () => {
    const weekNotes = [{ id: '2026-11-09', updatedAt: 1, ifPart: 'I open Reddit' }];
    expect(seen({ weekNotes })).not.toHaveProperty('lastIfThen');
  });
});

describe('an empty week', () => {
  it('is true, whole and open to both sides', () => {
    const week = seen({ people: [ana] }, { day: '2026-11-10' });
    expect(week).toMatchObject({
      first: '2026-11-09',
      last: '2026-11-15',
      previous: '2026-11-02',
      next: '2026-11-16',
      current: false,
      empty: true,
      inTouch: [],
      dates: [],
    });
    expect(week.days).toHaveLength(7);
    expect(week).not.toHaveProperty('longest');
  });

  it('is no longer empty after a minute, a contact, a suggestion or a word', () => {
    expect(seen({ days: [spent('2026-11-18T10:00:00Z', 1, 'other')] }).empty).toBe(false);
    const reachOuts = [reached('ana', '2026-11-17T10:00:00Z')];
    expect(seen({ people: [ana], reachOuts }).empty).toBe(false);
    expect(seen({ nudges: [nudge('2026-11-17T10:00:00Z')] }).empty).toBe(false);
    expect(seen({ weekNotes: [{ id: '2026-11-16', updatedAt: 1 }] }).empty).toBe(false);
  });

  it('is the last to go back to when nothing is older, and nothing lies after the current one', () => {
    const week = seen({}, { since: '2026-11-18' });
    expect(week).not.toHaveProperty('previous');
    expect(week).not.toHaveProperty('next');
    expect(week.current).toBe(true);
    expect(seen({}, { since: '2026-11-15' }).previous).toBe('2026-11-09');
  });
});
