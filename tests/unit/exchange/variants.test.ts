/** What programs and people write otherwise than the standards say, and what is meant by it. */
import { describe, expect, it } from 'vitest';
import type { Found } from '../../../lib/exchange/imported';
import { readAddressBook } from '../../../lib/exchange/read';
import { bytesOf, foundIn, read, readingOf } from './reading';

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

const summaries = (text: string | Uint8Array, country?: string): string[] =>
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

describe('lines and cards', () => {
  it.each<[string, string, string[]]>([
    [
      'an indented end',
      'BEGIN:VCARD\nFN:Ana\n END:VCARD\nBEGIN:VCARD\nFN:Bo\nEND:VCARD',
      ['Ana', 'Bo'],
    ],
    [
      'a card indented as a whole',
      'Dear Bo,\n    BEGIN:VCARD\n    FN:Ana\n    TEL:+34612\n     345678\n    END:VCARD\n',
      ['Ana | +34612345678'],
    ],
    [
      'a card without a beginning',
      'VERSION:3.0\nEMAIL:a@b.org\nFN:Ana\nEND:VCARD\nBEGIN:VCARD\nFN:Bo\nEND:VCARD\nFN:Cy\nEND:VCARD',
      ['Ana |  | a@b.org', 'Bo', 'Cy'],
    ],
    ['nothing but an end', 'VERSION:3.0\nFN:Ana\nEND:VCARD', ['Ana']],
    [
      'a calendar around',
      'BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR\nBEGIN:VCARD\nFN:Ana\nEND:VCARD',
      ['Ana'],
    ],
    ['quotes around', '"BEGIN:VCARD\nFN:Ana\nEND:VCARD"', ['Ana']],
  ])('of %s are told apart', (_, text, people) => {
    expect(summaries(text)).toEqual(people);
    expect(readingOf(bytesOf(text)).skipped).toEqual([]);
  });

  it.each([
    'X-FOO(BAR):1\nTEL:+34612345678',
    'X-Facebook ID:1\nTEL:+34612345678',
    '$X:1\nTEL:+34612345678',
    'item 1.TEL:+34612345678',
    'élément1.TEL:+34612345678',
    'à1.TEL:+34612345678',
    'TE\n L:+34612345678',
    'TE\n L;TYPE=CE\n LL:+34612345678',
  ])('%j behind a name are no part of it', (lines) => {
    expect(summaries(card(lines))).toEqual(['Ana | +34612345678']);
  });

  it('a soft break that a property follows is a slip in a name, and none in a note', () => {
    const text =
      'BEGIN:VCARD\nVERSION:2.1\nNOTE;ENCODING=QUOTED-PRINTABLE:a=\nTEL:+34612345679\nFN;ENCODING=QUOTED-PRINTABLE:Ana=\nTEL:+34612345678\nEND:VCARD';
    expect(summaries(text)).toEqual(['Ana | +34612345678']);
  });

  it('a single card of any length is read step by step', () => {
    const work = readAddressBook(bytesOf(card('TEL:\n'.repeat(20_000))));
    let steps = 0;
    while (!work.next().done) steps++;
    expect(steps).toBeGreaterThan(20);
  });
});

describe('a number', () => {
  it.each([
    '(+34) 612345678',
    '++34612345678',
    '+34 (0) 612345678',
    'Tel. +34 612 345 678',
    'M: +34612345678',
    '(mobile) 612345678',
    '+34612345678 casa',
    '+34 612345678 (Ana)',
    '"+34612345678"',
    "'+34612345678",
    '+34612345678p123',
    '+34612345678w5',
    '+34_612_345_678',
    '+34612345678@s.whatsapp.net',
    '34612345678@s.whatsapp.net',
    'tel://+34612345678',
    'sms:+34612345678',
    'tel:612345678;phone-context=+34',
    '+34612345678;home',
    '+34 612 345 678 / 12',
  ])('written as %j is understood', (text) => {
    for (const country of ['ES', 'DE'])
      if (country === 'ES' || /\+|@/.test(text))
        expect(summaries(card(`TEL:${text}`), country)).toEqual(['Ana | +34612345678']);
  });

  it.each([
    '+34612345670 / +34612345671',
    '+34612345670\\, 612345671',
    '612345670;+34612345671',
    '612345670 ::: 612345671',
  ])('beside another one, %j, is not lost', (text) => {
    expect(summaries(card(`TEL:${text}`), 'ES')).toEqual(['Ana | +34612345670, +34612345671']);
  });

  it.each([
    '+52 1 55 1234 5678',
    '+5215512345678',
    '044 55 1234 5678',
    '045 55 1234 5678',
    '01 55 1234 5678',
  ])('of Mexico as it was dialled until 2019, %j, is understood', (text) => {
    expect(summaries(card(`TEL:${text}`), 'MX')).toEqual(['Ana | +525512345678']);
  });

  it.each([
    '+55 0xx11 98765-4321',
    '+55 (0xx11) 98765-4321',
    '+55 (0XX) 11 98765-4321',
    '0055 0**11 98765 4321',
    '+55 xx 11 98765-4321',
    '(0xx11) 98765-4321',
    '0 xx 11 98765-4321',
  ])('of Brazil with a place for the carrier, %j, is understood', (text) => {
    for (const country of ['BR', 'DE'])
      if (country === 'BR' || /^(\+|00)/.test(text))
        expect(summaries(card(`TEL:${text}`), country)).toEqual(['Ana | +5511987654321']);
  });

  it.each([
    ['1-800-FLOWERS', 'US', '+18003569377'],
    ['+1-800-FLOWERS', undefined, '+18003569377'],
    ['(800) CONTACTS', 'CA', '+18002668228'],
    ['1-800-GO-FEDEX', 'US', '+18004633339'],
    ['1 800 go fedex', 'US', '+18004633339'],
    ['+1 (800) MY-APPLE', 'ES', '+18006927753'],
    ['1-800-MATTRESS', 'US', '+18006288737'],
    ['0800 REVERSE', 'NZ', '+648007383773'],
    ['1300 FLOWER', 'AU', '+611300356937'],
  ])('in letters, %j, is understood', (text, country, right) => {
    expect(summaries(card(`TEL:${text}`), country)).toEqual([`Ana | ${right}`]);
  });

  it.each([
    'call me maybe',
    '12 Main Street',
    '1-800',
    '800 Main Street 12',
    '1-800-1',
    'Room 800 east wing',
  ])('is not found in words: %j', (text) => {
    expect(summaries(card(`TEL:${text}`), 'US')).toEqual(['Ana']);
  });

  it.each([
    'x123',
    'ext 123',
    'Ext.: 123',
    '(ext. 123)',
    '(x123)',
    'ext 123 (work)',
    '- ext. 123',
    'EX 123',
    'poste 123',
    'ramal 123',
    'Durchwahl 123',
    'DW 123',
    'DW-123',
    'App. 123',
    'Nebenstelle 123',
    'toestel 123',
    'interno 123',
    'extensión 123',
    'extensão 123',
    'вн. 123',
    'доб. 123',
    'wew. 123',
    'linka 123',
    'anknytning 123',
    '内線123',
    '分機 123',
    '내선 123',
  ])('has its extension in %j', (text) => {
    for (const number of ['+1 202 555 0142', '(202) 555-0142'])
      expect(
        foundIn(readingOf(bytesOf(card(`TEL:${number} ${text}`))), 'US')[0]?.person.channels,
      ).toEqual([{ type: 'call', value: '+12025550142', label: 'ext. 123' }]);
  });

  it('of nobody’s country has it from WhatsApp, where that is the same number', () => {
    expect(summaries(card('TEL;waid=34612345678:612 34 56 78'))).toEqual(['Ana | +34612345678']);
    expect(summaries(card('TEL;waid=34612345678:612 34 56 79'))).toEqual(['Ana']);
  });
});

describe('a card that Instead wrote', () => {
  it('keeps its ways in their order, and what others added behind them', () => {
    const text = card(
      'TEL;X-INSTEAD="2 call":tel:+34612345678\nEMAIL;X-INSTEAD="1 email":ana@example.org\n' +
        'TEL;TYPE=cell:+34612345678\nTEL;TYPE=work:+34912345678\nEMAIL:new@example.org\nEMAIL:Ana@example.org',
    );
    const [found] = foundIn(readingOf(bytesOf(text)));
    expect(found?.person.channels.map(({ type, value }) => `${type} ${value}`)).toEqual([
      'email ana@example.org',
      'call +34612345678',
      'call +34912345678',
      'email new@example.org',
    ]);
  });
});

describe('an address', () => {
  it.each<[string, string]>([
    ['a@b.org (work)', 'a@b.org'],
    ['Ana (a@b.org)', 'a@b.org'],
    ['a@b.org, c@d.org', 'a@b.org, c@d.org'],
    ['a@b.org;c@d.org', 'a@b.org, c@d.org'],
    ['"a@b.org"', 'a@b.org'],
    ["'a@b.org'", 'a@b.org'],
    ["o'neil+x@b.org", "o'neil+x@b.org"],
    ['<a@b.org', 'a@b.org'],
    ['[a@b.org]', 'a@b.org'],
    ['a@b.org\\,', 'a@b.org'],
    ['a@b.org.', 'a@b.org'],
    ['a @b.org', 'a@b.org'],
  ])('written as %j is %s', (text, addresses) => {
    expect(summaries(card(`EMAIL:${text}`))).toEqual([`Ana |  | ${addresses}`]);
    const table = `Name,E-mail\nAna,"${text.replaceAll('"', '""').replaceAll('\\', '')}"`;
    expect(summaries(table)).toEqual([`Ana |  | ${addresses}`]);
  });
});

describe('a birthday', () => {
  it.each(['BDAY:-0322', 'BDAY:-03-22', 'BDAY;X-APPLE-OMIT-YEAR=1900:1900-03-22'])(
    '%j has no year',
    (line) => {
      expect(summaries(card(line))).toEqual(['Ana |  |  | --03-22']);
    },
  );

  it.each([
    'BDAY:19800322000000',
    'BDAY:１９８０-０３-２２',
    'BDAY:١٩٨٠-٠٣-٢٢',
    'BDAY:1980–03–22',
    'BDAY:1980 03 22',
    'BDAY:1980年3月22日',
    'BDAY:1980년 3월 22일',
    'BDAY;CALSCALE=gregorian:19800322',
  ])('%j is one', (line) => {
    expect(summaries(card(line))).toEqual(['Ana |  |  | 1980-03-22']);
  });

  it.each([
    'March 22, 1980',
    '22 March 1980',
    '22nd of March, 1980',
    'Saturday, March 22, 1980',
    'Mar 22 1980',
    '22-Mar-1980',
    '22-Mar-80',
    '22/Mar/1980',
    '1980 Mar 22',
    '1980-Mar-22',
    'Sat Mar 22 1980 00:00:00 GMT+0100 (CET)',
    'Sat, 22 Mar 1980 00:00:00 +0100',
    '22. März 1980',
    '22.Mär.1980',
    'Samstag, 22. März 1980',
    '22 mars 1980',
    'samedi 22 mars 1980',
    '22 de marzo de 1980',
    '22 marzo 1980',
    '22 de março de 1980',
    '22 mrt. 1980',
    '22 maart 1980',
  ])('in words, %j, is one', (text) => {
    expect(summaries(card(`BDAY:${text.replaceAll(',', '\\,')}`))).toEqual([
      'Ana |  |  | 1980-03-22',
    ]);
    expect(summaries(`Name,Birthday\nAna,"${text}"`)).toEqual(['Ana |  |  | 1980-03-22']);
  });

  it.each([
    ['March 22', '--03-22'],
    ['22 mars', '--03-22'],
    ['1er janvier 1990', '1990-01-01'],
    ['1º de agosto de 1990', '1990-08-01'],
    ['6 févr. 1990', '1990-02-06'],
    ['6 déc. 1990', '1990-12-06'],
    ['6. Dez. 1990', '1990-12-06'],
    ['6 sept 1990', '1990-09-06'],
    ['6 juil. 1990', '1990-07-06'],
    ['6 ott 1990', '1990-10-06'],
    ['6 mei 1990', '1990-05-06'],
    ['Feb 29', '--02-29'],
    ['May 5', '--05-05'],
  ])('in words, %j, is %s', (text, right) => {
    expect(summaries(card(`BDAY:${text}`))).toEqual([`Ana |  |  | ${right}`]);
  });

  it.each([
    'March 1980',
    'March',
    '22 jui 1980',
    'Feb 30',
    '32 March',
    'Monday',
    'in May or 5 June',
  ])('of %j is none', (text) => {
    expect(summaries(card(`BDAY:${text}`))).toEqual(['Ana']);
  });

  it.each([
    'BDAY:4501-01-01',
    'BDAY:0001-01-01',
    'BDAY:1601-01-01',
    'BDAY:2027-01-01',
    'BDAY;CALSCALE=chinese:19800322',
  ])('%j is none', (line) => {
    expect(summaries(card(line))).toEqual(['Ana']);
  });
});

describe('a charset', () => {
  const bytes = (parts: (string | number[])[]) =>
    Uint8Array.from(
      parts.flatMap((part) => (typeof part === 'string' ? [...bytesOf(part)] : part)),
    );
  const named = (charset: string, name: number[]) =>
    bytes([`BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=${charset}:`, name, '\nEND:VCARD\n']);

  it.each<[string, number[], string]>([
    ['cp932', [0x8e, 0x52, 0x93, 0x63], '山田'],
    ['MS932', [0x8e, 0x52, 0x93, 0x63], '山田'],
    ['CP936', [0xcd, 0xf5], '王'],
    ['ANSI_1251', [0xc8, 0xe2, 0xe0, 0xed], 'Иван'],
    ['cp-1251', [0xc8, 0xe2, 0xe0, 0xed], 'Иван'],
    ['CP1252', [0x4a, 0x92, 0x6f], 'J’o'],
    ['nonsense', [0x80, 0x9f], '€Ÿ'],
    [
      'iso-2022-jp',
      [...'\x1b$B;3ED\x1b(B\x1b$BB@O:\x1b(B'].map((char) => char.charCodeAt(0)),
      '山田太郎',
    ],
  ])('called %s is known', (charset, name, right) => {
    expect(summaries(named(charset, name))).toEqual([right]);
  });

  it.each([
    ['CP850', [0x4a, 0x6f, 0x73, 0x82], 'José'],
    ['ibm437', [0x4d, 0x81, 0x6c, 0x6c, 0x65, 0x72], 'Müller'],
  ])('of DOS called %s is known', (charset, name, right) => {
    expect(summaries(named(charset, name))).toEqual([right]);
  });

  it.each(['SHIFT_JIS', 'GB2312', 'EUC-KR'])(
    'called %s in a file that is Unicode is not believed',
    (charset) => {
      const text = `\ufeffBEGIN:VCARD\nFN;CHARSET=${charset}:山田太郎\nEND:VCARD`;
      expect(summaries(text)).toEqual(['山田太郎']);
    },
  );
});

describe('a table', () => {
  const all = 'Ana Ruiz | +34612345678 | ana@example.org';
  it.each<[string, string, string]>([
    ['what stands between', 'sep=;\nName;Phone;Email\nAna Ruiz;+34612345678;ana@example.org', all],
    ['formulas', 'Name,Phone,Email\nAna Ruiz,="+34612345678",ana@example.org', all],
    [
      'spaces around quotes',
      '"First Name" , "Last Name" , "Mobile Phone", "Email"\n"Ana" , "Ruiz" , "+34612345678", "ana@example.org"',
      all,
    ],
    ['short words', 'Contact Name,Tel,Mail\nAna Ruiz,+34612345678,ana@example.org', all],
    [
      'Yahoo',
      'First,Last,Home,Work,Mobile,Email,Alternate Email 1\nAna,Ruiz,+34912345678,,+34612345678,ana@example.org,b@example.org',
      'Ana Ruiz | +34912345678, +34612345678 | ana@example.org, b@example.org',
    ],
    [
      'Thunderbird',
      'Display Name,Birth Year,Birth Month,Birth Day\nAna Ruiz,1980,3,22',
      'Ana Ruiz |  |  | 1980-03-22',
    ],
    ['Thunderbird', 'Display Name,Birth Year,Birth Month,Birth Day\nBo,,3,2', 'Bo |  |  | --03-02'],
    [
      'German',
      'Vorname;Nachname;Mobiltelefon;E-Mail-Adresse;Geburtstag\nAna;Ruiz;+34612345678;ana@example.org;22.3.1980',
      `${all} | 1980-03-22`,
    ],
    [
      'French',
      'Prénom,Nom,Tél. mobile,Adresse de messagerie,Anniversaire\nAna,Ruiz,+34612345678,ana@example.org,22/03/1980',
      `${all} | 1980-03-22`,
    ],
    [
      'Spanish',
      'Nombre,Apellidos,Móvil,Dirección de correo electrónico\nAna,Ruiz,+34612345678,ana@example.org',
      all,
    ],
    [
      'Italian',
      'Nome,Cognome,Cellulare,Indirizzo e-mail\nAna,Ruiz,+34612345678,ana@example.org',
      all,
    ],
    ['Portuguese', 'Nome,Sobrenome,Celular,E-mail\nAna,Ruiz,+34612345678,ana@example.org', all],
    [
      'LinkedIn, with notes above the headers',
      'Notes:\n"When exporting your connection data, you may notice that some of the email addresses are missing. You will only see email addresses for connections who allow it.\nhttps://www.linkedin.com/help"\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\nAna,Ruiz,https://www.linkedin.com/in/ana,ana@example.org,Acme,Baker,22 Mar 2020',
      'Ana Ruiz |  | ana@example.org',
    ],
    [
      'a title above the headers, and semicolons',
      'My contacts; 2026\n;;\nVorname;Nachname;Mobiltelefon;E-Mail-Adresse\nAna;Ruiz;+34612345678;ana@example.org',
      all,
    ],
    ['pipes', 'Name|Phone|Email\nAna Ruiz|+34612345678|ana@example.org', all],
    [
      'pipes all around',
      '| Name | Phone | Email |\n|------|:-----:|------:|\n| Ana Ruiz | +34612345678 | ana@example.org |',
      all,
    ],
    [
      'pipes in quotes',
      'Name,Phone,Email\n"Ana | Ruiz",+34612345678,ana@example.org',
      all.replace(' ', ' | '),
    ],
    ['Dutch', 'Voornaam,Achternaam,Mobiel,E-mailadres\nAna,Ruiz,+34612345678,ana@example.org', all],
  ])('with the words or signs of %s is read: %j', (_, text, right) => {
    expect(summaries(text)).toEqual([right]);
  });
});

describe('a table with lines above its headers', () => {
  it('says on which line of the file somebody stands', () => {
    const reading = readingOf(bytesOf('Notes:\n"a\nb"\n\nName,Phone\n,\nAna,1\n,,\nBen,2\n'));
    expect(reading.cards.map(({ line, name }) => [line, name])).toEqual([
      [7, 'Ana'],
      [9, 'Ben'],
    ]);
  });

  it('is none where words of headers stand in sentences', () => {
    expect(read(bytesOf('Dear diary,\nmy first name, and my phone, are nobody’s.\n')).ok).toBe(
      false,
    );
    expect(read(bytesOf('Dear diary,\nName\nAna\n')).ok).toBe(false);
  });

  it('has no headers far down', () => {
    expect(read(bytesOf(`${'x,y\n'.repeat(100)}Name,Phone\nAna,1\n`)).ok).toBe(false);
  });

  it('keeps to its first line where that has headers', () => {
    const reading = readingOf(bytesOf('Name\nFirst Name\nAna\n'));
    expect(reading.cards.map(({ name }) => name)).toEqual(['First Name', 'Ana']);
  });
});

describe('a name', () => {
  const named = (lines: string, version = '3.0') =>
    summaries(`BEGIN:VCARD\nVERSION:${version}\n${lines}\nEND:VCARD\n`);

  it.each<[string, string]>([
    ['FN:\u200b\nN:Ruiz;Ana', 'Ana Ruiz'],
    ['FN:Ana \u200bRuiz \u200f', 'Ana Ruiz'],
    ['FN:نیم\u200cفاصله', 'نیم\u200cفاصله'],
    ['FN:null\nN:Ruiz;Ana', 'Ana Ruiz'],
    ['FN:👩\u200d🚀', '👩\u200d🚀'],
    ['N:山田;太郎;;;', '山田太郎'],
    ['N:王;小明', '王小明'],
    ['N:홍;길동', '홍길동'],
    ['N:スミス;ジョン', 'ジョン スミス'],
    ['N:Doe,Smith;Jane,Mary;Q.;Dr.,Prof.;Jr.', 'Dr. Prof. Jane Mary Q. Doe Smith Jr.'],
  ])('of %j is %s', (lines, right) => {
    expect(named(lines)).toEqual([right]);
  });

  it('has its commas in version 2.1', () => {
    expect(named('N:Doe, Jr.;Jane', '2.1')).toEqual(['Jane Doe, Jr.']);
  });

  it('is the number where there is nothing else', () => {
    expect(named('TEL:+34612345678')).toEqual(['+34612345678 | +34612345678']);
    expect(summaries('Name,Phone\n,+34612345678')).toEqual(['+34612345678 | +34612345678']);
  });

  it('of a table has the family first where the language does', () => {
    expect(summaries('First Name,Last Name\n太郎,山田')).toEqual(['山田太郎']);
  });
});
