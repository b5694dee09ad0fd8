/**
 * Made-up people who scroll from morning to night in ten tabs, and answer, ignore and put off what they
 * are shown: for the dose of suggestions (N1), which `breachesIn` tells again without the product's rules.
 */
import type { Kept } from '../../lib/ledger/records';
import type { CardAct } from '../../lib/nudges/card-act';
import { decide, type PageMoment } from '../../lib/nudges/decide';
import type { Facts } from '../../lib/nudges/facts';
import type { Nudge } from '../../lib/nudges/nudge';
import { applyCardAct } from '../../lib/nudges/outcomes';
import type { Boundary, Person, ReachOut } from '../../lib/people/person';
import { minuteOfDay, type Today, todayOf } from '../../lib/people/today';
import { defaults, type SettingValues } from '../../lib/settings/settings';
import { seeded } from '../dice';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

export const tabs = 10;
/** Zones with daylight saving, half hours and none; the defaults and the most that settings allow. */
export const ways: [zone: string, settings: Partial<SettingValues>][] = [
  ['Europe/Madrid', {}],
  ['America/New_York', { spacing: 5, cap: 6 }],
  ['Australia/Lord_Howe', { hours: { from: 0, to: 24 * 60 }, cap: 1 }],
  ['Asia/Kolkata', { spacing: 0, cap: 5 }],
];

const ids = Array.from({ length: 12 }, (_, at) => `person-${at}`);
const boundaries: Boundary[] = [
  { type: 'never' },
  { type: 'space' },
  { type: 'died' },
  { type: 'paused', until: '2027-01-15' },
];

/** As the store is read: what is older has no say. */
const remembered = 60 * dayMs;

export interface Life {
  facts: Facts;
  now: number;
  zone: string;
  days: number;
  /** Every appearance of a card: a suggestion that was put off appears again under its own id. */
  shown: { nudge: Nudge; today: Today; settings: SettingValues; before?: Nudge }[];
  /** Everyone a card has named, with the moment. */
  named: { id: string; person: Kept<Person> | undefined; today: Today; nudgeId: string }[];
}

const personOf = (id: string, more: Partial<Person>): Person => ({
  ...{ id, name: id, kind: 'person', createdAt: 0, updatedAt: 0, star: true, dates: [] },
  channels: [{ type: 'email', value: `${id}@example.org` }],
  ...more,
});

const replace = <T extends { id: string }>(records: readonly T[], record: T): T[] => [
  ...records.filter(({ id }) => id !== record.id),
  record,
];

function begin(days: number, zone: string, settings: Partial<SettingValues>): Life {
  const now = Date.UTC(2026, 9, 20, 3);
  return {
    facts: {
      people: ids.map((id) => personOf(id, { createdAt: now })),
      reachOuts: [],
      nudges: [],
      plans: [],
      settings: { ...defaults, ...settings },
      quiet: new Set(),
    },
    ...{ now, zone, days },
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
    const { now, zone } = life;
    const moment: PageMoment = {
      ...{ now, zone, boutPassive, dayPassive: boutPassive, kind: 'passive', atBreak: true },
      ...{ blockers: [], id: `n-${now}-${tab}`, site: tab % 2 ? 'reddit' : 'x' },
    };
    const decision = decide(life.facts, moment, random);
    if ('show' in decision) show(life, decision.show);
    else if (decision.settings)
      life.facts = { ...life.facts, settings: { ...life.facts.settings, ...decision.settings } };
  }
}

function show(life: Life, nudge: Nudge): void {
  const { settings, nudges } = life.facts;
  const before = nudges.find(({ id }) => id === nudge.id) as Nudge | undefined;
  life.shown.push({ nudge, today: todayOf(life.now, life.zone), settings, before });
  const recent = nudges.filter((one) => one.deleted || life.now - one.at < remembered);
  life.facts = { ...life.facts, nudges: replace(recent, nudge) };
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
      ? [...life.facts.reachOuts.slice(-200), reachOut as Kept<ReachOut>]
      : life.facts.reachOuts,
  };
}

/** Now and then a boundary is set or lifted, or a star taken. */
function changePeople(life: Life, random: () => number): void {
  if (random() > 0.02) return;
  const id = ids[Math.floor(random() * ids.length)] as string;
  const boundary = boundaries[Math.floor(random() * boundaries.length)];
  const changed = personOf(id, { star: random() < 0.8, ...(random() < 0.6 && { boundary }) });
  life.facts = { ...life.facts, people: replace(life.facts.people, changed as Kept<Person>) };
}

/** So many days in a row, by dice of this seed. */
export function live(
  days: number,
  seed: number,
  [zone, settings]: [zone: string, settings: Partial<SettingValues>],
): Life {
  const random = seeded(seed);
  const life = begin(days, zone, settings);
  const end = life.now + days * dayMs;
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

/** What a suggestion broke. */
export type Breach = 'hours' | 'cap' | 'spacing' | 'later' | 'boundary' | 'twice a day';

/** The dose and the boundaries, told again from N1 and P2 alone. */
export function breachesIn({ shown, named, zone }: Life): Breach[] {
  const found: Breach[] = [];
  const perDay = new Map<string, Set<string>>();
  shown.forEach(({ nudge, today, settings, before }, place) => {
    const minute = minuteOfDay(nudge.at, zone);
    if (minute < settings.hours.from || minute >= settings.hours.to) found.push('hours');
    const ofDay = (perDay.get(today.day) ?? new Set()).add(nudge.id);
    perDay.set(today.day, ofDay);
    if (ofDay.size > settings.cap) found.push('cap');
    const previous = shown[place - 1]?.nudge;
    if (before) {
      const until = before.until ?? Number.POSITIVE_INFINITY;
      if (before.id !== previous?.id || nudge.at < until) found.push('later');
    } else if (previous && nudge.at - previous.at < settings.spacing * minuteMs) {
      found.push('spacing');
    }
  });
  const seenOn = new Map<string, string>();
  for (const { id, person, today, nudgeId } of named) {
    const { boundary, star } = (person ?? {}) as Partial<Person>;
    const isOpen = !boundary || (boundary.type === 'paused' && boundary.until <= today.day);
    if (!isOpen || !star) found.push('boundary');
    const key = `${today.day} ${id}`;
    if ((seenOn.get(key) ?? nudgeId) !== nudgeId) found.push('twice a day');
    seenOn.set(key, nudgeId);
  }
  return found;
}
