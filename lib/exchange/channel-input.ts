/** What a person typed as a way to reach someone, as it is kept, or why it can't be. */
import type { ChannelType } from '../people/person';

/** Why a value was refused, for the form to say in words. */
export type WhyNot =
  | 'empty'
  | 'not-a-number'
  | 'too-short'
  | 'too-long'
  /** The way needs a number that begins with + and the country. */
  | 'country-code'
  | 'not-an-address'
  | 'not-a-user-name'
  | 'not-https';

export type Parsed = { ok: true; value: string } | { ok: false; why: WhyNot };

const good = (value: string): Parsed => ({ ok: true, value });
const no = (why: WhyNot): Parsed => ({ ok: false, why });

/**
 * What a person typed, as it is kept: numbers as digits with a leading + where there was one (or a
 * leading 00), addresses, user names and https links trimmed. Only `elsewhere` may be empty.
 */
export function parseChannelInput(type: ChannelType, raw: string): Parsed {
  const value = raw.replace(invisible, '').trim();
  if (value === '') return type === 'elsewhere' ? good('') : no('empty');
  switch (type) {
    case 'email':
      return email(value.replace(/^mailto:/i, ''));
    case 'call':
    case 'text':
      return phone(value);
    case 'whatsapp':
    case 'signal':
      return international(value);
    case 'facetime':
      return value.includes('@') ? email(value.replace(/^facetime:/i, '')) : phone(value);
    case 'telegram':
      return telegram(value);
    case 'messenger':
      return messenger(value);
    case 'video':
    case 'elsewhere':
      return link(value);
  }
}

/** Marks of direction and zero width that address books wrap around values. */
const invisible = /[\p{Cc}\p{Cf}]/gu;

/** E.164 allows 15 digits; below 3 nothing is dialled. */
const fewestDigits = 3;
const mostDigits = 15;

function phone(raw: string): Parsed {
  const number = raw
    .normalize('NFKC')
    .replace(/^(tel|sms|facetime):/i, '')
    // An extension is dialled by hand.
    .replace(/\s*(;|,|#|x|ext)[\s\S]*$/i, '');
  if (!/^\+?[\d\s().\p{Pd}/]*$/u.test(number.trim())) return no('not-a-number');
  const digits = number.replace(/\D/g, '');
  if (digits === '') return no('not-a-number');
  if (number.trim().startsWith('+')) return sized('+', digits);
  return digits.startsWith('00') ? sized('+', digits.slice(2)) : sized('', digits);
}

function sized(plus: '' | '+', digits: string): Parsed {
  if (digits.length < fewestDigits) return no('too-short');
  return digits.length > mostDigits ? no('too-long') : good(plus + digits);
}

/** A number that was kept without its +: good enough for a link, though not for a new entry. */
export function internationalOf(type: ChannelType, value: string): string | undefined {
  if (type !== 'whatsapp' && type !== 'signal') return undefined;
  const number = phone(value);
  return number.ok && !number.value.startsWith('0') ? number.value : undefined;
}

function international(raw: string): Parsed {
  const number = phone(raw.replace(/^https:\/\/(wa\.me\/|signal\.me\/#p\/)/i, ''));
  return number.ok && !number.value.startsWith('+') ? no('country-code') : number;
}

const longest = 254;

function email(value: string): Parsed {
  const looksRight =
    /^[^\s@<>(),;:"[\]\\]+@[^\s@<>(),;:"[\]\\?&#/%]+\.[^\s@<>(),;:"[\]\\?&#/%.]+$/u;
  return value.length <= longest && looksRight.test(value) ? good(value) : no('not-an-address');
}

function telegram(raw: string): Parsed {
  const value = raw.replace(/^(https?:\/\/)?(t|telegram)\.me\//i, '').replace(/^@/, '');
  if (/^\+?[\d\s().-]+$/.test(value)) return international(value);
  return /^[a-z]\w{3,31}$/i.test(value) ? good(value) : no('not-a-user-name');
}

function messenger(raw: string): Parsed {
  const value = raw
    .replace(
      /^(https?:\/\/)?(www\.)?(m\.me|messenger\.com\/t|facebook\.com(\/messages\/t)?)\//i,
      '',
    )
    .replace(/^@/, '')
    .replace(/\/$/, '');
  return /^[a-z\d.]{2,50}$/i.test(value) ? good(value) : no('not-a-user-name');
}

const longestLink = 2000;

function link(raw: string): Parsed {
  const full = /^[a-z\d-]+(\.[a-z\d-]+)+(:\d+)?([/?#]|$)/i.test(raw) ? `https://${raw}` : raw;
  const url = URL.canParse(full) ? new URL(full) : undefined;
  const fine =
    url?.protocol === 'https:' &&
    url.username === '' &&
    url.password === '' &&
    // The URL standard lets quotes and the like stand in a host.
    /^([a-z\d._-]+|\[[\da-f:.]+\])$/i.test(url.hostname);
  return fine && url.href.length <= longestLink ? good(url.href) : no('not-https');
}
