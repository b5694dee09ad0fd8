/** What can be done with address books; the entrypoint does the work. */
import type { Book, Books } from '../../../../lib/exchange/books';
import type { DateOrder } from '../../../../lib/exchange/date-text';
import type { Proposal } from '../../../../lib/exchange/match';
import type { Chosen } from '../../../../lib/exchange/take-in';
import type { Words } from '../../../../lib/exchange/understand';
import type { Person } from '../../../../lib/people/person';
import type { TakeBack } from '../../../tell';

/** The share that is done, 0 to 1. */
type OnShare = (share: number) => void;

export interface Country {
  /** ISO 3166. */
  country: string;
  /** `+34`. */
  code: string;
}

export interface LoadedFile {
  name: string;
  bytes: Uint8Array;
}

export interface ProposeWith {
  country?: string;
  dateOrder?: DateOrder;
  words: Words;
  people: Person[];
}

export interface AddressBookActions {
  countries(): Promise<Country[]>;
  /** Nothing is fetched and nothing written; both reject once aborted. */
  read(files: LoadedFile[], onShare: OnShare, signal: AbortSignal): Promise<Books>;
  /** ISO 3166: of the numbers that do not say; undefined where the files have no hint of it. */
  countryOf(books: Book[]): Promise<string | undefined>;
  propose(
    books: Book[],
    choices: ProposeWith,
    onShare: OnShare,
    signal: AbortSignal,
  ): Promise<Proposal[]>;
  confirm(chosen: Chosen): Promise<TakeBack>;
  /** Hands the person a file. */
  save(format: 'vcard' | 'csv', people: Person[]): Promise<void>;
}
