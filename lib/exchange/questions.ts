/** What a file leaves open and only the person can say. */
import type { Reading } from './card';
import { type DateOrder, orderOf } from './date-text';

export { dateOf } from './date-text';

/** What the reader of a table wrote first, or that it can't be told. */
export function dateOrderOf({ format, cards }: Reading): DateOrder | 'ask' | undefined {
  return format === 'vcard' ? undefined : orderOf(textsOf(cards));
}

/** A date that may be read either way. */
export function firstAmbiguous({ cards }: Reading): string {
  for (const text of textsOf(cards)) if (orderOf([text]) === 'ask') return text;
  return '';
}

function* textsOf(cards: Reading['cards']): Generator<string> {
  for (const { dates } of cards) for (const { text } of dates) yield text;
}
