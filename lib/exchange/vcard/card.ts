/** From the properties of one vCard to a card. */
import { isZone } from '../../ledger/days';
import { addressesIn } from '../addresses';
import {
  type Card,
  type CardDate,
  type CardPhone,
  type CardWay,
  type Handle,
  limited,
} from '../card';
import { changedOf } from '../changed-mark';
import { firstLine, lineOf, percentDecoded, visible } from '../clean';
import { kindsOf, labelOf } from '../labels';
import { composedName, isName } from '../names';
import { handleOf } from './handles';
import { changedProperty, ownOf, wayParam } from './own';
import { type Property, partsOf, rawPartsOf, unescaped } from './property';

/** `dropped`: properties of a kind that are too many to be held. */
export function cardOf(properties: readonly Property[], line: number, dropped = 0): Card {
  const by = byName(properties);
  const labels = labelsOf(by('X-ABLABEL'));
  const label = ({ group }: Property) => (group === '' ? undefined : labels.get(group));
  const emails = by('EMAIL').flatMap((one) => emailsOf(one, label(one)));
  const own = ownOf(properties, label);
  // Instead's own ways say all that their lines do.
  const others = own.own?.channels.length
    ? properties.filter(({ params }) => !params.has(wayParam))
    : properties;
  const other = byName(others);
  return {
    line,
    name: nameOf(by, emails),
    group: [...by('KIND'), ...by('X-ADDRESSBOOKSERVER-KIND')].some(({ value }) =>
      /^group$/i.test(value.trim()),
    ),
    ...limited(
      {
        phones: other('TEL')
          .map((one) => phoneOf(one, label(one)))
          .filter(({ value }) => value !== ''),
        emails: other('EMAIL').flatMap((one) => emailsOf(one, label(one))),
        handles: others
          .map((one) => handleOf(one, label(one)))
          .filter((one): one is Handle => one !== undefined),
        dates: datesOf(by, properties, label),
      },
      dropped,
    ),
    categories: by('CATEGORIES').flatMap(({ value }) => partsOf(value, ',')),
    ...zoneOf(by),
    ...changedIn(by),
    ...own,
  };
}

function changedIn(by: ByName): Pick<Card, 'changed'> {
  const [mark] = by(changedProperty).map(({ value }) => changedOf(unescaped(value)));
  if (mark) return { changed: mark };
  const died = by('DEATHDATE').some(({ value }) => value.trim() !== '');
  return died ? { changed: { boundary: { type: 'died' } } } : {};
}

export type ByName = (name: string) => Property[];

function byName(properties: readonly Property[]): ByName {
  const map = new Map<string, Property[]>();
  for (const one of properties) {
    const held = map.get(one.name);
    if (held) held.push(one);
    else map.set(one.name, [one]);
  }
  return (name) => map.get(name) ?? [];
}

const labelsOf = (labels: readonly Property[]): Map<string, string> =>
  new Map(labels.map(({ group, value }) => [group, lineOf(unescaped(value))]));

/** The order of RFC 6350 is family, given, further, before, after; people say it otherwise. */
function fullName(value: string, hasLists: boolean): string {
  const parts = rawPartsOf(value, ';').map((part) =>
    hasLists ? partsOf(part, ',').filter(Boolean).join(' ') : unescaped(part).trim(),
  );
  const [family = '', given = '', further = '', before = '', after = ''] = parts;
  return composedName({ before, given, further, family, after });
}

const bestFirst = (properties: readonly Property[]): Property[] =>
  properties.toSorted((a, b) => a.rank - b.rank);

function nameOf(by: ByName, emails: readonly CardWay[]): string {
  const first = (names: string[]): string => names.find(isName) ?? '';
  // In 2.1 a comma is part of the name.
  const hasLists = !by('VERSION').some((one) => one.value.trim() === '2.1');
  const texts = (name: string, read: (value: string) => string) =>
    bestFirst(by(name)).map(({ value }) => read(value));
  return (
    first(texts('FN', (value) => lineOf(unescaped(value)))) ||
    first(texts('N', (value) => fullName(value, hasLists))) ||
    first(texts('ORG', (value) => lineOf(first(partsOf(value, ';'))))) ||
    first(texts('NICKNAME', (value) => lineOf(first(partsOf(value, ','))))) ||
    first(emails.map(({ value }) => value)) ||
    first(by('TEL').map((one) => phoneOf(one, undefined).value))
  );
}

/** Schemes that a number is written with. */
const scheme = /^(tel|sms|callto|facetime|facetime-audio):(\/\/)?/i;

function phoneOf(property: Property, label: string | undefined): CardPhone {
  const { types, rank } = property;
  const kinds = kindsOf(types, label);
  const text = firstLine(unescaped(property.value));
  const [uri] = scheme.exec(text) ?? [];
  const [number = '', ...params] = uri ? percentDecoded(text.slice(uri.length)).split(';') : [text];
  const find = (pattern: RegExp) => params.map((one) => pattern.exec(one)?.[1]).find(Boolean);
  const extension = find(/^ext=(\d+)$/i);
  return {
    value: international(
      // What an escaped list of empty parts leaves behind.
      number.replace(/[;,\s]+$/, '').trim(),
      find(/^phone-context=(\+\d+)$/i),
      property.params.get('WAID'),
    ),
    label: labelOf(kinds),
    rank,
    texts: kinds.mobile || (kinds.place === undefined && !types.has('main')),
    machine: kinds.machine,
    ...(extension === undefined ? {} : { extension }),
  };
}

/** Digits that no two numbers of a person share by chance. */
const telling = 7;

/** `context`: RFC 3966. `waid`: the same number as WhatsApp has it, with its country. */
function international(number: string, context?: string, waid?: string): string {
  if (number.startsWith('+')) return number;
  if (context && number !== '') return `${context} ${number}`;
  const end = number.replace(/\D/g, '').slice(-telling);
  const same = end.length === telling && /^\d+$/.test(waid ?? '') && waid?.endsWith(end);
  return same ? `+${waid}` : number;
}

const emailsOf = ({ value, types, rank }: Property, label?: string): CardWay[] =>
  addressesIn(unescaped(value)).map((address) => ({
    value: address,
    label: labelOf(kindsOf(types, label)),
    rank,
  }));

const anniversaries = [
  'ANNIVERSARY',
  'X-ANNIVERSARY',
  'X-MS-ANNIVERSARY',
  'X-EVOLUTION-ANNIVERSARY',
  'X-KADDRESSBOOK-X-ANNIVERSARY',
];
const birthdays = ['BDAY', 'X-BIRTHDAY', 'X-EVOLUTION-BIRTHDATE'];

/** Other calendars count other days. */
const isOurs = ({ params }: Property): boolean =>
  /^(gregorian|)$/i.test(params.get('CALSCALE') ?? '');

/** Apple says which year stands for none. */
function dayOf({ value, params }: Property): string {
  const text = firstLine(unescaped(value));
  const omitted = params.get('X-APPLE-OMIT-YEAR');
  return omitted && /^\d{4}$/.test(omitted) && text.startsWith(omitted)
    ? `1604${text.slice(4)}`
    : text;
}

function datesOf(
  by: ByName,
  properties: readonly Property[],
  label: (property: Property) => string | undefined,
): CardDate[] {
  return [
    ...birthdays
      .flatMap(by)
      .filter(isOurs)
      .map((one): CardDate => ({ kind: 'birthday', text: dayOf(one) })),
    ...anniversaries.flatMap(by).map(
      (one): CardDate => ({
        kind: 'other',
        label: label(one) ?? 'anniversary',
        text: dayOf(one),
      }),
    ),
    ...by('X-ABDATE').map((one) => labelledDate(label(one) ?? '', dayOf(one))),
    ...properties.map(androidDate).filter((one): one is CardDate => one !== undefined),
  ];
}

/** A kind that a program knows, in Apple's spelling, in Android's number or in a table. */
export function dateOfKind(kind: string, text: string): CardDate {
  if (/^birthday$/i.test(kind)) return { kind: 'birthday', text };
  if (/^anniversary$/i.test(kind)) return { kind: 'other', label: 'anniversary', text };
  return /^(other|)$/i.test(kind) ? { kind: 'other', text } : { kind: 'other', label: kind, text };
}

/** What is no kind is somebody's own words, whatever they are. */
function labelledDate(label: string, text: string): CardDate {
  const kind = /^_\$!<(.*)>!\$_$/.exec(label)?.[1];
  if (kind !== undefined) return dateOfKind(kind, text);
  return label === '' ? { kind: 'other', text } : { kind: 'other', label, text };
}

const androidKinds = new Map([
  ['1', 'anniversary'],
  ['3', 'birthday'],
]);

/** `X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;2000-01-01;1;;…` */
function androidDate({ name, value }: Property): CardDate | undefined {
  if (name !== 'X-ANDROID-CUSTOM') return undefined;
  const [item = '', text = '', kind = '', own = ''] = partsOf(value, ';');
  if (!item.endsWith('/contact_event')) return undefined;
  if (kind === '0') return labelledDate(own, text);
  return dateOfKind(androidKinds.get(kind) ?? '', text);
}

function zoneOf(by: ByName): Pick<Card, 'zone'> {
  const zone = by('TZ')
    .map(({ value }) => visible(unescaped(value)))
    .find((text) => text.includes('/') && isZone(text));
  return zone === undefined ? {} : { zone };
}
