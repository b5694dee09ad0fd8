/** Finding a person by a part of a name: accents and case do not matter. */
const plain = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase();

export const found = (text: string, query: string): boolean =>
  plain(text).includes(plain(query.trim()));
