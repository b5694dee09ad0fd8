/** Which lines belong to which card. Nested cards, missing ends and text around cards are passed over. */
import { type Card, mostCards, mostOfAKind, type Reading } from '../card';
import { rawOf } from '../decode';
import { cardOf } from './card';
import { type ContentLine, contentLines } from './lines';
import { type Property, propertyOf } from './property';

interface Open {
  line: number;
  properties: Property[];
  /** Of the properties, by name. */
  counts: Map<string, number>;
  /** Ways and dates beyond what is held of a name. */
  dropped: number;
  /** Cards within it that are still open: of an AGENT. */
  inner: number;
  /** Without a line that begins it. */
  unbegun?: true;
}

const begun = ({ number }: ContentLine): Open => ({
  ...{ line: number, properties: [], inner: 0, dropped: 0 },
  counts: new Map(),
});

/** What no text around cards begins with: the line that begins the card is lost. */
const openers = new Set(['VERSION', 'FN', 'N', 'TEL']);

/** Of one name; more of them have no meaning, and a card of a million lines must not fill the memory. */
const mostOfAName = 10 * mostOfAKind;

const isBegin = (value: string): boolean => /^\s*BEGIN\s*:\s*VCARD/i.test(value);

/** Yields the share that is read, 0 to 1, after every card. */
export function* readVcards(bytes: Uint8Array, room = mostCards): Generator<number, Reading> {
  const raw = rawOf(bytes);
  const reading: Reading = { format: 'vcard', cards: [], skipped: [], beyond: 0 };
  let open: Open | undefined;
  const close = () => {
    const card = open && cardOf(open.properties, open.line, open.dropped);
    // A version alone is of a calendar or the like.
    if (card && !(open?.unbegun && card.name === '')) keep(card, reading, room);
    open = undefined;
  };
  for (const line of contentLines(raw.bytes)) {
    if (line.text === '') yield share(line, raw.bytes);
    const property = propertyOf(line.text, raw);
    if (!property) continue;
    const turn = turnOf(property, open);
    if (turn === 'begin') {
      close();
      open = begun(line);
    } else if (turn === 'end') {
      close();
      if (isGlued(property)) open = begun(line);
      yield share(line, raw.bytes);
    } else {
      if (!open && openers.has(property.name)) open = { ...begun(line), unbegun: true };
      if (open) step(open, turn, property);
    }
  }
  close();
  return reading;
}

const share = ({ end }: ContentLine, { length }: Uint8Array): number => end / Math.max(1, length);

/** Files put together without a line end: `END:VCARDBEGIN:VCARD`. */
const isGlued = ({ value }: Property): boolean => /BEGIN\s*:\s*VCARD/i.test(value);

type Turn = 'begin' | 'end' | 'inner-begin' | 'inner-end' | 'property';

function turnOf({ name, value }: Property, open: Open | undefined): Turn {
  const vcard = /^\s*VCARD/i.test(value);
  if (name === 'BEGIN' && vcard) {
    const agent = open?.properties.at(-1)?.name === 'AGENT';
    return open && (agent || open.inner > 0) ? 'inner-begin' : 'begin';
  }
  if (name === 'END' && vcard) return open && open.inner > 0 ? 'inner-end' : 'end';
  // Unescaped, the inner card goes on in lines of its own; escaped, it is all in this one.
  const begins = name === 'AGENT' && isBegin(value) && !/\\n|\n/i.test(value);
  return begins ? 'inner-begin' : 'property';
}

function step(open: Open, turn: Turn, property: Property): void {
  if (turn === 'inner-begin') open.inner++;
  else if (turn === 'inner-end') open.inner--;
  else if (open.inner === 0) add(open, property);
  // What follows the inner card's end is the outer card's again, and not its AGENT.
  if (turn === 'inner-begin' && open.properties.at(-1)?.name === 'AGENT') open.properties.pop();
}

/** Of which every one is somebody's way or day. */
const counted = /^(TEL|EMAIL|IMPP|X-SOCIALPROFILE|X-ABDATE)$/;

function add(open: Open, property: Property): void {
  const { properties, counts } = open;
  const count = counts.get(property.name) ?? 0;
  const blank = /^(TEL|EMAIL)$/.test(property.name) && property.value.trim() === '';
  if (blank) return;
  if (count >= mostOfAName) {
    if (counted.test(property.name)) open.dropped++;
    return;
  }
  counts.set(property.name, count + 1);
  properties.push(property);
}

function keep(card: Card, reading: Reading, room: number): void {
  if (card.name === '')
    reading.skipped.push({ line: card.line, words: wordsOf(card), why: 'no-name' });
  else if (reading.cards.length >= room) reading.beyond++;
  else reading.cards.push(card);
}

const wordsOf = ({ name, phones, handles }: Card): string =>
  name || (phones[0]?.value ?? handles[0]?.value ?? '');
