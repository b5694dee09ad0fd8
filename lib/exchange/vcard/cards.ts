/** Which lines belong to which card. Nested cards, missing ends and text around cards are passed over. */
import { type Card, mostCards, type Reading, type Skipped } from '../card';
import { rawOf } from '../decode';
import { cardOf } from './card';
import { type ContentLine, contentLines } from './lines';
import { type Property, propertyOf } from './property';

interface Open {
  line: number;
  properties: Property[];
  /** Cards within it that are still open: of an AGENT. */
  inner: number;
}

const isBegin = (value: string): boolean => /^\s*BEGIN\s*:\s*VCARD/i.test(value);

/** Yields the share that is read, 0 to 1, after every card. */
export function* readVcards(bytes: Uint8Array): Generator<number, Reading> {
  const raw = rawOf(bytes);
  const cards: Card[] = [];
  const skipped: Skipped[] = [];
  let open: Open | undefined;
  const close = () => {
    if (open) keep(cardOf(open.properties, open.line), cards, skipped);
    open = undefined;
  };
  for (const line of contentLines(raw.bytes)) {
    const property = propertyOf(line.text, raw.unicode);
    if (!property) continue;
    const turn = turnOf(property, open);
    if (turn === 'begin') {
      close();
      open = { line: line.number, properties: [], inner: 0 };
    } else if (turn === 'end') {
      close();
      if (isGlued(property)) open = { line: line.number, properties: [], inner: 0 };
      yield share(line, raw.bytes);
    } else if (open) step(open, turn, property);
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
  else if (open.inner === 0) open.properties.push(property);
  // What follows the inner card's end is the outer card's again, and not its AGENT.
  if (turn === 'inner-begin' && open.properties.at(-1)?.name === 'AGENT') open.properties.pop();
}

function keep(card: Card, cards: Card[], skipped: Skipped[]): void {
  const words = wordsOf(card);
  if (card.name === '') skipped.push({ line: card.line, words, why: 'no-name' });
  else if (cards.length >= mostCards) skipped.push({ line: card.line, words, why: 'too-many' });
  else cards.push(card);
}

const wordsOf = ({ name, phones, handles }: Card): string =>
  name || (phones[0]?.value ?? handles[0]?.value ?? '');
