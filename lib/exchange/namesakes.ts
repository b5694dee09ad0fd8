/** Plain names of people, and whether another name may be one of them. */

export interface Names {
  whole: Set<string>;
  /** Names of more than one word, by each of their words. */
  byWord: Map<string, string[][]>;
}

export const noNames = (): Names => ({ whole: new Set(), byWord: new Map() });

export function addName({ whole, byWord }: Names, plain: string): void {
  if (plain === '' || whole.has(plain)) return;
  whole.add(plain);
  const words = plain.split(' ');
  if (words.length < 2) return;
  for (const word of new Set(words)) {
    const held = byWord.get(word);
    if (held) held.push(words);
    else byWord.set(word, [words]);
  }
}

/**
 * The same name, or of two names of several words all of the shorter one in the longer: "Marín, Leo",
 * "Leo Marín García", "Leo Marín (work)". One word alone is a name that many have.
 */
export function hasNamesake({ whole, byWord }: Names, plain: string): boolean {
  if (whole.has(plain)) return true;
  const words = plain.split(' ');
  if (words.length < 2) return false;
  return words.some((word) =>
    byWord.get(word)?.some((other) => isWithin(other, words) || isWithin(words, other)),
  );
}

const isWithin = (words: readonly string[], others: readonly string[]): boolean =>
  words.length <= others.length && words.every((word) => others.includes(word));

/** Plain names with a word in common. */
export function sharesWord(a: string, b: string): boolean {
  const words = new Set(b.split(' '));
  return a.split(' ').some((word) => words.has(word));
}
