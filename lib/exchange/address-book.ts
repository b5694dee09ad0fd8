/** Everything that reads and writes address books, loaded by the options page when it is wanted. */
export { csvOf } from './csv/write';
export { propose } from './match';
export { countries, phoneReader } from './phone';
export { readAddressBook } from './read';
export { understand } from './understand';
export { vcardOf } from './vcard/write';
