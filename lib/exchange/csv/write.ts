/** People as a table with Google's headers, which most programs take. No cell is a formula. */
import type { Channel, Person, PersonDate } from '../../people/person';
import { changedHeader, markOf } from '../changed-mark';
import { csvTable } from './table';
import { offCell, offHeader } from './ways-off';

type Cell = [label: string, value: string];

/** In English, as the programs that read the file expect them. */
const services: Partial<Record<Channel['type'], string>> = {
  whatsapp: 'WhatsApp',
  signal: 'Signal',
  telegram: 'Telegram',
  messenger: 'Messenger',
  facetime: 'FaceTime',
  video: 'Video',
};

function phonesOf({ channels }: Person): Cell[] {
  const cells = new Map<string, string>();
  for (const { type, value, label } of channels)
    if (type === 'call' || type === 'text') {
      const kind = label ?? (type === 'text' ? 'Mobile' : '');
      cells.set(value, cells.get(value) || kind);
    }
  return [...cells].map(([value, label]) => [label, value]);
}

const emailsOf = ({ channels }: Person): Cell[] =>
  channels
    .filter(({ type }) => type === 'email')
    .map(({ value, label = '' }): Cell => [label, value]);

const othersOf = ({ channels }: Person): Cell[] =>
  channels
    .filter(({ type }) => !['call', 'text', 'email'].includes(type))
    .map(({ type, value, label }): Cell => [services[type] ?? label ?? '', value || (label ?? '')]);

const two = (number: number): string => String(number).padStart(2, '0');
const dayText = ({ year, month, day }: PersonDate): string =>
  `${year === undefined ? '-' : String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;

const eventsOf = ({ dates }: Person): Cell[] =>
  dates
    .filter(({ kind }) => kind === 'other')
    .map((date): Cell => [date.label ?? '', dayText(date)]);

function headersFor(name: string, columns: Cell[][]): string[] {
  const most = Math.max(0, ...columns.map((cells) => cells.length));
  return Array.from({ length: most }, (_, at) => [
    `${name} ${at + 1} - Label`,
    `${name} ${at + 1} - Value`,
  ]).flat();
}

const filled = (cells: Cell[], headers: string[]): string[] =>
  Array.from({ length: headers.length }, (_, at) => cells[at >> 1]?.[at & 1] ?? '');

export function csvOf(people: readonly Person[]): string {
  const kinds = [
    { name: 'E-mail', of: emailsOf },
    { name: 'Phone', of: phonesOf },
    { name: 'Event', of: eventsOf },
    { name: 'Custom Field', of: othersOf },
  ].map(({ name, of }) => ({ of, headers: headersFor(name, people.map(of)) }));
  const marks = [
    { header: changedHeader, of: markOf },
    { header: offHeader, of: offCell },
  ].filter(({ of }) => people.some((person) => of(person) !== ''));
  const head = [
    ...['First Name', 'Labels', 'Birthday', ...marks.map(({ header }) => header)],
    ...kinds.flatMap(({ headers }) => headers),
  ];
  const rows = people.map((person) => {
    const birthday = person.dates.find(({ kind }) => kind === 'birthday');
    return [
      person.name,
      person.relation ?? '',
      birthday ? dayText(birthday) : '',
      ...marks.map(({ of }) => of(person)),
      ...kinds.flatMap(({ of, headers }) => filled(of(person), headers)),
    ];
  });
  return csvTable([head, ...rows]);
}
