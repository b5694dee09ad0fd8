/** What programs and people write otherwise than the standards say, and what is meant by it. */
import { describe, expect, it } from 'vitest';
import type { Found } from '../../../lib/exchange/imported';
import { bytesOf, foundIn, readingOf } from './reading';

const two = (number: number) => String(number).padStart(2, '0');

/** `Ana | +34612345678 | ana@example.org | 1980-03-22`, without what is missing at the end. */
const summaryOf = ({ person: { name, channels, dates } }: Found): string => {
  const values = (...types: string[]) => [
    ...new Set(channels.filter(({ type }) => types.includes(type)).map(({ value }) => value)),
  ];
  const birthdays = dates
    .filter(({ kind }) => kind === 'birthday')
    .map(({ year, month, day }) => `${year ?? '-'}-${two(month)}-${two(day)}`);
  const parts = [[name], values('call', 'text'), values('email'), birthdays];
  return parts
    .map((part) => part.join(', '))
    .join(' | ')
    .replace(/[ |]+$/, '');
};

export const summaries = (text: string | Uint8Array, country?: string): string[] =>
  foundIn(readingOf(typeof text === 'string' ? bytesOf(text) : text), country).map(summaryOf);

/** What stands on the card of Ana, version 3.0. */
const card = (lines: string): string =>
  `BEGIN:VCARD\nVERSION:3.0\nFN:Ana\n${lines}\nEND:VCARD\n`.replaceAll('\n', '\r\n');

describe('the kind of a number', () => {
  it.each<[string, string]>([
    ['a.TEL:+19024221234\na.X-ABLabel:Halifax', '+19024221234'],
    ['a.TEL:+17032461234\na.X-ABLabel:Fairfax office', '+17032461234'],
    ['TEL;TYPE=PCS:+12135550123', '+12135550123'],
    ['TEL;WORK;ISDN:+49891234567', '+49891234567'],
    ['a.TEL:+49891234567\na.X-ABLabel:ISDN', '+49891234567'],
    ['TEL;WORK;FAX;VOICE:+34912345670', '+34912345670'],
    ['TEL;TYPE="voice,fax,msg":+34912345670', '+34912345670'],
    ['TEL;TYPE=CELL,PAGER:+34612345670', '+34612345670'],
  ])('%j is one that somebody answers', (lines, number) => {
    expect(summaries(card(lines))).toEqual([`Ana | ${number}`]);
  });

  it.each([
    'TEL;WORK;FAX:+34912345670',
    'TEL;TYPE=HOMEFAX:+34912345670',
    'TEL;TYPE=PAGER:+34912345670',
    'a.TEL;TYPE=VOICE:+34912345670\na.X-ABLabel:Fax',
    'a.TEL:+34912345670\na.X-ABLabel:Telefax',
    'a.TEL:+34912345670\na.X-ABLabel:_$!<WorkFAX>!$_',
  ])('%j is a machine', (lines) => {
    expect(summaries(card(lines))).toEqual(['Ana']);
  });
});
