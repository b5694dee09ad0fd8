/** Charsets by the names that address books have for them, beyond those of the Encoding standard. */

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

/** Undefined for what nobody can decode. */
export function decoderOf(charset: string): TextDecoder | undefined {
  try {
    return new TextDecoder(standardName(charset));
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
