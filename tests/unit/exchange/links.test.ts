import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allowedSchemes,
  canPrefill,
  channelLink,
  parseChannelInput,
} from '../../../lib/exchange/links';
import { type ChannelType, channelTypes } from '../../../lib/people/person';

const link = (type: ChannelType, value: string, text?: string) =>
  channelLink({ type, value }, text);

describe('the link that opens a conversation', () => {
  it.each<[ChannelType, string, string | undefined, string]>([
    ['email', 'ana@example.org', undefined, 'mailto:ana@example.org'],
    [
      'email',
      'ana@example.org',
      'Hi & bye?',
      'mailto:ana@example.org?subject=&body=Hi%20%26%20bye%3F',
    ],
    ['email', 'a@example.org', 'one\ntwo', 'mailto:a@example.org?subject=&body=one%0D%0Atwo'],
    ['email', 'a+b%c@example.org', undefined, 'mailto:a%2Bb%25c@example.org'],
    ['call', '+1 (202) 555-0123', 'Hi', 'tel:+12025550123'],
    ['call', '112', undefined, 'tel:112'],
    ['text', '+12025550123', 'Hi', 'sms:+12025550123'],
    ['whatsapp', '+12025550123', undefined, 'https://wa.me/12025550123'],
    ['whatsapp', '+12025550123', 'Hi you', 'https://wa.me/12025550123?text=Hi%20you'],
    ['whatsapp', '12025550123', undefined, 'https://wa.me/12025550123'],
    ['signal', '+12025550123', 'Hi', 'https://signal.me/#p/+12025550123'],
    ['telegram', 'ana_example', 'Hi', 'https://t.me/ana_example?text=Hi'],
    ['telegram', '@ana_example', undefined, 'https://t.me/ana_example'],
    ['telegram', '+12025550123', undefined, 'https://t.me/+12025550123'],
    ['messenger', 'ana.example', 'Hi', 'https://m.me/ana.example'],
    ['facetime', '+12025550123', 'Hi', 'facetime:+12025550123'],
    ['facetime', 'ana@example.org', undefined, 'facetime:ana@example.org'],
    ['video', 'https://meet.example/abc', 'Hi', 'https://meet.example/abc'],
    ['elsewhere', 'https://chat.example/ana', undefined, 'https://chat.example/ana'],
  ])('%s %s with %j is %s', (type, value, text, expected) => {
    expect(link(type, value, text)).toBe(expected);
  });

  it.each<[ChannelType, string]>([
    ['elsewhere', ''],
    ['email', 'no address'],
    ['call', 'call me'],
    ['video', 'http://meet.example'],
    ['video', 'javascript:alert(1)'],
    ['elsewhere', 'data:text/html,hello'],
    ['elsewhere', 'https://someone:secret@chat.example'],
    ['whatsapp', '0612345678'],
  ])('is none for %s %j', (type, value) => {
    expect(link(type, value)).toBeNull();
  });

  it('carries the first line only where the way can', () => {
    expect(channelTypes.filter(canPrefill)).toEqual(['email', 'whatsapp', 'telegram']);
  });

  it('keeps an address from adding headers or another reader', () => {
    expect(link('email', 'a@example.org?bcc=b@example.org')).toBeNull();
    expect(link('email', 'a@example.org,b@example.org')).toBeNull();
    expect(link('email', 'a?bcc=b@example.org')).toBe('mailto:a%3Fbcc%3Db@example.org');
  });

  const wild = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string(),
    fc
      .tuple(
        fc.constantFrom(
          'javascript:',
          'JavaScript:',
          ' data:',
          'file:///',
          '//',
          'vbscript:',
          'https://',
          'mailto:',
          '\u0001java\nscript:',
          'blob:',
          '+',
          '00',
          'a@b.',
        ),
        fc.string(),
      )
      .map((parts) => parts.join('')),
  );

  it('never has a scheme outside the list, whatever is typed or said', () => {
    fc.assert(
      fc.property(fc.constantFrom(...channelTypes), wild, wild, (type, value, text) => {
        const made = link(type, value, text);
        if (made === null) return;
        const { protocol } = new URL(made);
        expect(allowedSchemes.map((scheme) => `${scheme}:`)).toContain(protocol);
        // No spaces, controls or quotes: it may stand in an attribute as it is.
        expect(made).not.toMatch(/[\s\p{Cc}"<>]/u);
      }),
      { numRuns: 10_000 },
    );
  });

  it('brings every first line back whole', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const whatsapp = link('whatsapp', '+12025550123', text) ?? '';
        const said = new URL(whatsapp).searchParams.get('text') ?? '';
        expect(said).toBe(text.replace(/\r\n?|\n/g, '\r\n'));
      }),
    );
  });
});

describe('what was typed', () => {
  const parse = parseChannelInput;

  it.each<[ChannelType, string, string]>([
    ['call', ' +34 915 55 01 00 ', '+34915550100'],
    ['call', '0034 915-55.01/00', '+34915550100'],
    ['call', '\u202d+34 915 550 100\u202c', '+34915550100'],
    ['call', 'tel:+1-202-555-0123;ext=9', '+12025550123'],
    ['text', '(202) 555‑0123 x44', '2025550123'],
    ['whatsapp', 'https://wa.me/+12025550123', '+12025550123'],
    ['telegram', 'https://t.me/ana_example', 'ana_example'],
    ['messenger', 'https://www.facebook.com/ana.example/', 'ana.example'],
    ['email', 'mailto:Ana@example.org', 'Ana@example.org'],
    ['video', 'meet.example/abc', 'https://meet.example/abc'],
    ['elsewhere', '', ''],
  ])('%s %j is kept as %j', (type, raw, value) => {
    expect(parse(type, raw)).toEqual({ ok: true, value });
  });

  it.each<[ChannelType, string, string]>([
    ['call', ' ', 'empty'],
    ['call', 'twelve', 'not-a-number'],
    ['call', '12', 'too-short'],
    ['call', '+1234567890123456', 'too-long'],
    ['whatsapp', '2025550123', 'country-code'],
    ['signal', '0612345678', 'country-code'],
    ['email', 'ana at example', 'not-an-address'],
    ['telegram', 'a b', 'not-a-user-name'],
    ['messenger', 'ana/../x', 'not-a-user-name'],
    ['video', 'http://meet.example', 'not-https'],
    ['elsewhere', 'javascript:alert(1)', 'not-https'],
  ])('%s %j is refused: %s', (type, raw, why) => {
    expect(parse(type, raw)).toEqual({ ok: false, why });
  });

  it('is kept the same when it is read again', () => {
    fc.assert(
      fc.property(fc.constantFrom(...channelTypes), fc.string(), (type, raw) => {
        const once = parse(type, raw);
        if (once.ok) expect(parse(type, once.value)).toEqual(once);
      }),
      { numRuns: 5_000 },
    );
  });
});
