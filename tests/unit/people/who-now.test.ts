import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Person, ReachOut } from '../../../lib/people/person';
import { dayMs, todayOf } from '../../../lib/people/today';
import { draw, type Known, rank } from '../../../lib/people/who-now';
import { seeded } from '../../dice';
import {
  always,
  anyPeople,
  anyReachOuts,
  anyShown,
  call,
  contact,
  daysAgo,
  mail,
  noon,
  shown,
  someone,
  today,
  zone,
} from './someone';

const weekly = { every: 1, unit: 'week' } as const;
const monthly = { every: 1, unit: 'month' } as const;
const known = (more: Partial<Known>): Known => ({ people: [], reachOuts: [], nudges: [], ...more });
const order = (more: Partial<Known>) => rank(known(more), today).map(({ person }) => person.id);
const firstReasons = (more: Partial<Known>) => rank(known(more), today)[0]?.reasons;

describe('who now', () => {
  const ana = someone('ana', { goal: weekly });
  const ben = someone('ben', { goal: monthly });

  it('goes by the share of the goal that has passed, not by days', () => {
    const reachOuts = [contact('ana', 'talked', daysAgo(6)), contact('ben', 'talked', daysAgo(20))];
    expect(order({ people: [ana, ben], reachOuts })).toEqual(['ana', 'ben']);
  });

  it('makes no difference beyond twice the goal', () => {
    const reachOuts = [
      contact('ana', 'talked', daysAgo(90)),
      contact('ben', 'talked', daysAgo(90)),
    ];
    const scores = rank(known({ people: [ana, ben], reachOuts }), today).map(({ score }) => score);
    expect(scores).toEqual([2, 2]);
  });

  it('brings someone with a date within three days to the front', () => {
    const dates = (day: number): Person['dates'] => [{ kind: 'birthday', month: 11, day }];
    const reachOuts = [contact('ana', 'talked', daysAgo(7)), contact('ben', 'talked', daysAgo(9))];
    const inThree = { ...ben, dates: dates(25) };
    expect(order({ people: [ana, inThree], reachOuts })).toEqual(['ben', 'ana']);
    const inFour = { ...ben, dates: dates(26) };
    expect(order({ people: [ana, inFour], reachOuts })).toEqual(['ana', 'ben']);
  });

  it('moves someone with an open note forward a little', () => {
    const reachOuts = [contact('ana', 'talked', daysAgo(4)), contact('ben', 'talked', daysAgo(13))];
    expect(order({ people: [ana, ben], reachOuts })).toEqual(['ana', 'ben']);
    const noted = { ...ben, nextTime: 'the allotment' };
    expect(order({ people: [ana, noted], reachOuts })).toEqual(['ben', 'ana']);
  });

  it('holds back for some days whoever was suggested', () => {
    const reachOuts = [
      contact('ana', 'talked', daysAgo(12)),
      contact('ben', 'talked', daysAgo(40)),
    ];
    const people = [ana, ben];
    expect(order({ people, reachOuts, nudges: [shown('ana', daysAgo(1))] })).toEqual([
      'ben',
      'ana',
    ]);
    expect(order({ people, reachOuts, nudges: [shown('ana', daysAgo(7))] })).toEqual([
      'ana',
      'ben',
    ]);
  });

  it('leaves out whoever was suggested, passed over, opened or reached today', () => {
    const people = [ana];
    expect(order({ people })).toEqual(['ana']);
    expect(order({ people, nudges: [shown('ana', noon - 1)] })).toEqual([]);
    expect(order({ people, nudges: [shown('ben', noon - 1, ['ana'])] })).toEqual([]);
    expect(order({ people, reachOuts: [contact('ana', 'talked', noon - 1)] })).toEqual([]);
    expect(order({ people, reachOuts: [contact('ana', 'opened', noon - 1)] })).toEqual([]);
  });

  it('leaves out whoever was passed over in the last three days', () => {
    const people = [ana];
    expect(order({ people, nudges: [shown('ben', daysAgo(2.9), ['ana'])] })).toEqual([]);
    expect(order({ people, nudges: [shown('ben', daysAgo(3.1), ['ana'])] })).toEqual(['ana']);
  });

  it('gives peace for two goal lengths after two messages without a talk', () => {
    const sent = (days: number) => contact('ana', 'sent', daysAgo(days));
    const people = [ana];
    expect(order({ people, reachOuts: [sent(20)] })).toEqual(['ana']);
    expect(order({ people, reachOuts: [sent(20), sent(13)] })).toEqual([]);
    expect(order({ people, reachOuts: [sent(20), sent(14)] })).toEqual(['ana']);
    const talked = contact('ana', 'talked', daysAgo(8));
    expect(order({ people, reachOuts: [sent(20), sent(13), talked] })).toEqual(['ana']);
  });

  it('leaves out whoever can only be called while it is night there', () => {
    const far = someone('far', { channels: [call], zone: 'Asia/Tokyo' });
    expect(order({ people: [far] })).toEqual([]);
    expect(order({ people: [{ ...far, channels: [call, mail] }] })).toEqual(['far']);
  });

  it('says exactly what counted', () => {
    const people = [ana];
    expect(firstReasons({ people })).toEqual([{ because: 'never-noted' }]);
    const reachOuts = [contact('ana', 'sent', daysAgo(5))];
    expect(firstReasons({ people, reachOuts })).toEqual([
      { because: 'due', daysSince: 5, goalDays: 7 },
    ]);
    const more: Partial<Person> = {
      goal: undefined,
      nextTime: 'the allotment',
      dates: [{ kind: 'other', label: 'moving day', month: 11, day: 23 }],
    };
    expect(firstReasons({ people: [{ ...ana, ...more }], reachOuts })).toEqual([
      { because: 'no-goal', daysSince: 5 },
      { because: 'date', inDays: 1, birthday: false, label: 'moving day' },
      { because: 'next-time' },
    ]);
    expect(firstReasons({ people: [ana, ben], nudges: [shown('ben', daysAgo(1))] })).toContainEqual(
      {
        because: 'not-lately',
      },
    );
  });

  it('does not bring a date up again after contact in its sight, but does on the day', () => {
    const dates = (day: number): Person['dates'] => [{ kind: 'birthday', month: 11, day }];
    const reachOuts = [contact('ana', 'talked', daysAgo(1))];
    const because = (day: number) =>
      firstReasons({ people: [{ ...ana, dates: dates(day) }], reachOuts })?.map(
        (one) => one.because,
      );
    expect(because(23)).toEqual(['due']);
    expect(because(22)).toEqual(['due', 'date']);
  });

  it('offers a voice after three texts in a row, unless the least effort is wanted', () => {
    const people = [someone('ana', { channels: [mail, call], zone })];
    const by = (channel: 'email' | 'call', days: number) =>
      contact('ana', 'talked', daysAgo(days), { channel });
    const texts = [by('email', 9), by('email', 7), by('email', 5)];
    const first = (more: Partial<Known>) => rank(known({ people, ...more }), today)[0];
    expect(first({ reachOuts: texts.slice(1) })?.channels[0]).toEqual(mail);
    expect(first({ reachOuts: texts })?.channels[0]).toEqual(call);
    expect(first({ reachOuts: texts })?.reasons).toContainEqual({
      because: 'after-texts',
      times: 3,
    });
    expect(first({ reachOuts: [...texts, by('call', 2)] })?.channels[0]).toEqual(mail);
    expect(first({ reachOuts: texts, leastEffort: true })).toMatchObject({
      first: 'least',
      channels: [mail, call],
    });
  });

  it('counts the days since contact by the calendar', () => {
    const lateYesterday = todayOf(noon, zone).start - 60_000;
    const reachOuts = [contact('ana', 'talked', lateYesterday)];
    expect(firstReasons({ people: [ana], reachOuts })).toEqual([
      { because: 'due', daysSince: 1, goalDays: 7 },
    ]);
  });
});

describe('the draw', () => {
  const reached = (days: Record<string, number>) => {
    const people = Object.keys(days).map((id) =>
      someone(id, { goal: { every: 100, unit: 'day' } }),
    );
    const reachOuts = Object.entries(days).map(([id, ago]) => contact(id, 'talked', daysAgo(ago)));
    return rank(known({ people, reachOuts }), today);
  };

  it('has nobody when there is nobody', () => {
    expect(draw([], always(0))).toBeUndefined();
  });

  it('is among the top three only', () => {
    const candidates = reached({ a: 104, b: 103, c: 102, d: 101 });
    const drawn = new Set(
      [0, 0.3, 0.6, 0.9, 0.999].map((dice) => draw(candidates, always(dice))?.person.id),
    );
    expect(drawn).toEqual(new Set(['a', 'b', 'c']));
  });

  it('is among those within 0.25 of the first only', () => {
    const candidates = reached({ a: 100, b: 80, c: 70 });
    const drawn = new Set([0, 0.5, 0.999].map((dice) => draw(candidates, always(dice))?.person.id));
    expect(drawn).toEqual(new Set(['a', 'b']));
  });

  it('says the odds it was drawn with, and keeps to them', () => {
    const candidates = reached({ a: 100, b: 90, c: 80 });
    const dice = seeded(7);
    const times: Record<string, number> = {};
    const odds: Record<string, number> = {};
    for (let at = 0; at < 20_000; at++) {
      const drawn = draw(candidates, dice);
      if (!drawn) throw new Error('someone is always drawn');
      times[drawn.person.id] = (times[drawn.person.id] ?? 0) + 1;
      odds[drawn.person.id] = drawn.odds;
    }
    expect(Object.values(odds).reduce((sum, one) => sum + one)).toBeCloseTo(1);
    for (const id of ['a', 'b', 'c']) {
      expect((times[id] ?? 0) / 20_000).toBeCloseTo(odds[id] ?? 0, 1);
    }
    expect(odds.a).toBeGreaterThan(odds.b ?? 1);
    expect(odds.b).toBeGreaterThan(odds.c ?? 1);
  });

  it('is the same for the same dice, whatever the order of the records', () => {
    fc.assert(
      fc.property(
        anyPeople,
        anyReachOuts,
        anyShown,
        fc.integer(),
        (people, reachOuts, nudges, seed) => {
          const there = draw(rank({ people, reachOuts, nudges }, today), seeded(seed));
          const turned = {
            people: people.toReversed(),
            reachOuts: reachOuts.toReversed(),
            nudges: nudges.toReversed(),
          };
          expect(draw(rank(turned, today), seeded(seed))).toEqual(there);
        },
      ),
    );
  });
});

/** Written from P2 and P3 alone: what speaks against a person today. */
function speaksAgainst(person: Person, reachOuts: readonly ReachOut[]): boolean {
  const { star, boundary, snoozedUntil, channels } = person;
  const closed = boundary && (boundary.type !== 'paused' || boundary.until > '2026-11-22');
  const noWay = channels.every(({ type, value, notSuggested }) => {
    const nightCall = (type === 'call' || type === 'video') && person.zone === 'Asia/Tokyo';
    return notSuggested || nightCall || (value === '' && type !== 'elsewhere');
  });
  const reachedToday = reachOuts.some(
    ({ personId, at }) => personId === person.id && noon - at < 12 * 3_600_000,
  );
  return !star || Boolean(closed) || (snoozedUntil ?? 0) > noon || noWay || reachedToday;
}

describe('over many random states', () => {
  it('nobody left out is ever drawn', () => {
    fc.assert(
      fc.property(
        anyPeople,
        anyReachOuts,
        anyShown,
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (people, reachOuts, nudges, dice) => {
          const candidates = rank({ people, reachOuts, nudges }, today);
          const drawn = draw(candidates, always(dice))?.person;
          for (const { person } of candidates) expect(speaksAgainst(person, reachOuts)).toBe(false);
          if (!drawn) return;
          const held = nudges.some(
            ({ at, personId, passedOver }) =>
              (passedOver.includes(drawn.id) && noon - at < 3 * dayMs - 1) ||
              (personId === drawn.id && noon - at < 12 * 3_600_000),
          );
          expect(held).toBe(false);
        },
      ),
      { numRuns: 5_000 },
    );
  });

  it('no one is drawn twice on a day', () => {
    fc.assert(
      fc.property(anyPeople, anyReachOuts, fc.integer(), (people, reachOuts, seed) => {
        const dice = seeded(seed);
        const nudges: ReturnType<typeof shown>[] = [];
        for (let minute = 0; minute < 10; minute++) {
          const now = todayOf(noon + minute * 60_000, zone);
          const drawn = draw(rank({ people, reachOuts, nudges }, now), dice);
          if (drawn) nudges.push(shown(drawn.person.id, now.now));
        }
        const drawn = nudges.map(({ personId }) => personId);
        expect(new Set(drawn).size).toBe(drawn.length);
      }),
      { numRuns: 500 },
    );
  });

  it('the reasons shown are what the score and the ways are made of', () => {
    const change = fc.constantFrom(undefined, { what: 'moved' as const, since: '2026-11-01' });
    fc.assert(
      fc.property(
        anyPeople,
        anyReachOuts,
        anyShown,
        change,
        (people, reachOuts, nudges, lifeChange) => {
          for (const one of rank({ people, reachOuts, nudges, lifeChange }, today)) {
            const { person, score, reasons, first, lastNoted } = one;
            const said = new Set(reasons.map(({ because }) => because));
            const goal = person.goal?.unit === 'week' ? 7 : person.goal ? 91.2 : 60;
            const passed = lastNoted === undefined ? Number.NaN : (noon - lastNoted) / dayMs / goal;
            const bonus =
              (said.has('date') ? 1 : 0) +
              (said.has('next-time') ? 0.25 : 0) +
              (said.has('close') ? 0.5 : 0);
            const loss = Math.max(
              0,
              ...nudges
                .filter(({ personId, passedOver }) => [personId, ...passedOver].includes(person.id))
                .map(({ at }) => 1 - (noon - at) / (7 * dayMs)),
            );
            if (lastNoted !== undefined)
              expect(score).toBeCloseTo(Math.min(2, passed) + bonus - loss, 9);
            expect(said.has('never-noted')).toBe(lastNoted === undefined);
            expect(said.has('after-texts')).toBe(first === 'voice');
            expect(said.has('close') && !lifeChange).toBe(false);
            if (said.has('not-lately')) expect(loss).toBe(0);
          }
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
