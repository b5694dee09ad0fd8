/** Code pages of DOS that nobody names: believed where nothing else makes sense, and nowhere else. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromDos, isDos } from '../../../lib/exchange/dos';
import { bytesOf, readingOf } from './reading';

/** By letter, the byte that a decoder reads it from. */
const table = (decode: (byte: number) => string): Map<string, number> =>
  new Map(Array.from({ length: 128 }, (_, at) => [decode(at + 128), at + 128]));
const dos = table((byte) => fromDos(String.fromCharCode(byte)));
const western = table((byte) => new TextDecoder('windows-1252').decode(Uint8Array.of(byte)));

const encoded = (text: string, by: Map<string, number>): Uint8Array =>
  Uint8Array.from([...text].map((char) => by.get(char) ?? char.charCodeAt(0)));

const names = [
  'José Núñez',
  'María García',
  'Jürgen Müller',
  'Björn Strauß',
  'Élodie Lefèvre',
  'François Château',
  'João Conceição',
  'Ana Peña',
  'Ramón Ávila',
  'Åsa Öberg',
  'Óscar León',
];
const cards = (all: string[]) =>
  all.map((name) => `BEGIN:VCARD\r\nVERSION:2.1\r\nFN:${name}\r\nEND:VCARD\r\n`).join('');
const rows = (all: string[]) => ['Name,Phone', ...all.map((name) => `${name},1`), ''].join('\r\n');
const namesIn = (bytes: Uint8Array) => readingOf(bytes).cards.map(({ name }) => name);

describe('an address book in a code page of DOS', () => {
  it('has its names', () => {
    expect(namesIn(encoded(cards(names), dos))).toEqual(names);
    expect(namesIn(encoded(rows(names), dos))).toEqual(names);
  });

  it.each(names.filter((name) => !/^Åsa|^Óscar|^François|^João/.test(name)))(
    'has them in a file of one card: %s',
    (name) => {
      expect(namesIn(encoded(cards([name]), dos))).toEqual([name]);
    },
  );

  it('is read as UTF-8 where it is', () => {
    expect(namesIn(bytesOf(cards(names)))).toEqual(names);
  });
});

describe('an address book in the Western code page', () => {
  const odd = [
    'Ana “Anita” Ruiz',
    'Pat O’Neil',
    'Ana–María',
    'Zoë • Café',
    'Cleo…',
    '50 £ Ana',
    'Ana ¡Hola!',
    'Ben ™',
    'Carmen †',
    '‚Leo‘ Marín',
    '„Leo“ Müller',
    'Renée—Work',
    'Œuvre Šimon',
    'Ana\u00a0Ruiz',
    '¿Ben?',
    'Ana ¢',
  ];
  it.each([...names, ...odd])('is never taken for one: %s', (name) => {
    expect(isDos(encoded(cards([name]), western))).toBe(false);
  });

  it('is never taken for one, whatever names are in it', () => {
    const any = fc.array(fc.constantFrom(...names, ...odd), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(any, (all) => {
        expect(isDos(encoded(rows(all), western))).toBe(false);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is never taken for one, whatever its words are of', () => {
    const letter = fc.constantFrom(
      ...'abcdefghijklmnopqrstuvwxyzßàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿœšž',
    );
    const word = fc.array(letter, { minLength: 1, maxLength: 9 }).map((all) => all.join(''));
    const around = fc.constantFrom('', '“', '”', '‘', '’', '…', '–', '—', ' ', '™', '€', '¿', '¡');
    const text = fc
      .array(fc.tuple(around, word, fc.constantFrom(' ', ' “', '” ', '’ ', '… ', ' – ', '—')))
      .map((all) => all.flat().join(''));
    fc.assert(
      fc.property(text, (one) => {
        expect(isDos(encoded(one.replace(/¡/g, ' ¡'), western))).toBe(false);
      }),
      { numRuns: 5_000 },
    );
  });
});
