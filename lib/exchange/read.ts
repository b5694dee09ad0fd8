/** An address book in whatever format it comes: told by what stands in it, not by its name. */

import { binaryOf } from './binary';
import { mostCards, type Reading } from './card';
import { readCsv } from './csv/read';
import { rawOf } from './decode';
import { readVcards } from './vcard/cards';

/** Bytes. Ten times the largest address book that was heard of; a picture in each card fits. */
export const largestFile = 50_000_000;

export type WhyUnread =
  /** Larger than `largestFile`. */
  | 'too-large'
  | 'empty'
  /** Neither a vCard nor a table with headers that are known. */
  | 'unknown';

export type Read = { ok: true; reading: Reading } | { ok: false; why: WhyUnread };

/** Bytes in which a file shows what it is: a line that begins or ends a card, perhaps behind a letter. */
const looked = 100_000;

const beginsCard = (bytes: Uint8Array): boolean =>
  /(^|[\r\n])[ \t"]*(BEGIN|END)[ \t]*:[ \t]*VCARD[ \t\d.";]*([\r\n]|$)/i.test(
    binaryOf(rawOf(bytes).bytes, 0, looked),
  );

/** Yields the share that is read, 0 to 1. `room`: how many cards at most. Nothing is fetched: links in the file stay text. */
export function* readAddressBook(bytes: Uint8Array, room = mostCards): Generator<number, Read> {
  if (bytes.length > largestFile) return { ok: false, why: 'too-large' };
  if (bytes.every((byte) => byte <= 32)) return { ok: false, why: 'empty' };
  if (beginsCard(bytes)) return { ok: true, reading: yield* readVcards(bytes, room) };
  const reading = yield* readCsv(bytes, room);
  return reading ? { ok: true, reading } : { ok: false, why: 'unknown' };
}
