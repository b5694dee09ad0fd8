/** Values of address books without what cannot be seen. */

/** Of no width, and marks of direction; the joiners of Persian or of emoji are part of a name. */
const unseen = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** One line. */
export const lineOf = (text: string): string =>
  text
    .replace(unseen, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();

/** Without what cannot be seen, as the marks of direction around numbers: for numbers, addresses, dates. */
export const visible = (text: string): string =>
  text
    .slice(0, longest)
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();

/** Characters; the longest link that is kept, and no pattern takes long with so few. */
const longest = 2_000;

/** The first line with something in it: what is torn off behind a number or a date is no part of it. */
export const firstLine = (text: string): string => visible(text.trim().split(/[\r\n]/, 1)[0] ?? '');

/** `%20` and the like; as it stands where that makes no text. */
export function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
