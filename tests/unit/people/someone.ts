/** Invented people and records, with only what a test speaks about written out. */
import fc from 'fast-check';
import type { Kept } from '../../../lib/ledger/records';
import type { Boundary, Channel, Person, ReachOut } from '../../../lib/people/person';
import { dayMs, todayOf } from '../../../lib/people/today';
import type { Shown } from '../../../lib/people/who-now';

export const zone = 'Europe/Madrid';
/** 22 November 2026, 12:00 in Madrid. */
export const noon = Date.UTC(2026, 10, 22, 11);
export const today = todayOf(noon, zone);
export const daysAgo = (days: number): number => noon - days * dayMs;

export const mail: Channel = { type: 'email', value: 'ana@example.org' };
export const call: Channel = { type: 'call', value: '+34915550100' };
export const text: Channel = { type: 'text', value: '+34915550100' };

export const someone = (id: string, more: Partial<Person> = {}): Person => ({
  id,
  updatedAt: 1,
  createdAt: daysAgo(0),
  kind: 'person',
  name: id,
  channels: [mail],
  dates: [],
  star: true,
  ...more,
});

export const contact = (
  personId: string,
  state: ReachOut['state'],
  at: number,
  more: Partial<ReachOut> = {},
): ReachOut => ({ id: `${personId}-${at}-${state}`, updatedAt: at, personId, state, at, ...more });

export type ShownRecord = Shown & { id: string; updatedAt: number };

export const shown = (personId: string, at: number, passedOver: string[] = []): ShownRecord => ({
  id: `shown-${personId}-${at}`,
  updatedAt: at,
  at,
  personId,
  passedOver,
});

/** Always the same number. */
export const always = (dice: number) => () => dice;

const boundaries = fc.option(
  fc.oneof(
    fc.constantFrom<Boundary>({ type: 'never' }, { type: 'space' }, { type: 'died' }),
    fc
      .constantFrom('2026-11-21', '2026-11-22', '2026-11-23', '2027-06-01')
      .map((until): Boundary => ({ type: 'paused', until })),
  ),
  { nil: undefined, freq: 3 },
);

const channels = fc.array(
  fc.record({
    type: fc.constantFrom('call', 'text', 'email', 'messenger', 'video', 'elsewhere'),
    value: fc.constantFrom('', 'x@example.org'),
    notSuggested: fc.constantFrom(undefined, true as const),
  }) as fc.Arbitrary<Channel>,
  { maxLength: 3 },
);

const ids = ['ana', 'ben', 'cleo', 'dev', 'eva', 'finn'];

export const anyPeople: fc.Arbitrary<Kept<Person>[]> = fc
  .tuple(
    ...ids.map((id) =>
      fc
        .record({
          star: fc.boolean(),
          boundary: boundaries,
          snoozedUntil: fc.constantFrom(undefined, noon - 1, noon + 1),
          channels,
          zone: fc.constantFrom(undefined, 'Asia/Tokyo', 'Europe/Madrid', 'Nowhere/At_All'),
          nextTime: fc.constantFrom(undefined, '', 'the allotment'),
          goal: fc.constantFrom(
            undefined,
            { every: 1, unit: 'week' as const },
            { every: 3, unit: 'month' as const },
          ),
          dates: fc.constantFrom<Person['dates']>([], [{ kind: 'birthday', month: 11, day: 24 }]),
          createdAt: fc.integer({ min: daysAgo(400), max: noon }),
          gone: fc.boolean(),
        })
        .map(
          ({ gone, ...more }): Kept<Person> =>
            gone && !more.star
              ? { id, updatedAt: 2, deleted: true }
              : { ...someone(id, more), deleted: undefined },
        ),
    ),
  )
  .map((people) => people);

export const anyReachOuts: fc.Arbitrary<ReachOut[]> = fc.array(
  fc
    .tuple(
      fc.constantFrom(...ids),
      fc.constantFrom<ReachOut['state']>('opened', 'sent', 'talked'),
      fc.integer({ min: daysAgo(300), max: noon }),
    )
    .map(([id, state, at]) => contact(id, state, at)),
  { maxLength: 12 },
);

export const anyShown: fc.Arbitrary<ShownRecord[]> = fc.array(
  fc
    .tuple(
      fc.constantFrom(...ids),
      fc.integer({ min: daysAgo(10), max: noon }),
      fc.subarray(ids, { maxLength: 2 }),
    )
    .map(([id, at, passedOver]) => shown(id, at, passedOver)),
  { maxLength: 8 },
);
