/** The words of a way to start, in the language of the messages. */
import { i18n } from '#i18n';
import type { Opener } from '../lib/people/person';

// The keys follow from intent and number, which the typed table cannot say.
const translate = i18n.t as (key: string, substitutions: string[]) => string;

/** Empty when this language has no such opener. A fill goes where the text has a place for it. */
export function openerText({ intent, number, fill }: Opener): string {
  const key = `opener.${intent.replaceAll('-', '_')}_${number}`;
  return translate(key, fill === undefined ? [] : [fill]);
}
