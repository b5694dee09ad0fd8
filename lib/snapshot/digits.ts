/**
 * Whole numbers as text, five bits a character as source maps have them: a small number is one
 * character, and nothing has to stand between two.
 */

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const values = new Map([...alphabet].map((letter, value) => [letter.charCodeAt(0), value]));
/** A character carries a number below this, and says by as much again that more follow. */
const base = 32;

export const isWriteable = (number: number): boolean => Number.isSafeInteger(number) && number >= 0;

/** Of a number that `isWriteable`. */
export function write(number: number): string {
  let text = '';
  let rest = number;
  do {
    const digit = rest % base;
    rest = Math.floor(rest / base);
    text += alphabet[rest > 0 ? digit + base : digit];
  } while (rest > 0);
  return text;
}

/** The numbers that were written one after the other, or null for a text that nobody wrote. */
export function readAll(text: string): number[] | null {
  const numbers: number[] = [];
  let number = 0;
  let scale = 1;
  for (let at = 0; at < text.length; at += 1) {
    const value = values.get(text.charCodeAt(at));
    if (value === undefined) return null;
    number += (value % base) * scale;
    scale *= base;
    if (value >= base) continue;
    if (!isWriteable(number)) return null;
    numbers.push(number);
    number = 0;
    scale = 1;
  }
  return scale === 1 ? numbers : null;
}

/** Numbers of either sign as numbers that can be written, near to zero ones as small ones. */
export const folded = (number: number): number => (number < 0 ? -2 * number - 1 : 2 * number);
export const unfolded = (number: number): number =>
  number % 2 === 0 ? number / 2 : -(number + 1) / 2;
