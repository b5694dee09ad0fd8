/** Tables of people: Google's old and new, Outlook's, Thunderbird's, and any with headers like them. */

import { addressesIn } from '../addresses';
import {
  type Card,
  type CardDate,
  type CardWay,
  type Handle,
  limited,
  mostCards,
  type Reading,
  unranked,
} from '../card';
import { changedOf } from '../changed-mark';
import { lineOf, visible } from '../clean';
import { textOf } from '../decode';
import { kindsOf, labelOf } from '../labels';
import { composedName, isName } from '../names';
import { conversation, told, typeOfService } from '../services';
import { dateOfKind } from '../vcard/card';
import type { BirthPart, Column, Many } from './columns';
import { type Columns, columnsOf, headAt, isPeople } from './head';
import { type Row, rowsOf } from './rows';
import { readCell } from './safe-cell';
import { offIn } from './ways-off';

/** Yields the share that is read, 0 to 1. Undefined where the headers say nothing of people. */
export function* readCsv(
  bytes: Uint8Array,
  room = mostCards,
): Generator<number, Reading | undefined> {
  const text = textOf(bytes);
  const work = rowsOf(text, headAt(text));
  let step = work.next();
  while (!step.done) {
    yield (step.value / Math.max(1, text.length)) * ofReading;
    step = work.next();
  }
  const [head, ...rows] = step.value;
  const columns = head ? columnsOf(head.cells) : [];
  if (!isPeople(columns)) return undefined;
  const reading: Reading = { format: 'csv', cards: [], skipped: [], beyond: 0 };
  for (const [place, row] of rows.entries()) {
    keep(cardOf(row, columns), row, reading, room);
    yield ofReading + ((1 - ofReading) * place) / rows.length;
  }
  return reading;
}

/** The share of the work that is telling rows apart. */
const ofReading = 0.5;

function keep(card: Card, row: Row, reading: Reading, room: number): void {
  const words = lineOf(row.cells.filter(Boolean).join(' · ')).slice(0, 60);
  if (card.name === '') reading.skipped.push({ line: row.line, words, why: 'no-name' });
  else if (reading.cards.length >= room) reading.beyond++;
  else reading.cards.push(card);
}

/** Google joins several values of one kind. */
const several = (cell: string): string[] =>
  cell
    .split(' ::: ')
    .map((one) => one.trim())
    .filter(Boolean);

interface Value {
  cell: string;
  /** What kind it is, in the words of its header or of the cell beside it. */
  label: string;
}

interface Cells {
  name(part: string): string;
  single(
    is: 'nickname' | 'organization' | 'categories' | 'birthday' | 'anniversary' | 'changed' | 'off',
  ): string;
  birth(part: BirthPart): string;
  /** In the order of the columns. */
  many(what: Many): Value[];
}

function cellsOf({ cells }: Row, columns: Columns): Cells {
  const filled = columns.flatMap((column, at) => {
    const cell = readCell(cells[at] ?? '');
    return column && cell !== '' ? [{ column, cell }] : [];
  });
  const labels = new Map<string, string>();
  for (const { column, cell } of filled)
    if (column.is === 'label') labels.set(`${column.what} ${column.number}`, cell);
  const find = (fits: (column: Column) => boolean) =>
    filled.find(({ column }) => fits(column))?.cell ?? '';
  return {
    name: (part) => lineOf(find((column) => column.is === 'name' && column.part === part)),
    single: (is) => find((column) => column.is === is),
    birth: (part) => find((column) => column.is === 'birth' && column.part === part),
    many: (what) =>
      filled.flatMap(({ column, cell }) =>
        column.is === 'value' && column.what === what
          ? [{ cell, label: column.label || (labels.get(`${what} ${column.number}`) ?? '') }]
          : [],
      ),
  };
}

function cardOf(row: Row, columns: Columns): Card {
  const cells = cellsOf(row, columns);
  const emails = emailsOf(cells);
  return {
    line: row.line,
    name: nameOf(cells, emails),
    group: false,
    ...limited({
      phones: phonesOf(cells),
      emails,
      handles: handlesOf(cells),
      dates: datesOf(cells),
    }),
    categories: cells.single('categories').split(/ ::: |[;,]/),
    ...changedIn(cells),
    ...offIn(cells.single('off')),
  };
}

function changedIn(cells: Cells): Pick<Card, 'changed'> {
  const changed = changedOf(cells.single('changed'));
  return changed ? { changed } : {};
}

function nameOf(cells: Cells, emails: CardWay[]): string {
  const [before, given, further, family, after] = [
    cells.name('before'),
    cells.name('given'),
    cells.name('further'),
    cells.name('family'),
    cells.name('after'),
  ];
  // A title alone names nobody.
  const named = given || further || family;
  const names = [
    cells.name('full'),
    named ? composedName({ before, given, further, family, after }) : '',
    lineOf(cells.single('organization')),
    lineOf(cells.single('nickname')),
    emails[0]?.value ?? '',
    visible(cells.many('phone')[0]?.cell ?? ''),
  ];
  return names.find(isName) ?? '';
}

/** The mark of the one that is preferred. */
const rankOf = (label: string): number => (label.startsWith('*') ? 1 : unranked);

function wayOf(value: string, label: string): CardWay {
  const spoken = labelOf(kindsOf([], label));
  return { value, ...(spoken === undefined ? {} : { label: spoken }), rank: rankOf(label) };
}

function phonesOf(cells: Cells): Card['phones'] {
  return cells.many('phone').flatMap(({ cell, label }) => {
    const kinds = kindsOf([], label);
    const texts = kinds.mobile || (kinds.place === undefined && !/main/i.test(label));
    return several(cell).map((value) => ({
      ...wayOf(visible(value), label),
      texts,
      machine: kinds.machine,
    }));
  });
}

const emailsOf = (cells: Cells): CardWay[] =>
  cells.many('email').flatMap(({ cell, label }) =>
    several(cell)
      .flatMap(addressesIn)
      .map((value) => wayOf(value, label)),
  );

function handlesOf(cells: Cells): Handle[] {
  const read = (what: 'im' | 'custom' | 'site', value: string, label: string) => {
    const service = label.replace(/^\*\s*/, '');
    // A site is a page about them, and a field of one's own may be anything.
    const open = what === 'site' || (what === 'custom' && typeOfService(service) === undefined);
    return open ? conversation(value) : told(value, service);
  };
  return (['im', 'custom', 'site'] as const).flatMap((what) =>
    cells.many(what).flatMap(({ cell, label }) =>
      several(cell).flatMap((value): Handle[] => {
        const handle = read(what, value, label);
        return handle && handle.value !== '' ? [{ ...handle, rank: unranked }] : [];
      }),
    ),
  );
}

/** Outlook's way to say "none". */
const isNone = (text: string): boolean => text === '' || /^0+[/.-]0+[/.-]0+$/.test(text);

function birthOf({ birth }: Cells): string {
  const [year, month, day] = [birth('year'), birth('month'), birth('day')];
  if (month === '' || day === '') return '';
  return `${year === '' ? '-' : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function datesOf(cells: Cells): CardDate[] {
  const dates: CardDate[] = [
    { kind: 'birthday', text: cells.single('birthday') || birthOf(cells) },
    { kind: 'other', label: 'anniversary', text: cells.single('anniversary') },
    ...cells
      .many('date')
      .flatMap(({ cell, label }) =>
        several(cell).map((text) => dateOfKind(label.replace(/^\*\s*/, ''), text)),
      ),
  ];
  return dates.filter(({ text }) => !isNone(text));
}
