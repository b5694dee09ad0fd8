/**
 * People as vCard 4.0 (RFC 6350). Other programs find what they know there; read back by Instead, it
 * is equal. Notes for next time and goals are no address book's business and stay; what changed is a mark
 * that only Instead reads.
 */
import type { Channel, ChannelType, Person, PersonDate } from '../../people/person';
import { markOf } from '../changed-mark';
import { changedProperty, relationProperty, shareProperty, wayParam, wayProperty } from './own';

/** Octets without the line end; longer lines are folded (RFC 6350, 3.2). */
const longestLine = 75;

export const vcardOf = (people: readonly Person[]): string => people.map(cardFor).join('');

function cardFor(person: Person): string {
  const { kind, name, relation, zone, share, channels, dates } = person;
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    'PRODID:-//Instead//EN',
    `KIND:${kind === 'group' ? 'group' : 'individual'}`,
    `FN:${escaped(name)}`,
    // Some readers show nobody without it.
    ...(kind === 'person' ? [`N:;${escaped(name)};;;`] : []),
    ...waysOf(channels).flatMap((way, place) => wayLines(way, place + 1)),
    ...dates.flatMap((date, place) => dateLines(date, place + 1)),
    ...(relation
      ? [`CATEGORIES:${escaped(relation)}`, `${relationProperty}:${escaped(relation)}`]
      : []),
    ...(zone ? [`TZ:${escaped(zone)}`] : []),
    ...(share ? [`${shareProperty}:${escaped(share)}`] : []),
    ...(person.boundary ? [`${changedProperty}:${markOf(person)}`] : []),
    'END:VCARD',
  ];
  return lines.map(folded).join('');
}

const escaped = (text: string): string =>
  text.replace(/[\\,;]/g, '\\$&').replace(/\r\n|[\r\n]/g, '\\n');

/** One line for a number that is both called and written to. */
interface Way {
  channel: Channel;
  uses: { place: number; type: ChannelType }[];
}

function waysOf(channels: readonly Channel[]): Way[] {
  const ways = new Map<string, Way>();
  for (const [at, channel] of channels.entries()) {
    const { type, value, label = '', notSuggested } = channel;
    const isPhone = type === 'call' || type === 'text';
    const key = isPhone ? `${value} ${notSuggested} ${label}` : `at ${at}`;
    const use = { place: at + 1, type };
    const held = ways.get(key);
    if (held) held.uses.push(use);
    else ways.set(key, { channel, uses: [use] });
  }
  return [...ways.values()];
}

const services: Partial<Record<ChannelType, string>> = {
  whatsapp: 'WhatsApp',
  signal: 'Signal',
  telegram: 'Telegram',
  messenger: 'Messenger',
  facetime: 'FaceTime',
};

function wayLines({ channel, uses }: Way, place: number): string[] {
  const group = channel.label ? `way${place}.` : '';
  const off = channel.notSuggested ? ' off' : '';
  const own = `${wayParam}="${uses.map((use) => `${use.place} ${use.type}${off}`).join(',')}"`;
  return [
    `${group}${propertyFor(channel, uses, `PREF=${Math.min(place, lowestRank)};${own}`)}`,
    ...(channel.label ? [`${group}X-ABLabel:${escaped(channel.label)}`] : []),
  ];
}

/** RFC 6350: 1 to 100. */
const lowestRank = 100;

function propertyFor({ type, value }: Channel, uses: Way['uses'], params: string): string {
  switch (type) {
    case 'call':
    case 'text': {
      const types = uses.map((use) => (use.type === 'text' ? 'text' : 'voice')).join(',');
      // A number without its country is no tel: address.
      return value.startsWith('+')
        ? `TEL;VALUE=uri;TYPE="${types}";${params}:tel:${value}`
        : `TEL;TYPE="${types}";${params}:${escaped(value)}`;
    }
    case 'email':
      return `EMAIL;${params}:${escaped(value)}`;
    case 'video':
    case 'elsewhere':
      return value === '' ? `${wayProperty};${params}:` : `URL;${params}:${value}`;
    default:
      return `IMPP;X-SERVICE-TYPE=${services[type]};${params}:${type}:${value}`;
  }
}

const two = (number: number): string => String(number).padStart(2, '0');

/** Basic format; a year that is not known is left out (RFC 6350, 4.3.1). */
const dayText = ({ year, month, day }: PersonDate): string =>
  `${year === undefined ? '--' : String(year).padStart(4, '0')}${two(month)}${two(day)}`;

function dateLines(date: PersonDate, place: number): string[] {
  if (date.kind === 'birthday') return [`BDAY:${dayText(date)}`];
  if (!date.label) return [`X-ABDATE:${dayText(date)}`];
  return [
    `date${place}.X-ABDATE:${dayText(date)}`,
    `date${place}.X-ABLabel:${escaped(date.label)}`,
  ];
}

const octets = (char: string): number => {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
};

/** Continuations begin with a space; no character is torn apart. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let length = 0;
  for (const char of line) {
    const size = octets(char);
    if (length + size > longestLine) {
      lines.push(current);
      current = ' ';
      length = 1;
    }
    current += char;
    length += size;
  }
  lines.push(current);
  return lines.map((one) => `${one}\r\n`).join('');
}
