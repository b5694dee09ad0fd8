/** Everything that reads and writes address books, loaded by the options page when it is wanted. */
export { readBooks, understandBooks } from './books';
export { countryOf } from './country';
export { csvOf } from './csv/write';
export { propose } from './match';
export { countries, phoneReader } from './phone';
export { vcardOf } from './vcard/write';
