/** One line of a vCard taken apart: group, name, parameters, value; tolerant of all three versions. */
import { unranked } from '../card';
import { decode, type Spoken } from '../decode';

export interface Property {
  /** `item1`, in lower case; empty for none. */
  group: string;
  /** In upper case. */
  name: string;
  /** Bare or named, in lower case: `home`, `cell`, `pref`. */
  types: Set<string>;
  /** The others, by name in upper case. */
  params: Map<string, string>;
  /** 1 is preferred most. */
  rank: number;
  /** Decoded; commas, semicolons and line ends are still escaped. */
  value: string;
}

/** Where the value begins; a colon within quotes is part of a parameter, unless the quotes never close. */
function colonOf(line: string): number {
  let quoted = false;
  for (let i = 0; i < line.length; i++) {
    const char = line[i];
    if (char === '"') quoted = !quoted;
    else if (char === ':' && !quoted) return i;
  }
  return line.indexOf(':');
}

function splitOutside(text: string, at: string): string[] {
  const parts: string[] = [];
  let quoted = false;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (char === '"') quoted = !quoted;
    else if (char === at && !quoted) {
      parts.push(text.slice(from, i));
      from = i + 1;
    }
  }
  parts.push(text.slice(from));
  return parts;
}

/** RFC 6868. */
const carets: Record<string, string> = { n: '\n', '^': '^', "'": '"' };
const uncaret = (text: string): string =>
  text.replace(/\^([n^'])/g, (whole, char: string) => carets[char] ?? whole);

const encodings = new Set(['quoted-printable', 'base64', 'b', 'q', '8bit', '7bit']);

function readParams(head: string[]): Pick<Property, 'types' | 'params'> {
  const types = new Set<string>();
  const params = new Map<string, string>();
  for (const one of head) {
    const equals = one.indexOf('=');
    const name = one.slice(0, Math.max(0, equals)).trim().toUpperCase();
    const value = one
      .slice(equals + 1)
      .replaceAll('"', '')
      .trim();
    if (name === 'TYPE') for (const type of value.split(',')) types.add(type.trim().toLowerCase());
    else if (name !== '') params.set(name, uncaret(decode(value)));
    else if (encodings.has(value.toLowerCase())) params.set('ENCODING', value);
    else if (value !== '') types.add(value.toLowerCase());
  }
  return { types, params };
}

const escaped = /=([89A-F][0-9A-F]|1B=24)/i;

export const fromQuotedPrintable = (text: string): string =>
  text.replace(/=([0-9A-F]{2})|=\r?\n|=$/gi, (_, hex?: string) =>
    hex ? String.fromCharCode(Number.parseInt(hex, 16)) : '',
  );

function fromBase64(text: string): string {
  try {
    return atob(text);
  } catch {
    return '';
  }
}

function plainValue(value: string, params: Map<string, string>, file: Spoken): string {
  const encoding = (params.get('ENCODING') ?? '').toLowerCase();
  const charset = params.get('CHARSET');
  // Some programs write it and say only which charset.
  const quoted = charset !== undefined && encoding === '' && escaped.test(value);
  if (encoding === 'quoted-printable' || encoding === 'q' || quoted)
    return decode(fromQuotedPrintable(value), charset);
  if (encoding === 'base64' || encoding === 'b') return decode(fromBase64(value), charset);
  return decode(value, charset, file);
}

function rankOf(types: Set<string>, params: Map<string, string>): number {
  const pref = params.get('PREF');
  const rank = pref === undefined ? Number.NaN : Number.parseInt(pref, 10);
  if (rank >= 1 && rank < unranked) return rank;
  return types.has('pref') || pref !== undefined ? 1 : unranked;
}

/** `line` has one character for each byte. Undefined where there is no colon. */
export function propertyOf(line: string, file: Spoken): Property | undefined {
  const colon = colonOf(line);
  if (colon < 0) return undefined;
  const [full = '', ...head] = splitOutside(line.slice(0, colon), ';');
  const dot = full.lastIndexOf('.');
  const { types, params } = readParams(head);
  return {
    group: full.slice(0, Math.max(0, dot)).trim().toLowerCase(),
    name: full
      .slice(dot + 1)
      .trim()
      .toUpperCase(),
    types,
    params,
    rank: rankOf(types, params),
    value: plainValue(line.slice(colon + 1), params, file),
  };
}

/** Before letters and digits a backslash is just one; `\n` is a line end in every version. */
export const unescaped = (value: string): string =>
  value.includes('\\') ? backslashed(value) : value;

const backslashed = (value: string): string =>
  value.replace(/\\([nN]|[^\p{L}\p{N}\s])/gu, (_, char: string) =>
    char === 'n' || char === 'N' ? '\n' : char,
  );

/** The parts between unescaped `at`, unescaped and trimmed. */
export const partsOf = (value: string, at: ';' | ','): string[] =>
  rawPartsOf(value, at).map((part) => unescaped(part).trim());

/** The same, still escaped. */
export function rawPartsOf(value: string, at: ';' | ','): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let i = 0; i < value.length; i++) {
    if (value[i] === '\\') i++;
    else if (value[i] === at) {
      parts.push(value.slice(from, i));
      from = i + 1;
    }
  }
  parts.push(value.slice(from));
  return parts;
}
