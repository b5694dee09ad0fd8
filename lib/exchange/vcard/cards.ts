/** Which lines belong to which card. Nested cards, missing ends and text around cards are passed over. */
import { type Card, mostCards, mostOfAKind, type Reading, type Skipped } from '../card';
import { rawOf } from '../decode';
import { cardOf } from './card';
import { type ContentLine, contentLines } from './lines';
import { type Property, propertyOf } from './property';

interface Open {
  line: number;
  properties: Property[];
  /** Of the properties, by name. */
  counts: Map<string, number>;
  /** Cards within it that are still open: of an AGENT. */
  inner: number;
  /** Without a line that begins it. */
  unbegun?: true;
}

/** What no text around cards begins with: the line that begins the card is lost. */
const openers = new Set(['VERSION', 'FN', 'N', 'TEL']);

/** Of one name; more of them have no meaning, and a card of a million lines must not fill the memory. */
const mostOfAName = 10 * mostOfAKind;

const isBegin = (value: string): boolean => /^\s*BEGIN\s*:\s*VCARD/i.test(value);

/** Yields the share that is read, 0 to 1, after every card. */
export function* readVcards(bytes: Uint8Array): Generator<number, Reading> {
  const raw = rawOf(bytes);
  const cards: Card[] = [];
  const skipped: Skipped[] = [];
  let open: Open | undefined;
  const close = () => {
    const card = open && cardOf(open.properties, open.line);
    // A version alone is of a calendar or the like.
    if (card && !(open?.unbegun && card.name === '')) keep(card, cards, skipped);
    open = undefined;
  };
  for (const line of contentLines(raw.bytes)) {
    if (line.text === '') yield share(line, raw.bytes);
    const property = propertyOf(line.text, raw);
    if (!property) continue;
    const turn = turnOf(property, open);
    if (turn === 'begin') {
      close();
      open = { line: line.number, properties: [], inner: 0, counts: new Map() };
    } else if (turn === 'end') {
      close();
      if (isGlued(property))
        open = { line: line.number, properties: [], inner: 0, counts: new Map() };
      yield share(line, raw.bytes);
    } else {
      if (!open && openers.has(property.name))
        open = { line: line.number, properties: [], inner: 0, counts: new Map(), unbegun: true };
      if (open) step(open, turn, property);
    }
  }
  close();
  return { format: 'vcard', cards, skipped };
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

function add({ properties, counts }: Open, property: Property): void {
  const count = counts.get(property.name) ?? 0;
  const blank = /^(TEL|EMAIL)$/.test(property.name) && property.value.trim() === '';
  if (count >= mostOfAName || blank) return;
  counts.set(property.name, count + 1);
  properties.push(property);
}

function keep(card: Card, cards: Card[], skipped: Skipped[]): void {
  const words = wordsOf(card);
  if (card.name === '') skipped.push({ line: card.line, words, why: 'no-name' });
  else if (cards.length >= mostCards) skipped.push({ line: card.line, words, why: 'too-many' });
  else cards.push(card);
}

const wordsOf = ({ name, phones, handles }: Card): string =>
  name || (phones[0]?.value ?? handles[0]?.value ?? '');
