/** Names as they are compared. */

/** Accents, case and what stands between the words do not tell people apart. */
export const plainName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Scripts that put no space between words, or hang endings on a name. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Whether a name is more than the one word that many have. */
export const isFullName = (plain: string): boolean =>
  plain.includes(' ') || (unspaced.test(plain) && [...plain].length > 1);

/** Whether a text speaks of someone by any part of their name, however it is written. */
export function hasNameIn(text: string, name: string): boolean {
  const plain = plainName(text);
  const words = new Set(plain.split(' '));
  const parts = plainName(name).split(' ').filter(Boolean);
  return parts.some((part) => {
    if (unspaced.test(part)) return plain.includes(part) || plain.includes(givenIn(part));
    // The O of O'Brien or an initial is no name on its own, and "a" is a word.
    return words.has(part) && (part.length > 1 || parts.length === 1);
  });
}

/** Without the family name, which is one sign at the front of three: such a person is called by the rest. */
function givenIn(part: string): string {
  const signs = [...part.normalize('NFC')];
  return signs.length === 3 ? signs.slice(1).join('').normalize('NFKD') : part;
}
