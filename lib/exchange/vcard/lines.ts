/**
 * From bytes to the logical lines of a vCard, unfolded. Lines end in CR LF, LF, CR or CR CR LF;
 * continuations are indented, or follow a `=` in quoted-printable, or just lack a property's name.
 * The bytes of one character may lie on two lines, so everything stays bytes here.
 */
import { binaryOf } from '../binary';

export interface ContentLine {
  /** From 1. */
  number: number;
  /** Where its physical lines end in the file, bytes. */
  end: number;
  /** One character for each byte. */
  text: string;
}

/** Characters; no name, number or note that is read here is longer, and pictures are not read. */
const longest = 100_000;

const CR = 13;
const LF = 10;
const space = 32;
const tab = 9;

interface Physical {
  number: number;
  from: number;
  to: number;
}

function* physicalLines(bytes: Uint8Array): Generator<Physical> {
  const { length } = bytes;
  const next = (byte: number, from: number) => {
    const at = bytes.indexOf(byte, from);
    return at < 0 ? length : at;
  };
  let cr = next(CR, 0);
  let lf = next(LF, 0);
  let from = 0;
  for (let number = 1; from < length; number++) {
    if (cr < from) cr = next(CR, from);
    if (lf < from) lf = next(LF, from);
    let to = Math.min(cr, lf);
    yield { number, from, to };
    if (to === cr) while (bytes[to + 1] === CR) to++;
    if (bytes[to] === CR && bytes[to + 1] === LF) to++;
    from = to + 1;
  }
}

/** Files that were put together have the mark of UTF-8 in their midst. */
const mark = '\u00ef\u00bb\u00bf';
const withoutMark = (text: string): string => (text.startsWith(mark) ? text.slice(3) : text);

const names =
  'VERSION|PRODID|FN|N|NICKNAME|ORG|TITLE|TEL|EMAIL|ADR|LABEL|URL|IMPP|BDAY|NOTE|CATEGORIES|REV|UID|PHOTO|X-[\\w-]+';
/** Nothing else looks like it: a property that every program knows. */
const known = new RegExp(`^([\\w-]+\\.)?(${names})\\s*[:;]`, 'i');
/** Groups are written with a space in them, too: `item 1.TEL`. */
const spaced = new RegExp(`^[^:;]{1,40}\\.(${names})\\s*[:;]`, 'i');
const isProperty = (text: string): boolean =>
  /^\s*[\w./+-]+\s*[:;]|^[^ \t:;]+[:;]|^X-[^:]*:/i.test(text) || spaced.test(text);
const isFence = (text: string): boolean => /^\s*(BEGIN|END)\s*:\s*VCARD/i.test(text);
/** Alone on its line, a fence is one however far it is indented. */
const isBareFence = (text: string): boolean => /^\s*(BEGIN|END)\s*:\s*VCARD\s*$/i.test(text);
/** What may be the first part of a property's name, with the rest on the next line. */
const isHalfName = (text: string): boolean => /^[A-Za-z][\w.-]{0,40}$/.test(text);
/** Large, and never read: pictures are not fetched and not kept. */
const unread = /^([\w-]+\.)?(PHOTO|LOGO|SOUND|KEY|X-MS-OL-DESIGN|X-MS-CARDPICTURE)\s*[:;]/i;
/** Their values have no lines: a `=` at the end that a property follows is a slip. */
const ofOneLine = /^([\w-]+\.)?(FN|N|NICKNAME|ORG|TITLE|TEL|EMAIL|BDAY)\s*[:;]/i;
const quotedPrintable = /^[^:]*;\s*(ENCODING\s*=\s*)?"?(QUOTED-PRINTABLE|Q)"?\s*[;:]/i;

class Logical {
  readonly number: number;
  readonly unread: boolean;
  private readonly quoted: boolean;
  private readonly ofOneLine: boolean;
  private parts: string[] = [];
  private length = 0;
  /** The last line ended in a soft break. */
  soft = false;

  constructor(number: number, text: string) {
    this.number = number;
    this.unread = unread.test(text);
    this.quoted = quotedPrintable.test(text);
    this.ofOneLine = ofOneLine.test(text);
    this.add(text);
  }

  add(text: string): void {
    const trimmed = this.quoted ? text.trimEnd() : text;
    this.soft = this.quoted && trimmed.endsWith('=');
    if (this.unread || this.length > longest) return;
    const part = this.soft ? trimmed.slice(0, -1) : text;
    this.parts.push(part);
    this.length += part.length;
  }

  goesOnWith(text: string): boolean {
    return this.soft && !isFence(text) && !(this.ofOneLine && known.test(text));
  }

  line(end: number): ContentLine {
    return { number: this.number, end, text: this.parts.join('').slice(0, longest) };
  }
}

/** Cards within cards or mails are indented as a whole, as far as their first line is. */
class Indents {
  private readonly open: string[] = [];

  without(text: string): string {
    const indent = this.open.at(-1) ?? '';
    return indent !== '' && text.startsWith(indent) ? text.slice(indent.length) : text;
  }

  pass(fence: string): void {
    if (/^\s*END/i.test(fence)) this.open.pop();
    else this.open.push(/^[ \t]*/.exec(fence)?.[0] ?? '');
  }
}

/** Physical lines: a millisecond or two of work. */
const pause = 1_000;

/** Now and then a line without text, so that a single card of any length leaves room for others. */
export function* contentLines(bytes: Uint8Array): Generator<ContentLine> {
  const indents = new Indents();
  let open: Logical | undefined;
  let half: { number: number; from: number; text: string } | undefined;
  for (const { number, from, to } of physicalLines(bytes)) {
    if (number % pause === 0) yield { number, end: from, text: '' };
    if (from === to) {
      // Nothing goes on behind an empty line, whatever the line before says.
      if (open) open.soft = false;
      continue;
    }
    const first = bytes[from];
    // Most of a file is pictures; an indented end of a card is short.
    if ((first === space || first === tab) && open?.unread && to - from > longestFence) continue;
    // Of a line without an end only the beginning matters.
    const whole = withoutMark(binaryOf(bytes, from, Math.min(to, from + longest)));
    const fence = isBareFence(whole);
    if (fence) indents.pass(whole);
    const text = fence ? whole.trim() : indents.without(whole);
    const indented = text.startsWith(' ') || text.startsWith('\t');
    if (half) {
      const joined = half.text + text.slice(1);
      if (indented && known.test(joined)) {
        if (open) yield open.line(half.from);
        open = new Logical(half.number, joined);
        half = undefined;
        continue;
      }
      open?.add(`\n${half.text}`);
      half = undefined;
    }
    if (open?.goesOnWith(text)) open.add(indented ? text.slice(1) : text);
    else if (indented && open) open.add(text.slice(1));
    else if (text.trim() === '') continue;
    else if (isProperty(text)) {
      if (open) yield open.line(from);
      open = new Logical(number, text);
    } else if (isHalfName(text)) half = { number, from, text };
    else open?.add(`\n${text}`);
  }
  if (open) yield open.line(bytes.length);
}

/** Characters of a line that holds the end of a card and little else. */
const longestFence = 60;
