/** From cards to people: numbers that exist, addresses that can be written to, dates that there are. */
import type { Channel, PersonDate } from '../people/person';
import { tidyLine, tidyPerson } from '../people/tidy';
import type { Card, CardDate, Handle, Reading } from './card';
import { parseChannelInput } from './channel-input';
import { type DateOrder, dateOf, orderOf } from './date-text';
import type { Found, Imported, Refused } from './imported';
import { relationOf } from './labels';
import { numbersIn } from './numbers';
import type { ReadPhone } from './phone';
import { dateOrderOf } from './questions';
import { typeOfService } from './services';

/** Words that a card has no own words for, in the person's language. */
export interface Words {
  home: string;
  work: string;
  anniversary: string;
  extension: (digits: string) => string;
}

export interface Choices {
  readPhone: ReadPhone;
  dateOrder?: DateOrder;
  words: Words;
  /** Nobody was born after it, and programs write a day far away for "none". */
  thisYear: number;
}

interface Ranked extends Channel {
  rank: number;
}

type Way = { ok: true; channels: Ranked[] } | { ok: false; refused: Refused };

/** Yields the share that is done, 0 to 1. */
export function* understand(reading: Reading, choices: Choices): Generator<number, Found[]> {
  const said = dateOrderOf(reading);
  // A table with slashes and without an answer is read when there is one.
  const dateOrder = said === 'ask' ? choices.dateOrder : (said ?? 'month-first');
  const found: Found[] = [];
  for (const card of reading.cards) {
    found.push(understood(card, { ...choices, dateOrder }));
    yield found.length / reading.cards.length;
  }
  return found;
}

function understood(card: Card, choices: Choices): Found {
  const refused: Refused[] = [];
  const own = ownWays(card, refused);
  const ways = [...own, ...waysOf(card, choices, refused).filter((one) => !isAmong(own, one))];
  const channels = withoutOff(ways.slice(0, Math.max(mostWays, own.length)), card, choices);
  const cut = (card.cut ?? 0) + valuesBeyond(ways, channels);
  const dates = datesOf(card.dates, choices, refused);
  const relation = card.own?.relation || relationOf(card.categories);
  const person: Imported = {
    kind: card.group ? 'group' : 'person',
    name: tidyLine(card.name),
    ...(relation ? { relation } : {}),
    ...(card.zone ? { zone: card.zone } : {}),
    ...(card.own?.share ? { share: card.own.share } : {}),
    channels,
    dates,
    ...(card.changed ? { changed: card.changed } : {}),
  };
  return { line: card.line, person: tidied(person), refused, ...(cut > 0 ? { cut } : {}) };
}

/** The record's schema takes a hundred; nobody has thirty, unless they were typed in. */
const mostWays = 30;

/** Those that are not to be suggested are marked as such, however their numbers are written. */
function withoutOff(ways: Channel[], { off }: Card, { readPhone }: Choices): Channel[] {
  if (!off) return ways;
  const keyOf = ({ type, value }: Pick<Channel, 'type' | 'value'>): string => {
    const read = value.includes('@') || value.includes('/') ? undefined : readPhone(value);
    return `${type} ${read?.ok ? read.value : value.toLowerCase()}`;
  };
  const left = new Set(off.map(keyOf));
  return ways.map((way) => (left.has(keyOf(way)) ? { ...way, notSuggested: true } : way));
}

/** A number that is called and written to is one. */
function valuesBeyond(ways: readonly Channel[], kept: readonly Channel[]): number {
  const said = ({ value, label }: Channel) => value || label;
  const known = new Set(kept.map(said));
  return new Set(ways.map(said).filter((one) => !known.has(one))).size;
}

/** As a person is kept; they get their id and the rest when they are taken in. */
function tidied(person: Imported): Imported {
  const { id: _, star: __, ...rest } = tidyPerson({ ...person, id: '', star: false });
  return rest;
}

function ownWays({ own }: Card, refused: Refused[]): Channel[] {
  const placed = (own?.channels ?? []).toSorted((a, b) => a.place - b.place);
  return placed.flatMap(({ place: _, ...channel }): Channel[] => {
    const parsed = parseChannelInput(channel.type, channel.value);
    if (parsed.ok) return [{ ...channel, value: parsed.value }];
    refused.push({ text: channel.value, why: 'not-a-way' });
    return [];
  });
}

const isPhone = ({ type }: Channel): boolean => type === 'call' || type === 'text';

/** For a number it was said once what it is for. */
const isAmong = (ways: readonly Channel[], way: Channel): boolean =>
  ways.some(
    (one) =>
      (one.type === way.type || (isPhone(one) && isPhone(way))) &&
      one.value !== '' &&
      one.value.toLowerCase() === way.value.toLowerCase(),
  );

/** Preferred ones first; else numbers, addresses, the rest, each in the order of the card. */
function waysOf(card: Card, choices: Choices, refused: Refused[]): Channel[] {
  const ways = [
    ...card.phones.map((one) => phoneWay(one, choices)),
    ...card.emails.map((one) => emailWay(one, choices)),
    ...card.handles.map((one) => handleWay(one, choices)),
  ];
  const ranked: Ranked[] = [];
  for (const way of ways) {
    if (way.ok) ranked.push(...way.channels);
    else refused.push(way.refused);
  }
  return distinct(ranked.toSorted((a, b) => a.rank - b.rank));
}

function distinct(ranked: Ranked[]): Channel[] {
  const seen = new Map<string, Channel>();
  for (const { rank: _, ...channel } of ranked) {
    const key = `${channel.type} ${channel.value.toLowerCase()} ${channel.value ? '' : channel.label}`;
    if (!seen.has(key)) seen.set(key, channel);
  }
  return [...seen.values()];
}

/** Between what is preferred first and what is not at all; numbers of one kind stay together. */
const steps = { phone: 0, email: 0.3, handle: 0.6 };

function labelled(label: string | undefined, { words }: Choices): { label?: string } {
  if (label === undefined) return {};
  return { label: label === 'home' || label === 'work' ? words[label] : label };
}

function phoneWay(phone: Card['phones'][number], choices: Choices): Way {
  if (phone.machine) return { ok: false, refused: { text: phone.value, why: 'machine' } };
  const numbers = numbersIn(phone.value, choices.readPhone);
  if (!Array.isArray(numbers))
    return { ok: false, refused: { text: phone.value, why: numbers.why } };
  return { ok: true, channels: numbers.flatMap((one) => phoneChannels(phone, one, choices)) };
}

function phoneChannels(
  phone: Card['phones'][number],
  read: { value: string; extension?: string },
  choices: Choices,
): Ranked[] {
  const extension = phone.extension ?? read.extension;
  const label = [
    labelled(phone.label, choices).label,
    extension === undefined ? undefined : choices.words.extension(extension),
  ]
    .filter(Boolean)
    .join(' · ');
  const more = { value: read.value, rank: phone.rank + steps.phone, ...(label ? { label } : {}) };
  const texts = phone.texts && extension === undefined;
  const types = texts ? (['text', 'call'] as const) : (['call'] as const);
  return types.map((type) => ({ type, ...more }));
}

function emailWay({ value, label, rank }: Card['emails'][number], choices: Choices): Way {
  const parsed = parseChannelInput('email', value);
  if (!parsed.ok) return { ok: false, refused: { text: value, why: 'not-an-address' } };
  const channel = { type: 'email' as const, value: parsed.value, ...labelled(label, choices) };
  return { ok: true, channels: [{ ...channel, rank: rank + steps.email }] };
}

function handleWay(handle: Handle, { readPhone }: Choices): Way {
  const rank = handle.rank + steps.handle;
  const channel = knownWay(handle, readPhone) ?? otherWay(handle);
  return channel
    ? { ok: true, channels: [{ ...channel, rank }] }
    : { ok: false, refused: { text: handle.value, why: 'not-a-way' } };
}

/** The digits of a link, or the number itself. */
const numberIn = (value: string): string =>
  value
    .replace(/^https?:\/\/(wa\.me\/|api\.whatsapp\.com\/send\/?\?phone=|signal\.me\/#p\/)\+?/i, '+')
    .replace(/[?&].*$/, '');

function knownWay({ service, value }: Handle, readPhone: ReadPhone): Channel | undefined {
  const type = service === 'video' ? 'video' : typeOfService(service);
  if (type === 'whatsapp' || type === 'signal') {
    const read = readPhone(numberIn(value));
    return read.ok ? { type, value: read.value } : undefined;
  }
  if (type === 'facetime') {
    const read = readPhone(value);
    if (read.ok) return { type, value: read.value };
  }
  if (type !== 'facetime' && type !== 'telegram' && type !== 'messenger' && type !== 'video')
    return undefined;
  const parsed = parseChannelInput(type, value.replace(/^http:/i, 'https:'));
  return parsed.ok ? { type, value: parsed.value } : undefined;
}

/** Any service: its name and theirs, and the link where there is one. */
function otherWay({ service, value }: Handle): Channel | undefined {
  const isLink = /^[a-z][a-z\d+.-]*:\/\//i.test(value);
  if (!isLink) {
    const label = [service, value].filter(Boolean).join(' · ');
    return service === '' || /^[a-z]+:/i.test(value)
      ? undefined
      : { type: 'elsewhere', value: '', label };
  }
  const parsed = parseChannelInput('elsewhere', value.replace(/^http:/i, 'https:'));
  return parsed.ok
    ? { type: 'elsewhere', value: parsed.value, ...(service ? { label: service } : {}) }
    : undefined;
}

/** Years: a wedding may be to come. */
const ahead = { birthday: 0, other: 50 };

function datesOf(texts: CardDate[], choices: Choices, refused: Refused[]): PersonDate[] {
  const dates: PersonDate[] = [];
  for (const { kind, label, text } of texts) {
    const ambiguous = choices.dateOrder === undefined && orderOf([text]) === 'ask';
    const date = ambiguous ? undefined : dateOf(text, choices.dateOrder);
    if (!date || (date.year ?? 0) > choices.thisYear + ahead[kind]) {
      if (text !== '') refused.push({ text, why: ambiguous ? 'which-first' : 'not-a-date' });
      continue;
    }
    const said = label === 'anniversary' ? choices.words.anniversary : label;
    const one: PersonDate = { kind, ...(said ? { label: tidyLine(said) } : {}), ...date };
    if (!dates.some((other) => sameDate(other, one))) dates.push(one);
  }
  return dates;
}

/** One birthday is enough; of another day there may be several, not twice with the same words. */
export const sameDate = (a: PersonDate, b: PersonDate): boolean =>
  a.kind === b.kind &&
  (a.kind === 'birthday' || (a.label === b.label && a.month === b.month && a.day === b.day));
