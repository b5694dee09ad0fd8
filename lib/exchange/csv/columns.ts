/** Which column holds what: told by their headers, in the words of Google, Outlook and the rest. */

import { changedHeader } from '../changed-mark';
import { inEnglish } from './headers';
import { offHeader } from './ways-off';

/** What may stand in columns of any number, each with a column that says what kind it is. */
export type Many = 'phone' | 'email' | 'im' | 'date' | 'custom' | 'site';

export type BirthPart = 'year' | 'month' | 'day';

export type Column =
  | { is: 'name'; part: 'full' | 'before' | 'given' | 'further' | 'family' | 'after' }
  | {
      is:
        | 'nickname'
        | 'organization'
        | 'categories'
        | 'birthday'
        | 'anniversary'
        | 'changed'
        | 'off';
    }
  /** Thunderbird has one for each part of a birthday. */
  | { is: 'birth'; part: BirthPart }
  | { is: 'value'; what: Many; number: number; label: string }
  | { is: 'label'; what: Many; number: number };

const names = new Map<string, Extract<Column, { is: 'name' }>['part']>(
  Object.entries({
    name: 'full',
    'full name': 'full',
    'display name': 'full',
    'first name': 'given',
    firstname: 'given',
    'given name': 'given',
    'middle name': 'further',
    'additional name': 'further',
    'last name': 'family',
    lastname: 'family',
    surname: 'family',
    'family name': 'family',
    title: 'before',
    'name prefix': 'before',
    suffix: 'after',
    'name suffix': 'after',
  }),
);

const singles = new Map<string, Column>(
  Object.entries({
    nickname: { is: 'nickname' },
    company: { is: 'organization' },
    organization: { is: 'organization' },
    'organization name': { is: 'organization' },
    'organization 1 - name': { is: 'organization' },
    birthday: { is: 'birthday' },
    'date of birth': { is: 'birthday' },
    anniversary: { is: 'anniversary' },
    'birth year': { is: 'birth', part: 'year' },
    'birth month': { is: 'birth', part: 'month' },
    'birth day': { is: 'birth', part: 'day' },
    labels: { is: 'categories' },
    [changedHeader.toLowerCase()]: { is: 'changed' },
    [offHeader.toLowerCase()]: { is: 'off' },
    categories: { is: 'categories' },
    'group membership': { is: 'categories' },
  }),
);

/** Google numbers its columns: a value, and its label, type or service beside it. */
const numbered: [pattern: RegExp, what: Many][] = [
  [/^phone (\d+) - (.+)$/, 'phone'],
  [/^e-?mail (\d+) - (.+)$/, 'email'],
  [/^im (\d+) - (.+)$/, 'im'],
  [/^event (\d+) - (.+)$/, 'date'],
  [/^custom field (\d+) - (.+)$/, 'custom'],
  [/^website (\d+) - (.+)$/, 'site'],
];

/** Outlook and others have a column for each kind: "Business Phone 2", "Mobile Number", "Home Fax". */
const phone =
  /^((?:home|business|work|mobile|cell|other|primary|main|car|company main|assistant'?s|radio|isdn|tty\/tdd|callback|pager|fax|home fax|business fax|other fax|work fax|homefax|workfax|e?phone)?\s*(?:phone|fax|number|pager|mobile|cell|phone number|telephone)|mobile|pager|isdn|telex|callback)(?: ?\d)?$/;
const email =
  /^(?:(?:primary|secondary|alternate|home|work|other|personal)\s+)?e-?mail(?: ?\d)?(?: address)?$|^e-?mail (?:home|work|other)$/;

const kindWords = (header: string): string =>
  header
    .replace(
      /\b(phone|number|telephone|e-?mail|address|primary|secondary|alternate|company|\d)\b/g,
      '',
    )
    .replace(/^business/, 'work')
    .replace(/\s+/g, ' ')
    .trim();

function numberedColumn(header: string): Column | undefined {
  for (const [pattern, what] of numbered) {
    const [, number, part] = pattern.exec(header) ?? [];
    if (!number || !part) continue;
    if (part === 'value') return { is: 'value', what, number: Number(number), label: '' };
    const labels = what === 'im' ? part === 'service' : part === 'label' || part === 'type';
    return labels ? { is: 'label', what, number: Number(number) } : undefined;
  }
  return undefined;
}

/** `place`: of the column, which tells columns of one kind apart. */
export function columnOf(header: string, place: number): Column | undefined {
  const text = inEnglish(header.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' '));
  const part = names.get(text);
  if (part) return { is: 'name', part };
  const single = singles.get(text) ?? numberedColumn(text);
  if (single) return single;
  const number = 1_000 + place;
  if (email.test(text)) return { is: 'value', what: 'email', number, label: kindWords(text) };
  if (phone.test(text)) return { is: 'value', what: 'phone', number, label: kindWords(text) };
  return undefined;
}
