/** Address books: read on this page and in slices, written by one message once confirmed. */
import { localDay } from '../../components/days';
import type { AddressBookActions } from '../../components/options/people/import/actions';
import { inSlices } from '../../lib/platform/in-slices';
import { send } from '../../lib/platform/messages';
import { saveFile } from '../../lib/platform/page';
import { undoable } from '../../lib/platform/undoable';

const load = () => import('../../lib/exchange/address-book');

export const addressBook: AddressBookActions = {
  countries: async () => (await load()).countries(),
  read: async (files, onShare, signal) => {
    const { readBooks } = await load();
    return inSlices(readBooks(files), onShare, signal);
  },
  countryOf: async (books) => (await load()).countryOf(books),
  propose: async (books, { country, dateOrder, words, people }, onShare, signal) => {
    const { phoneReader, propose, understandBooks } = await load();
    const readPhone = phoneReader(country);
    const choices = { readPhone, dateOrder, words };
    const half = (from: number) => (share: number) => onShare(from + share / 2);
    const found = await inSlices(
      understandBooks(books, { ...choices, thisYear: new Date().getFullYear() }),
      half(0),
      signal,
    );
    return inSlices(propose(found, people, readPhone, localDay(Date.now())), half(0.5), signal);
  },
  confirm: (chosen) => undoable(send('importPeople', chosen)),
  save: async (format, people) => {
    const { csvOf, vcardOf } = await load();
    const name = `instead-people-${localDay(Date.now())}`;
    if (format === 'vcard') saveFile(`${name}.vcf`, 'text/vcard', vcardOf(people));
    else saveFile(`${name}.csv`, 'text/csv', csvOf(people));
  },
};
