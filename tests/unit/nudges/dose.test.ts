import { describe, expect, it } from 'vitest';
import type { Kept } from '../../../lib/ledger/records';
import type { CardAct } from '../../../lib/nudges/card-act';
import { decide } from '../../../lib/nudges/decide';
import type { Facts } from '../../../lib/nudges/facts';
import type { Nudge } from '../../../lib/nudges/nudge';
import { applyCardAct } from '../../../lib/nudges/outcomes';
import type { Boundary, Person, ReachOut } from '../../../lib/people/person';
import { minuteOfDay, type Today, todayOf } from '../../../lib/people/today';
import { defaults, type SettingValues } from '../../../lib/settings/settings';
import { seeded } from '../../dice';
import { someone } from '../people/someone';
import { hourMs, minuteMs, momentOf } from './scene';

const tabs = 10;
const ids = Array.from({ length: 12 }, (_, at) => `person-${at}`);
const boundaries: Boundary[] = [
  { type: 'never' },
  { type: 'space' },
  { type: 'died' },
  { type: 'paused', until: '2027-01-15' },
];

/** Someone who scrolls from morning to night in ten tabs, and what was shown to them. */
interface Life {
  facts: Facts;
  now: number;
  zone: string;
  /** Every appearance of a card: a suggestion that was put off appears again under its own id. */
  shown: { nudge: Nudge; today: Today; settings: SettingValues; before?: Nudge }[];
  /** Everyone a card has named, with the moment. */
  named: { id: string; person: Kept<Person> | undefined; today: Today; nudgeId: string }[];
}

const replace = <T extends { id: string }>(records: readonly T[], record: T): T[] => [
  ...records.filter(({ id }) => id !== record.id),
  record,
];

function begin(zone: string, settings: Partial<SettingValues>): Life {
  const now = Date.UTC(2026, 9, 20, 3);
  const people = ids.map((id) => someone(id, { createdAt: now }));
  return {
    facts: {
      people,
      reachOuts: [],
      nudges: [],
      plans: [],
      settings: { ...defaults, ...settings },
      quiet: new Set(),
    },
    now,
    zone,
    shown: [],
    named: [],
  };
}

function name(life: Life, nudge: Nudge): void {
  if (nudge.personId === undefined) return;
  const person = life.facts.people.find(({ id }) => id === nudge.personId);
  const today = todayOf(life.now, life.zone);
  life.named.push({ id: nudge.personId, person, today, nudgeId: nudge.id });
}

/** All tabs report at once; each decision is recorded before the next tab is heard. */
function hammer(life: Life, boutPassive: number, random: () => number): void {
  for (let tab = 0; tab < tabs; tab++) {
    const id = `n-${life.now}-${tab}`;
    const site = tab % 2 ? 'reddit' : 'x';
    const { now, zone } = life;
    const moment = momentOf({ now, zone, site, id, boutPassive, dayPassive: boutPassive });
    const decision = decide(life.facts, moment, random);
    if ('show' in decision) show(life, decision.show);
    else if (decision.settings) {
      life.facts = { ...life.facts, settings: { ...life.facts.settings, ...decision.settings } };
    }
  }
}

function show(life: Life, nudge: Nudge): void {
  const { settings, nudges } = life.facts;
  const before = nudges.find(({ id }) => id === nudge.id) as Nudge | undefined;
  life.shown.push({ nudge, today: todayOf(life.now, life.zone), settings, before });
  life.facts = { ...life.facts, nudges: replace(nudges, nudge) };
  name(life, nudge);
}

function answerOpen(life: Life, random: () => number): void {
  const open = (life.facts.nudges as Nudge[]).find(
    ({ outcome, at }) => !outcome && life.now - at < 2 * minuteMs,
  );
  if (!open || random() < 0.2) return;
  const today = todayOf(life.now, life.zone);
  const acts: CardAct[] = [
    { do: 'keep' },
    { do: 'keep' },
    { do: 'ignored' },
    { do: 'done' },
    { do: 'open', channel: 0 },
    { do: 'in-touch' },
    { do: 'later', until: life.now + 10 * minuteMs },
    { do: 'later', until: life.now + hourMs },
    { do: 'later', until: today.end },
    { do: 'someone-else' },
    { do: 'someone-else' },
  ];
  const act = acts[Math.floor(random() * acts.length)] as CardAct;
  const context = { facts: life.facts, today, id: `r-${life.now}`, random };
  const { nudge, reachOut } = applyCardAct(open, act, context);
  if (act.do === 'someone-else' && nudge !== open) name(life, nudge);
  life.facts = {
    ...life.facts,
    nudges: replace(life.facts.nudges, nudge as Kept<Nudge>),
    reachOuts: reachOut
      ? [...life.facts.reachOuts, reachOut as Kept<ReachOut>]
      : life.facts.reachOuts,
  };
}

/** Now and then a boundary is set or lifted, or a star taken. */
function changePeople(life: Life, random: () => number): void {
  if (random() > 0.02) return;
  const id = ids[Math.floor(random() * ids.length)] as string;
  const boundary = boundaries[Math.floor(random() * boundaries.length)];
  const changed = someone(id, {
    createdAt: 0,
    star: random() < 0.8,
    ...(random() < 0.6 && { boundary }),
  });
  life.facts = { ...life.facts, people: replace(life.facts.people, changed as Kept<Person>) };
}

function live(
  days: number,
  seed: number,
  zone: string,
  settings: Partial<SettingValues> = {},
): Life {
  const random = seeded(seed);
  const life = begin(zone, settings);
  const end = life.now + days * 24 * hourMs;
  let bout = 0;
  while (life.now < end) {
    const rests = random() < 0.05;
    const step = rests ? random() * 9 * hourMs : random() * 25 * minuteMs;
    bout = rests ? 0 : bout + step;
    life.now += Math.floor(step);
    answerOpen(life, random);
    changePeople(life, random);
    hammer(life, bout, random);
  }
  return life;
}

/** The dose, told again from N1 alone. */
function expectDose({ shown, named, zone }: Life): void {
  const perDay = new Map<string, Set<string>>();
  shown.forEach(({ nudge, today, settings, before }, place) => {
    const minute = minuteOfDay(nudge.at, zone);
    expect(minute).toBeGreaterThanOrEqual(settings.hours.from);
    expect(minute).toBeLessThan(settings.hours.to);
    const ofDay = perDay.get(today.day) ?? new Set();
    perDay.set(today.day, ofDay.add(nudge.id));
    expect(ofDay.size).toBeLessThanOrEqual(settings.cap);
    const previous = shown[place - 1]?.nudge;
    if (before) {
      expect(before.id).toBe(previous?.id);
      expect(nudge.at).toBeGreaterThanOrEqual(before.until ?? Number.POSITIVE_INFINITY);
    } else if (previous) {
      expect(nudge.at - previous.at).toBeGreaterThanOrEqual(settings.spacing * minuteMs);
    }
  });
  const seenOn = new Map<string, string>();
  for (const { id, person, today, nudgeId } of named) {
    expect(person).toMatchObject({ star: true });
    const { boundary } = person as Person;
    const open = !boundary || (boundary.type === 'paused' && boundary.until <= today.day);
    expect(open).toBe(true);
    const key = `${today.day} ${id}`;
    expect(seenOn.get(key) ?? nudgeId).toBe(nudgeId);
    seenOn.set(key, nudgeId);
  }
}

describe('over thousands of days of heavy use in ten tabs', () => {
  it.each([
    ['Europe/Madrid', {}],
    ['America/New_York', { spacing: 5, cap: 6 }],
    ['Australia/Lord_Howe', { hours: { from: 0, to: 24 * 60 }, cap: 1 }],
    ['Asia/Kolkata', { spacing: 0, cap: 5 }],
  ])(
    'the dose is kept in %s with %j',
    (zone, settings) => {
      let appearances = 0;
      for (let seed = 1; seed <= 20; seed++) {
        const life = live(25, seed, zone, settings);
        expectDose(life);
        appearances += life.shown.length;
      }
      expect(appearances).toBeGreaterThan(300);
    },
    120_000,
  );
});
