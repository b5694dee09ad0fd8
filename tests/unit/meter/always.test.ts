import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance, idle, isCounting, settle } from '../../../lib/meter/meter';
import { surfaces } from '../../../lib/sites/site';
import { signalNames } from '../../truth/trace';
import { drive, type Event, seconds, start } from './drive';
import { oracle } from './oracle';

const what = fc.constantFrom('scroll', 'type', 'line', 'point', 'show', 'hide') as fc.Arbitrary<
  Event[1]
>;
const any: fc.Arbitrary<Event[1]> = fc.constantFrom(...signalNames);
/** Mostly short gaps, some absences, some nights. */
const gap = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 15 }) },
  { weight: 3, arbitrary: fc.integer({ min: 15, max: 130 }) },
  { weight: 1, arbitrary: fc.integer({ min: 130, max: 30_000 }) },
);

const eventsOf = (signals: fc.Arbitrary<Event[1]>): fc.Arbitrary<Event[]> =>
  fc
    .array(fc.tuple(gap, signals, fc.constantFrom(...surfaces), fc.constantFrom('a', 'b')), {
      minLength: 1,
      maxLength: 40,
    })
    .map((rows) => {
      let at = 0;
      return rows.map(([after, signal, surface, item]) => {
        at += after;
        return [at, signal, surface, item] as Event;
      });
    });

describe('always', () => {
  it('input is counted as the rules say, second by second', () => {
    fc.assert(
      fc.property(eventsOf(what), (events) => {
        expect([...seconds(drive(events))]).toEqual([...oracle(events)]);
      }),
      { numRuns: 500 },
    );
  });

  it('delivering at any moments changes nothing', () => {
    fc.assert(
      fc.property(
        eventsOf(any),
        fc.array(fc.integer({ min: 0, max: 2000 }), { maxLength: 40 }),
        (events, moments) => {
          const flushed = [...events, ...moments.map((at) => [at, 'flush'] as Event)];
          flushed.sort(([a], [b]) => a - b);
          const last = Math.max(events.at(-1)?.[0] ?? 0, 2000) + 1;
          const end: Event = [last, 'hide'];
          expect([...seconds(drive([...flushed, end]))]).toEqual([
            ...seconds(drive([...events, end])),
          ]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('every second is counted inside the time that passed, and none before its signal', () => {
    fc.assert(
      fc.property(eventsOf(any), (events) => {
        const last = events.at(-1)?.[0] ?? 0;
        for (const claim of drive(events)) {
          expect(claim.start).toBeLessThan(claim.end);
          expect(claim.start).toBeGreaterThanOrEqual(start + (events[0]?.[0] ?? 0) * 1000);
          expect(claim.end).toBeLessThanOrEqual(start + last * 1000);
        }
      }),
    );
  });

  it('nothing is added between hiding and the next signal', () => {
    fc.assert(
      fc.property(eventsOf(any), eventsOf(any), fc.integer({ min: 1, max: 4000 }), (a, b, away) => {
        const hidden = (a.at(-1)?.[0] ?? 0) + 1;
        const back = hidden + away;
        const later = b.map(([at, ...rest]) => [at + back, ...rest] as Event);
        const counted = seconds(
          drive([...a, [hidden, 'hide'], [hidden + away / 2, 'flush'], ...later]),
        );
        const until = later[0]?.[0] ?? back;
        for (const second of counted.keys())
          expect(second < hidden || second >= until, `second ${second}`).toBe(true);
      }),
    );
  });

  it('an absence of more than two minutes adds at most twenty seconds of input', () => {
    fc.assert(
      fc.property(eventsOf(what), fc.integer({ min: 121, max: 40_000 }), (events, away) => {
        const left = events.at(-1)?.[0] ?? 0;
        const counted = seconds(drive([...events, [left + away, 'scroll']]));
        expect([...counted.keys()].filter((second) => second >= left).length).toBeLessThanOrEqual(
          20,
        );
      }),
    );
  });

  it('addresses that change by themselves and media that no one touched gain nothing', () => {
    fc.assert(
      fc.property(
        eventsOf(fc.constantFrom('arrive', 'media', 'media-end') as fc.Arbitrary<Event[1]>),
        (events) => {
          expect(drive(events.map(([at, ...rest]) => [at + 2000, ...rest] as Event))).toEqual(
            drive([]),
          );
        },
      ),
    );
  });

  it('says that it is counting exactly while time is credited', () => {
    fc.assert(
      fc.property(eventsOf(any), fc.integer({ min: 0, max: 40 }), (events, later) => {
        const signals = events.map(([at, name, surface = 'feed', item]) => ({
          wall: start + at * 1000,
          mono: at * 1000,
          what: name as 'scroll',
          surface,
          item,
        }));
        const last = (events.at(-1)?.[0] ?? 0) + later;
        const open = signals.reduce((state, signal) => advance(state, signal).state, idle);
        const momentAt = (second: number) => ({ wall: start + second * 1000, mono: second * 1000 });
        const { state } = settle(open, momentAt(last));
        expect(isCounting(state)).toBe(settle(state, momentAt(last + 30)).intervals.length > 0);
      }),
    );
  });
});
