/** Several address books as one import. */
import { mostCards, type Reading } from './card';
import type { Found } from './imported';
import { largestFile, readAddressBook, type WhyUnread } from './read';
import { shareOf } from './share';
import { type Choices, understand } from './understand';

export interface Book {
  /** Of the file. */
  name: string;
  reading: Reading;
}

export interface Unread {
  name: string;
  why: WhyUnread;
}

export interface Books {
  books: Book[];
  unread: Unread[];
}

/** Yields the share that is read, 0 to 1. Files beyond `largestFile` together are too large. */
export function* readBooks(
  files: readonly { name: string; bytes: Uint8Array }[],
): Generator<number, Books> {
  const all = files.reduce((sum, { bytes }) => sum + bytes.length, 0) || 1;
  const books: Book[] = [];
  const unread: Unread[] = [];
  let before = 0;
  let room = mostCards;
  for (const { name, bytes } of files) {
    const isTooLarge = before + bytes.length > largestFile;
    const read = isTooLarge
      ? ({ ok: false, why: 'too-large' } as const)
      : yield* shareOf(readAddressBook(bytes, room), before / all, bytes.length / all);
    if (read.ok) {
      books.push({ name, reading: read.reading });
      room -= read.reading.cards.length;
    } else unread.push({ name, why: read.why });
    before += bytes.length;
  }
  return { books, unread };
}

/** In the order of the files; each knows which one it is from. Yields the share that is done, 0 to 1. */
export function* understandBooks(
  books: readonly Book[],
  choices: Choices,
): Generator<number, Found[]> {
  const all = books.reduce((sum, { reading }) => sum + reading.cards.length, 0) || 1;
  const found: Found[] = [];
  for (const [file, { reading }] of books.entries()) {
    const part = reading.cards.length / all;
    const some = yield* shareOf(understand(reading, choices), found.length / all, part);
    for (const one of some) found.push({ ...one, file });
  }
  return found;
}
