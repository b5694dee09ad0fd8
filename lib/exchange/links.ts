/**
 * Links that open a conversation from a desktop. Nothing is fetched; a link is only ever made, and
 * only with a scheme from the list.
 */
import type { Channel, ChannelType } from '../people/person';
import { internationalOf, parseChannelInput } from './channel-input';

export { type Parsed, parseChannelInput, type WhyNot } from './channel-input';

export const allowedSchemes = ['https', 'mailto', 'tel', 'sms', 'facetime'] as const;

/** Ways whose link can carry the first line; elsewhere it is copied. */
const prefilling: ReadonlySet<ChannelType> = new Set(['email', 'whatsapp', 'telegram']);
export const canPrefill = (type: ChannelType): boolean => prefilling.has(type);

/**
 * The link for a way, with the first line in it where the way can carry one. Null: there is no link
 * (a knock on the door), or the value does not make one.
 */
export function channelLink({ type, value }: Channel, text?: string): string | null {
  const parsed = parseChannelInput(type, value);
  const kept = parsed.ok ? parsed.value : internationalOf(type, value);
  if (kept === undefined || kept === '') return null;
  return allowed(linkTo(type, kept, text === undefined || text === '' ? '' : encode(text)));
}

function linkTo(type: ChannelType, value: string, text: string): string {
  const digits = value.replace(/\D/g, '');
  switch (type) {
    case 'email': // RFC 6068
      return `mailto:${address(value)}${text && `?subject=&body=${text}`}`;
    case 'call': // RFC 3966
      return `tel:${value}`;
    case 'text': // RFC 5724; a body is understood differently everywhere, so there is none
      return `sms:${value}`;
    case 'whatsapp':
      return `https://wa.me/${digits}${text && `?text=${text}`}`;
    case 'signal':
      return `https://signal.me/#p/+${digits}`;
    case 'telegram':
      return `https://t.me/${encodeURIComponent(value).replace('%2B', '+')}${text && `?text=${text}`}`;
    case 'messenger':
      return `https://m.me/${encodeURIComponent(value)}`;
    case 'facetime':
      return `facetime:${value.includes('@') ? address(value) : value}`;
    case 'video':
    case 'elsewhere':
      return value;
  }
}

const schemes: ReadonlySet<string> = new Set(allowedSchemes);
const allowed = (link: string): string | null =>
  schemes.has(link.slice(0, link.indexOf(':'))) ? link : null;

/** RFC 6068 wants line breaks as CR LF. Half a surrogate pair cannot be encoded. */
const encode = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD').replace(/\r\n?|\n/g, '\r\n'));

function address(value: string): string {
  const at = value.lastIndexOf('@');
  return `${encode(value.slice(0, at))}@${encode(value.slice(at + 1))}`;
}
