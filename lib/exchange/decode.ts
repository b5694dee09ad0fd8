/**
 * From the bytes of a file to text, whatever it was written in. Address books are old: UTF-16 with
 * and without its mark, UTF-8, and the Western code page all occur, sometimes in one file.
 */

import { binaryOf, bytesOf } from './binary';
import { decoderOf, withSigns } from './charsets';
import { fromDos, isDos } from './dos';

export interface Raw extends Spoken {
  bytes: Uint8Array;
}

/** What a whole file says of the texts in it. */
export interface Spoken {
  /** It says that it is Unicode: what a property says of its charset holds for its escapes only. */
  unicode: boolean;
  /** What is neither UTF-8 nor says its charset is of DOS. Worked out when first asked. */
  dos(): boolean;
}

/** The same file in one byte per ASCII character, without a byte order mark. */
export function rawOf(bytes: Uint8Array): Raw {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf)
    return { bytes: bytes.subarray(3), ...unicode };
  if (first === 0xff && second === 0xfe) return fromUtf16(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return fromUtf16(bytes, 'utf-16be');
  const guessed = utf16WithoutMark(bytes);
  if (guessed) return fromUtf16(bytes, guessed);
  let dos: boolean | undefined;
  return {
    bytes,
    unicode: false,
    dos: () => {
      dos ??= isDos(bytes);
      return dos;
    },
  };
}

const unicode: Spoken = { unicode: true, dos: () => false };

const fromUtf16 = (bytes: Uint8Array, charset: 'utf-16le' | 'utf-16be'): Raw => ({
  bytes: new TextEncoder().encode(new TextDecoder(charset).decode(bytes)),
  ...unicode,
});

/** Enough to see every other byte empty: the keywords of both formats are ASCII. */
const looked = 512;

function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const pairs = Math.floor(Math.min(bytes.length, looked) / 2);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < pairs; i++) {
    if (bytes[2 * i] === 0) even++;
    if (bytes[2 * i + 1] === 0) odd++;
  }
  // The keywords alone leave a third of the high bytes empty, whatever the letters of the names.
  const most = pairs * 0.3;
  if (odd > most && even * 8 < odd) return 'utf-16le';
  return even > most && odd * 8 < even ? 'utf-16be' : undefined;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });
const western = new TextDecoder('windows-1252');

const asUtf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
};

/** Charsets of several bytes, in which text may look like UTF-8 by chance. */
const wide = /^(big5|euc-|gb|iso-2022|shift_jis|utf-16)/;
/* biome-ignore-start lint/suspicious/noControlCharactersInRegex: the bytes of a single-byte string */
const plain = /^[\x00-\x1a\x1c-\x7f]*$/;
/** Nothing else escapes so. */
const japanese = /\x1b\$[@B]/;
/** A line that was folded leaves Japanese and goes back to it, which decoders take for a mistake. */
const seam = /\x1b\([BJ]\x1b\$[@B]/g;
/* biome-ignore-end lint/suspicious/noControlCharactersInRegex: the bytes of a single-byte string */

/**
 * What the bytes say. UTF-8 wherever they are valid UTF-8, since nothing else looks so by chance
 * and many programs name a charset they do not use; else the charset that is named; else Western or of
 * DOS, as the file is. In a Unicode file even a charset of several bytes is named in vain.
 */
export function decode(binary: string, charset?: string, file?: Spoken): string {
  if (plain.test(binary)) return binary;
  const says = charset ?? (japanese.test(binary) ? 'iso-2022-jp' : undefined);
  const named = says === undefined ? undefined : decoderOf(says);
  const isWide = named !== undefined && wide.test(named.encoding);
  if (isWide && !file?.unicode) return named.decode(bytesOf(binary.replace(seam, '')));
  const bytes = bytesOf(binary);
  const text = asUtf8(bytes);
  if (text !== undefined) return text;
  if (!named && file?.dos()) return fromDos(binary);
  const decoder = named && named.encoding !== 'utf-8' ? named : western;
  const decoded = decoder.decode(bytes);
  return decoder.encoding === 'windows-1252' ? withSigns(decoded) : decoded;
}

/** A whole file in one charset, as tables are. */
export function textOf(bytes: Uint8Array): string {
  const raw = rawOf(bytes);
  const text = asUtf8(raw.bytes);
  if (text !== undefined) return text;
  return raw.dos() ? fromDos(binaryOf(raw.bytes)) : withSigns(western.decode(raw.bytes));
}
