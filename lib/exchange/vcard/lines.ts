/**
 * From bytes to the logical lines of a vCard, unfolded. Lines end in CR LF, LF, CR or CR CR LF;
 * continuations are indented, or follow a `=` in quoted-printable, or just lack a property's name.
 * The bytes of one character may lie on two lines, so everything stays bytes here.
 */
import { binaryOf } from '../decode';

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

const isProperty = (text: string): boolean => /^\s*[\w./+-]+\s*[:;]/.test(text);
const isFence = (text: string): boolean => /^\s*(BEGIN|END)\s*:\s*VCARD/i.test(text);
/** Large, and never read: pictures are not fetched and not kept. */
const unread = /^([\w-]+\.)?(PHOTO|LOGO|SOUND|KEY|X-MS-OL-DESIGN|X-MS-CARDPICTURE)\s*[:;]/i;
const quotedPrintable = /^[^:]*;\s*(ENCODING\s*=\s*)?"?(QUOTED-PRINTABLE|Q)"?\s*[;:]/i;

class Logical {
  readonly number: number;
  readonly unread: boolean;
  private readonly quoted: boolean;
  private parts: string[] = [];
  private length = 0;
  /** The last line ended in a soft break. */
  soft = false;

  constructor(number: number, text: string) {
    this.number = number;
    this.unread = unread.test(text);
    this.quoted = quotedPrintable.test(text);
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

  line(end: number): ContentLine {
    return { number: this.number, end, text: this.parts.join('').slice(0, longest) };
  }
}

export function* contentLines(bytes: Uint8Array): Generator<ContentLine> {
  let open: Logical | undefined;
  for (const { number, from, to } of physicalLines(bytes)) {
    if (from === to) {
      // Nothing goes on behind an empty line, whatever the line before says.
      if (open) open.soft = false;
      continue;
    }
    const indented = bytes[from] === space || bytes[from] === tab;
    // Most of a file is pictures.
    if (indented && open?.unread) continue;
    // Of a line without an end only the beginning matters.
    const text = withoutMark(binaryOf(bytes, from, Math.min(to, from + longest)));
    if (open?.soft && !isFence(text)) open.add(indented ? text.slice(1) : text);
    else if (indented && open) open.add(text.slice(1));
    else if (text.trim() === '') continue;
    else if (isProperty(text)) {
      if (open) yield open.line(from);
      open = new Logical(number, text);
    } else open?.add(`\n${text}`);
  }
  if (open) yield open.line(bytes.length);
}
