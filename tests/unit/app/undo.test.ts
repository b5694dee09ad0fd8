/** Two pages change the same people, and take back what they did whenever they like. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Undo } from '../../../lib/app/protocol';
import type { Kept } from '../../../lib/ledger/records';
import type { Boundary, Person } from '../../../lib/people/person';
import type { StoredRecord } from '../../../lib/platform/store';
import { afternoon, minute, page, type Rig, reddit, rig, scrolled, somebody } from './rig';

const space = { boundary: { type: 'space' }, changesBoundary: true } as const;

describe('undo', () => {
  it('lifts no boundary that was set after what it takes back', async () => {
    const it = await withAna();
    const renamed = await it.ask.putPerson(somebody('ana', { name: 'Ana Sol' }), page);
    await it.ask.putPerson({ ...somebody('ana', { name: 'Ana Sol' }), ...space }, page);
    expect(await it.ask.undo(renamed, page)).toBe(true);
    expect(await personIn(it)).toMatchObject({ name: 'ana', boundary: { type: 'space' } });
  });

  it('of a boundary leaves the one that was decided since', async () => {
    const it = await withAna();
    const paused: Boundary = { type: 'paused', until: '2026-12-24' };
    const first = await it.ask.putPerson(
      { ...somebody('ana'), boundary: paused, changesBoundary: true },
      page,
    );
    it.moment.now += minute;
    await it.ask.putPerson({ ...somebody('ana'), ...space }, page);
    // The page that offers it must not say that it was done.
    expect(await it.ask.undo(first, page)).toBe(false);
    expect(await personIn(it)).toMatchObject({ boundary: { type: 'space' } });
  });

  it('leaves what was written into the same field since', async () => {
    const it = await withAna();
    const first = await it.ask.putPerson(somebody('ana', { share: 'herons', star: false }), page);
    await it.ask.putPerson(somebody('ana', { share: 'owls', star: false }), page);
    await it.ask.undo(first, page);
    expect(await personIn(it)).toMatchObject({ share: 'owls', star: true });
  });

  it('of what changed nothing is done', async () => {
    const it = await withAna();
    const again = await it.ask.putPerson(somebody('ana'), page);
    expect(await it.ask.undo(again, page)).toBe(true);
  });

  it('leaves a way that was set aside since', async () => {
    const it = await withAna();
    const call = { type: 'call', value: '+12025550142' } as const;
    const [email] = somebody('ana').channels;
    if (!email) throw new Error('Ana has a way');
    const both = await it.ask.putPerson(somebody('ana', { channels: [email, call] }), page);
    const channels = [{ ...email, notSuggested: true as const }, call];
    await it.ask.putPerson(somebody('ana', { channels }), page);
    await it.ask.undo(both, page);
    expect(await personIn(it)).toMatchObject({ channels });
  });

  it('of adding someone keeps them when they asked for space meanwhile', async () => {
    const it = rig();
    const added = await it.ask.putPerson(somebody('ana'), page);
    it.moment.now += minute;
    await it.ask.putPerson({ ...somebody('ana'), ...space }, page);
    await it.ask.undo(added, page);
    expect(await personIn(it)).toMatchObject({ name: 'ana', boundary: { type: 'space' } });
  });

  it('brings back nobody who was erased since, nor what was noted of them', async () => {
    const it = await withAna();
    const noted = await it.ask.noteContact(
      { personIds: ['ana'], state: 'talked', at: it.moment.now },
      page,
    );
    const removed = await it.ask.removePerson({ id: 'ana' }, page);
    it.moment.now += minute;
    await it.ask.undo(removed, page);
    it.moment.now += minute;
    await it.ask.removePerson({ id: 'ana' }, page);
    for (const back of [removed, noted]) await it.ask.undo(back, page);
    expect(await personIn(it)).toMatchObject({ deleted: true });
    expect(JSON.stringify((await it.ask.backup({}, page)).reachOuts)).not.toContain('ana');
  });

  it('brings nothing back once everything was erased', async () => {
    const it = await withAna();
    const removed = await it.ask.removePerson({ id: 'ana' }, page);
    await it.ask.eraseEverything({}, page);
    await it.ask.undo(removed, page);
    expect(await personIn(it)).toBeUndefined();
  });

  it('puts nobody who was erased since back onto a card', async () => {
    const it = await withAna();
    await it.ask.putPerson(somebody('ben'), page);
    await it.ask.setSite({ site: 'reddit', counted: true }, page);
    const { show = '' } = await it.ask.record(scrolled(it, 20, { atBreak: true }), reddit);
    const first = (await it.ask.card({ id: show }, page))?.suggestion?.personId ?? '';
    const next = await it.ask.cardAct({ id: show, act: { do: 'someone-else' } }, page);
    await it.ask.removePerson({ id: first }, page);
    await it.ask.undo(next?.undo ?? [], page);
    expect(JSON.stringify((await it.ask.backup({}, page)).nudges)).not.toContain(first);
  });
});

type Step =
  | { do: 'edit'; who: string; share?: string; star: boolean; name: string }
  | { do: 'bound'; who: string; boundary?: Boundary }
  | { do: 'remove' | 'talked' | 'leave'; who: string }
  | { do: 'undo'; which: number };

const who = fc.constantFrom('ana', 'ben');
const boundary = fc.constantFrom<Boundary | undefined>(
  undefined,
  { type: 'never' },
  { type: 'space' },
  { type: 'died' },
  { type: 'paused', until: '2026-12-24' },
);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant('edit' as const),
    who,
    name: fc.constantFrom('Ana', 'Ben', 'Cleo'),
    share: fc.constantFrom('herons', 'owls', undefined),
    star: fc.boolean(),
  }),
  fc.record({ do: fc.constant('bound' as const), who, boundary }),
  fc.record({ do: fc.constantFrom('remove' as const, 'talked' as const, 'leave' as const), who }),
  { weight: 3, arbitrary: fc.record({ do: fc.constant('undo' as const), which: fc.nat(20) }) },
);

/** What a page did, and how to take it back. */
interface Done {
  step: number;
  undo: Undo;
  /** Everything before it, without times. */
  before: unknown;
}

describe('whatever two pages do, and take back in any order,', () => {
  it('boundaries set since stand, erased people stay erased, and the last change goes without a trace', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 14 }), async (steps) => {
        const it = await withAna();
        await it.ask.putPerson(somebody('ben'), page);
        const done: Done[] = [];
        /** In which step each decision about somebody was made; one that returns is no new one. */
        const decided = new Map<string, number>();
        const stepOf = (person: Kept<Person>) => decided.get(decisionOf(person)) ?? 0;
        for (const [at, one] of steps.entries()) {
          it.moment.now += minute;
          const held = await peopleIn(it);
          const before = await everything(it);
          if (one.do !== 'undo') {
            const undo = await perform(it, one, held);
            if (undo) done.push({ step: at, undo, before });
          } else {
            const back = done[one.which % (done.length || 1)];
            if (!back) continue;
            await it.ask.undo(back.undo, page);
            const after = await peopleIn(it);
            for (const [id, person] of held) {
              if (person.deleted && stepOf(person) > back.step)
                expect(after.get(id)).toEqual(person);
              if (!person.deleted && person.boundary && stepOf(person) > back.step)
                expect(after.get(id)).toMatchObject({ boundary: person.boundary });
            }
            if (back === done.at(-1) && back.step === at - 1)
              expect(await everything(it)).toEqual(back.before);
          }
          const after = await peopleIn(it);
          for (const person of after.values())
            if (!decided.has(decisionOf(person))) decided.set(decisionOf(person), at);
          await nothingNames(it, after);
        }
      }),
      { numRuns: 150 },
    );
  }, 120_000);
});

const decisionOf = (person: Kept<Person>) =>
  person.deleted
    ? JSON.stringify([person.id, 'erased', person.updatedAt])
    : JSON.stringify([person.id, person.boundary, person.boundaryAt]);

async function withAna(): Promise<Rig> {
  const it = rig();
  await it.ask.putPerson(somebody('ana'), page);
  it.moment.now = afternoon + minute;
  return it;
}

async function personIn(it: Rig) {
  return (await peopleIn(it)).get('ana');
}

async function peopleIn(it: Rig): Promise<Map<string, Kept<Person>>> {
  const records = await it.store.read({ prefixes: ['person/'] });
  return new Map(records.map(({ value }) => [(value as Person).id, value as Kept<Person>]));
}

/** What is there for anyone who looks: live records, without times; what is gone is as good as never there. */
async function everything(it: Rig) {
  const records = await it.store.read({ prefixes: ['person/', 'reach-out/', 'nudge/'] });
  return records.filter(({ value }) => !(value as Kept<Person>).deleted).map(timeless);
}

function timeless({ key, value }: StoredRecord) {
  const { updatedAt: _, boundaryAt: __, ...rest } = value as Partial<Person>;
  return { key, value: rest };
}

async function perform(
  it: Rig,
  one: Exclude<Step, { do: 'undo' }>,
  held: Map<string, Kept<Person>>,
): Promise<Undo | undefined> {
  const person = held.get(one.who);
  if (!person || person.deleted) return undefined;
  switch (one.do) {
    case 'edit':
      return it.ask.putPerson(
        somebody(one.who, { ...person, name: one.name, share: one.share, star: one.star }),
        page,
      );
    case 'bound':
      return it.ask.putPerson({ ...person, boundary: one.boundary, changesBoundary: true }, page);
    case 'remove':
      return it.ask.removePerson({ id: one.who }, page);
    case 'talked':
      return it.ask.noteContact({ personIds: [one.who], state: 'talked', at: it.moment.now }, page);
    case 'leave':
      return it.ask.putPerson({ ...person, snoozedUntil: it.moment.now + minute }, page);
  }
}

async function nothingNames(it: Rig, people: Map<string, Kept<Person>>) {
  const noted = JSON.stringify(await it.store.read({ prefixes: ['reach-out/', 'nudge/'] }));
  for (const [id, { deleted }] of people) if (deleted) expect(noted).not.toContain(`"${id}"`);
}
