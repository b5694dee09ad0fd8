/**
 * People with boundaries in random states, and every view the app can answer: is anyone shown who asked
 * not to be? Who is left out is written here from the rules alone, and looked for in whole answers: by
 * id, by name, and by the words of their notes.
 */

import { createApp } from '../../lib/app/create-app';
import type { Host } from '../../lib/app/deps';
import { chosenOf, isChosenWithAll } from '../../lib/exchange/choose';
import { csvOf } from '../../lib/exchange/csv/write';
import { whoLeaves } from '../../lib/exchange/leaving';
import { type Proposal, propose } from '../../lib/exchange/match';
import { phoneReader } from '../../lib/exchange/phone';
import { readAddressBook } from '../../lib/exchange/read';
import { understand } from '../../lib/exchange/understand';
import { vcardOf } from '../../lib/exchange/vcard/write';
import type { Kept } from '../../lib/ledger/records';
import type { CardAct } from '../../lib/nudges/card-act';
import type { Nudge } from '../../lib/nudges/nudge';
import { lifeChanges } from '../../lib/people/life-change';
import {
  type Boundary,
  type Channel,
  intents,
  type Person,
  type ReachOut,
  supportKinds,
} from '../../lib/people/person';
import type { Store, StoredRecord } from '../../lib/platform/store';
import { addressBookOf, addressOf } from './address-books';
import { createDice, type Dice } from './dice';
import { withBackups } from './with-backups';

const zone = 'Europe/Madrid';
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
/** 22 November 2026, 00:00 in Madrid; no clock changes within a month of it. */
const midnight = Date.UTC(2026, 10, 21, 23);
const ids = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'];

export interface Shown {
  view: string;
  personId: string;
  why: string;
}

export interface State {
  now: number;
  here: StoredRecord[];
  /** A backup of another copy of the same list. */
  backup: string;
}

/** `YYYY-MM-DD` in Madrid, whose winter hour is UTC+1. */
const dayOf = (at: number): string => new Date(at + hour).toISOString().slice(0, 10);

export function randomState(seed: number): State {
  const dice = createDice(seed);
  const now = midnight + dice.whole(0, 40 * 24 * 60) * minute;
  const here = copyOf(dice, now);
  const there = copyOf(dice, now);
  return { now, here, backup: backupOf(there) };
}

/** The records of one copy: people, contacts, suggestions, settings. */
function copyOf(dice: Dice, now: number): StoredRecord[] {
  const some = <T>(most: number, make: (at: number) => T): T[] =>
    Array.from({ length: dice.whole(0, most) }, (_, at) => make(at));
  const people = ids.slice(0, dice.whole(2, 6)).map((id) => personOf(dice, id, now));
  const lifeChange = { what: dice.pick(lifeChanges), since: dayOf(now - dice.whole(0, 70) * day) };
  const settings: [string, unknown][] = [
    ['site/reddit', true],
    ['leastEffort', dice.happens(0.3)],
    ['lifeChange', dice.happens(0.3) ? lifeChange : null],
  ];
  return [
    ...people.map((value) => ({ key: `person/${value.id}`, value })),
    ...some(4, (at) => reachOutOf(dice, at, now)).map((value) => ({
      key: `reach-out/${value.id}`,
      value,
    })),
    ...some(2, (at) => nudgeOf(dice, at, now)).map((value) => ({
      key: `nudge/${value.id}`,
      value,
    })),
    ...settings.map(([name, value]) => ({
      key: `setting/${name}`,
      value: { value, updatedAt: dice.whole(1, 9) },
    })),
  ];
}

function boundaryOf(dice: Dice, now: number): Boundary | undefined {
  const until = dayOf(now + dice.whole(-2, 3) * day);
  return dice.pick<Boundary | undefined>([
    undefined,
    undefined,
    { type: 'never' },
    { type: 'space' },
    { type: 'died' },
    { type: 'paused', until },
  ]);
}

function personOf(dice: Dice, id: string, now: number): Kept<Person> {
  const updatedAt = now - dice.whole(1, 60) * day;
  if (dice.happens(0.05)) return { id, updatedAt, deleted: true };
  const boundary = boundaryOf(dice, now);
  const near = new Date(now + hour + dice.whole(-3, 9) * day);
  const channels = dice.pick<Channel[]>([
    [{ type: 'email', value: addressOf(id, 'own') }],
    [
      { type: 'whatsapp', value: '+12025550142' },
      { type: 'call', value: '+12025550142' },
    ],
    [{ type: 'elsewhere', value: '' }],
  ]);
  return {
    ...{ id, updatedAt, createdAt: updatedAt, channels },
    kind: dice.happens(0.15) ? 'group' : 'person',
    name: `${id} Kin${id}`,
    star: dice.happens(0.85),
    ...(boundary && { boundary }),
    ...(dice.happens(0.2) && { snoozedUntil: now + dice.whole(-2, 5) * day }),
    ...(dice.happens(0.4) && { goal: { every: dice.pick([3, 7, 30]), unit: 'day' as const } }),
    ...(dice.happens(0.3) && { nextTime: `next-of-${id}` }),
    ...(dice.happens(0.3) && { share: `share-of-${id}` }),
    ...(dice.happens(0.4) && { support: [dice.pick(supportKinds)] }),
    ...(dice.happens(0.3) && { relation: dice.pick(['family', 'friend', 'colleague']) }),
    ...(dice.happens(0.3) && { zone: dice.pick(['Asia/Tokyo', 'America/New_York']) }),
    dates: dice.happens(0.6)
      ? [{ kind: 'birthday', month: near.getUTCMonth() + 1, day: near.getUTCDate() }]
      : [],
  };
}

function reachOutOf(dice: Dice, at: number, now: number): Kept<ReachOut> {
  const when = now - (dice.happens(0.4) ? dice.whole(1, 2_000) : dice.whole(1, 100_000)) * minute;
  return {
    ...{ id: `r${at}`, updatedAt: when, at: when, personId: dice.pick(ids) },
    state: dice.pick(['opened', 'opened', 'sent', 'talked']),
    ...(dice.happens(0.5) && { channel: dice.pick(['text', 'whatsapp', 'call'] as const) }),
  };
}

function nudgeOf(dice: Dice, place: number, now: number): Kept<Nudge> {
  const at = now - (dice.happens(0.4) ? dice.whole(1, 29) : dice.whole(30, 20_000)) * minute;
  const personId = dice.pick(ids);
  return {
    ...{ id: `${at.toString(36).padStart(9, '0')}-${place}`, updatedAt: at, at, personId },
    ...{ site: 'reddit', form: 'card', passive: 12 * minute, seen: true },
    reasons: [{ because: 'next-time' }],
    opener: { intent: 'check-in', number: 8, fill: `next-of-${personId}` },
    passedOver: ids.filter((id) => id !== personId && dice.happens(0.3)),
    ...(dice.happens(0.5) && { outcome: 'kept' as const, outcomeAt: at }),
  };
}

function backupOf(records: readonly StoredRecord[]): string {
  const under = (prefix: string): unknown[] =>
    records.filter(({ key }) => key.startsWith(prefix)).map(({ value }) => value);
  const settings = records
    .filter(({ key }) => key.startsWith('setting/'))
    .map(({ key, value }) => [key.slice('setting/'.length), value]);
  return JSON.stringify({
    ...{ format: 'instead-backup', version: 1, exportedAt: '2026-11-22T10:00:00.000Z' },
    ...{ people: under('person/'), reachOuts: under('reach-out/'), nudges: under('nudge/') },
    ...{ corrections: [], checkIns: [], plans: [], days: [], erasures: [] },
    settings: Object.fromEntries(settings),
  });
}

/** A store without a disk. */
function memory(first: readonly StoredRecord[]): Store {
  const held = new Map(first.map(({ key, value }) => [key, value]));
  const read: Store['read'] = async ({ keys = [], prefixes = [], ranges = [] }) =>
    [...held]
      .filter(
        ([key]) =>
          keys.includes(key) ||
          prefixes.some((prefix) => key.startsWith(prefix)) ||
          ranges.some(([from, to]) => key >= from && key <= to),
      )
      .map(([key, value]) => ({ key, value }));
  return {
    read,
    async transact(scope, change) {
      const { put = [], remove = [], clear, result } = change(await read(scope));
      if (clear) held.clear();
      for (const key of remove) held.delete(key);
      for (const { key, value } of put) held.set(key, value);
      return result;
    },
    firstKey: async (prefix) => [...held.keys()].sort().find((key) => key.startsWith(prefix)),
  };
}

const host: Host = {
  ...{ version: '0', browser: 'none' },
  granted: async () => true,
  reconcile: async () => undefined,
  firstMark: async () => undefined,
  injectCard: async () => undefined,
  closeTab: async () => undefined,
  lastClosedTab: async () => undefined,
  forgetClosedTab: async () => undefined,
  reopenTab: async () => undefined,
  setBadge: async () => undefined,
  notifyWeek: async () => undefined,
  isIconPinned: async () => undefined,
  readJournal: async () => [],
  dropFromJournal: async () => undefined,
  troubles: async () => ({}),
  noteTrouble: async () => undefined,
  forgetTrouble: async () => undefined,
  hintChanged: () => undefined,
};

/** P2, in words of its own: why someone may not be brought up; undefined when nothing speaks against it. */
function outOfBounds(person: Kept<Person>, now: number): string | undefined {
  if (person.deleted) return 'erased';
  const { boundary } = person;
  if (!boundary) return undefined;
  if (boundary.type !== 'paused') return boundary.type;
  return dayOf(now) < boundary.until ? 'paused' : undefined;
}

/** Beyond boundaries: nobody suggests them, yet a list to note a contact may name them. */
function notSuggested(person: Kept<Person>, now: number): string | undefined {
  if (person.deleted) return 'erased';
  if (!person.star) return 'no star';
  return (person.snoozedUntil ?? 0) > now ? 'snoozed' : undefined;
}

const page = { page: true, url: 'chrome-extension://own/popup.html' };
const feed = { page: false, url: 'https://www.reddit.com/', tabId: 1 };

/** In an id, a name, a note or an address. */
const speaksOf = (said: string, id: string): boolean => new RegExp(`\\b${id}\\b`).test(said);

function appOn(store: Store, now: number, dice: Dice): Ask {
  const clock = () => now;
  const app = createApp({ host, store, clock, random: dice.roll, zone: () => zone });
  return withBackups(app.handlers, clock);
}

/**
 * Four states: looks at everything in the first, restores the backup and looks again, brings an
 * address book in as its preview proposes it and looks once more, and looks where all that is exported
 * is brought in and starred.
 */
export async function look(state: State, seed: number): Promise<Shown[]> {
  const dice = createDice(seed);
  const ask = appOn(memory(state.here), state.now, dice);
  const before = await lookAround(ask, state.now, dice);
  const restored = await ask.restore({ text: state.backup }, page);
  if (!restored.ok) throw new Error(`The backup does not fit: ${restored.reason}`);
  return [
    ...before,
    ...(await lookAround(ask, state.now, dice)),
    ...(await bringIn(ask, state.now, dice)),
    ...(await lookAround(ask, state.now, dice)),
    ...(await takeAlong(ask, state.now, dice)),
  ];
}

/** Exported and brought in on a device that knows nobody: whoever is left out here is there, too. */
async function takeAlong(ask: Ask, now: number, dice: Dice): Promise<Shown[]> {
  const { people } = await ask.backup({}, page);
  const listed = people.filter((person): person is Person => !person.deleted);
  const leaving = whoLeaves(listed, dayOf(now), dice.happens(0.5));
  const text = dice.happens(0.5) ? vcardOf(leaving) : csvOf(leaving);
  const there = appOn(memory([]), now, dice);
  await there.importPeople(chosenOf(proposalsFor(text, [], dayOf(now)).map(withAll)), page);
  for (const person of (await there.backup({}, page)).people)
    if (!person.deleted) await there.putPerson({ ...person, star: true }, page);
  const views = await lookAround(there, now, dice);
  const noted = JSON.stringify((await there.popup({ zone }, page)).people);
  const named = listed.flatMap((person): Shown[] => {
    const why = outOfBounds(person, now);
    // A namesake without a boundary is somebody else.
    const isAlone = listed.every(({ id, name }) => id === person.id || name !== person.name);
    return why && isAlone && noted.includes(JSON.stringify(person.name))
      ? [{ view: 'popup, exported and brought in', personId: person.id, why }]
      : [];
  });
  return [...views, ...named];
}

/** As the button does. */
const withAll = (one: Proposal): Proposal =>
  !one.match && isChosenWithAll(one) ? { ...one, choice: 'add' } : one;

/** Nobody who is left out is proposed to be put together with anyone, and nothing of theirs is written. */
async function bringIn(ask: Ask, now: number, dice: Dice): Promise<Shown[]> {
  const { people } = await ask.backup({}, page);
  const out = people.flatMap((person) => {
    const why = person.deleted ? undefined : outOfBounds(person, now);
    return why ? [{ personId: person.id, why }] : [];
  });
  const listed = people.filter((person): person is Person => !person.deleted);
  const asProposed = proposalsFor(addressBookOf(dice, listed), people, dayOf(now));
  const proposals = dice.happens(0.5) ? asProposed : asProposed.map(withAll);
  await ask.importPeople(chosenOf(proposals), page);
  const after = (await ask.backup({}, page)).people;
  return out.flatMap(({ personId, why }): Shown[] => {
    const others = JSON.stringify(after.filter(({ id }) => id !== personId));
    const isProposed = proposals.some(({ match }) => match?.of === 'list' && match.id === personId);
    return [
      ...(isProposed ? [{ view: 'import, preview', personId, why }] : []),
      ...(speaksOf(others, personId) ? [{ view: 'import', personId, why }] : []),
    ];
  });
}

function proposalsFor(book: string, people: Kept<Person>[], day: string): Proposal[] {
  const read = atOnce(readAddressBook(new TextEncoder().encode(book)));
  if (!read.ok) return [];
  const readPhone = phoneReader();
  const found = atOnce(understand(read.reading, { readPhone, words, thisYear: 2026 }));
  return atOnce(propose(found, people, readPhone, day));
}

function atOnce<T>(work: Generator<number, T>): T {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

const words = { home: '', work: '', anniversary: '', extension: () => '' };

type Ask = ReturnType<typeof withBackups>;

async function lookAround(ask: Ask, now: number, dice: Dice): Promise<Shown[]> {
  const { people, nudges } = await ask.backup({}, page);
  const out = people.map((person) => [person.id, outOfBounds(person, now)] as const);
  const off = people.map((person) => [person.id, notSuggested(person, now)] as const);
  const shown: Shown[] = [];
  const check = (view: string, answer: unknown, left: typeof out) => {
    const said = JSON.stringify(answer ?? null);
    for (const [personId, why] of left) {
      if (why && speaksOf(said, personId)) shown.push({ view, personId, why });
    }
  };
  const both = (view: string, answer: unknown) => {
    check(view, answer, out);
    check(view, answer, off);
  };
  const { people: noted, waiting, suggestion, ...rest } = await ask.popup({ zone }, page);
  both('popup', { suggestion, waiting, rest });
  check('popup, we talked', noted, out);
  both('another', await ask.another({ not: [suggestion?.personId ?? ''], zone }, page));
  const kind = dice.pick(supportKinds);
  both('support', await ask.support({ kind, zone }, page));
  const [personId, why] = dice.pick([...out, ...off].filter(([, one]) => one)) ?? [];
  if (personId && why) {
    const opener = await ask.start({ personId, intent: dice.pick(intents), zone }, page);
    if (opener) shown.push({ view: 'start', personId, why });
  }
  const week = await ask.week({ zone, localeWeekStart: 1 }, page);
  check('week, dates', week.dates, out);
  both('week', { quietLately: week.quietLately, tell: week.tell });
  const told = await ask.record(
    {
      intervals: [{ start: now - 20 * minute, end: now, kind: 'passive' }],
      ...{ evidence: [], zone, atBreak: true, blockers: [] },
    },
    feed,
  );
  const cards = nudges.map(({ id }) => id).concat(told.show ?? []);
  for (const id of cards) {
    both('card', await ask.card({ id }, page));
    const act = actOf(dice);
    const answer = await ask.cardAct({ id, act }, page);
    // What takes the answer back holds whole records; no page shows it.
    const { undo: _, ...view } = answer ?? { undo: undefined };
    both(`card, ${act.do}`, view);
  }
  return shown;
}

const actOf = (dice: Dice): CardAct =>
  dice.pick<CardAct>([
    { do: 'someone-else' },
    { do: 'support', kind: dice.pick(supportKinds) },
    { do: 'start', intent: dice.pick(intents) },
    { do: 'less-often', personId: dice.pick(ids) },
    { do: 'open', channel: 0 },
    { do: 'seen' },
  ]);
