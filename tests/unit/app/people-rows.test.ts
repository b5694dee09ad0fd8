import { describe, expect, it } from 'vitest';
import type { Person } from '../../../lib/people/person';
import { afternoon, page, rig, zone } from './rig';

/** The 21st; it is the 19th. */
const birthday = { kind: 'birthday', month: 11, day: 21 } as const;
const someone = (id: string, more: Partial<Person> = {}): Omit<Person, 'updatedAt'> => ({
  ...{ id, name: id, kind: 'person', channels: [], dates: [birthday], star: true },
  ...{ createdAt: afternoon, ...more },
});

async function rowsOf(...people: Omit<Person, 'updatedAt'>[]) {
  const it = rig();
  for (const one of people) await it.ask.putPerson(one, page);
  const view = await it.ask.options({ zone }, page);
  return new Map(view.people.map((row) => [row.person.id, row]));
}

describe('a row of the list', () => {
  it('tells of a date within a week, and of none that is further off', async () => {
    const later = [{ ...birthday, day: 27 }];
    const rows = await rowsOf(someone('ana'), someone('ben', { dates: later }));
    expect(rows.get('ana')?.coming).toEqual({ inDays: 2, date: birthday });
    expect(rows.get('ben')?.coming).toBeUndefined();
  });

  it.each<NonNullable<Person['boundary']>>([
    { type: 'never' },
    { type: 'space' },
    { type: 'died' },
    { type: 'paused', until: '2026-12-24' },
  ])('tells of no date and gives no turn to someone with $type', async (boundary) => {
    const row = (await rowsOf(someone('ana', { boundary }))).get('ana');
    expect(row?.coming).toBeUndefined();
    expect(row?.turn).toBeUndefined();
  });

  it('is as any other from the day on which a pause ends', async () => {
    const boundary = { type: 'paused', until: '2026-11-19' } as const;
    const row = (await rowsOf(someone('ana', { boundary }))).get('ana');
    expect(row?.coming).toEqual({ inDays: 2, date: birthday });
    expect(row?.turn).toBeDefined();
  });

  it('gives a turn to whoever is starred and does not rest', async () => {
    const rows = await rowsOf(
      someone('ana'),
      someone('ben', { star: false }),
      someone('chris', { snoozedUntil: afternoon + 1 }),
    );
    expect([...rows].filter(([, { turn }]) => turn !== undefined).map(([id]) => id)).toEqual([
      'ana',
    ]);
  });
});
