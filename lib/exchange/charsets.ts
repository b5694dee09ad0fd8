/** Charsets by the names that address books have for them, beyond those of the Encoding standard. */
import { binaryOf } from './binary';
import { fromDos } from './dos';

/** Numbers of code pages that the standard knows under a name alone. */
const pages = new Map([
  ['866', 'ibm866'],
  ['874', 'windows-874'],
  ['932', 'shift_jis'],
  ['936', 'gbk'],
  ['949', 'euc-kr'],
  ['950', 'big5'],
  ['10000', 'macintosh'],
  ['20866', 'koi8-r'],
  ['65001', 'utf-8'],
]);

/** `cp932`, `ANSI_1251`, `ms-936`, `1252`. */
function standardName(charset: string): string {
  const name = charset.trim();
  const page = /^(?:x-)?(?:cp|ms|ansi|ibm|windows|dos)?[-_ ]?(\d{3,5})$/i.exec(name)?.[1] ?? '';
  return pages.get(page) ?? (/^125[0-8]$/.test(page) ? `windows-${page}` : name);
}

export interface Decoder {
  readonly encoding: string;
  decode(bytes: Uint8Array): string;
}

/** Code pages of DOS, which the standard does not know. */
const dos = /^(?:x-)?(?:cp|ms|ibm|dos|pc)?[-_ ]?(?:437|850|858)$/i;

const dosDecoder: Decoder = {
  encoding: 'ibm850',
  decode: (bytes) => fromDos(binaryOf(bytes)),
};

/** Undefined for what nobody can decode. */
export function decoderOf(charset: string): Decoder | undefined {
  try {
    return dos.test(charset.trim()) ? dosDecoder : new TextDecoder(standardName(charset));
  } catch {
    return undefined;
  }
}

/** 0x80 to 0x9F; not every engine's decoder knows them, and five mean nothing. */
const signs = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const firstSign = 0x80;

/** What the Western code page says, of text that was decoded as such. */
export const withSigns = (text: string): string =>
  text.replace(/[\x80-\x9f]/g, (char) => signs[char.charCodeAt(0) - firstSign] ?? char);
