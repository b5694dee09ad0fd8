/** The other ways that a vCard has: instant messengers, profiles, links to a conversation. */
import type { Handle } from '../card';
import { lineOf, percentDecoded, visible } from '../clean';
import { conversation, told } from '../services';
import { type Property, unescaped } from './property';

/** Properties that are named after their service. */
const named = new Map<string, string>(
  Object.entries({
    'X-AIM': 'AIM',
    'X-DISCORD': 'Discord',
    'X-FACEBOOK': 'Facebook',
    'X-GADUGADU': 'Gadu-Gadu',
    'X-GOOGLE-TALK': 'Google Talk',
    'X-GROUPWISE': 'GroupWise',
    'X-GTALK': 'Google Talk',
    'X-ICQ': 'ICQ',
    'X-JABBER': 'Jabber',
    'X-LINE': 'LINE',
    'X-MATRIX': 'Matrix',
    'X-MSN': 'MSN',
    'X-QQ': 'QQ',
    'X-SIGNAL': 'Signal',
    'X-SIP': 'SIP',
    'X-SKYPE': 'Skype',
    'X-SKYPE-USERNAME': 'Skype',
    'X-TELEGRAM': 'Telegram',
    'X-TWITTER': 'Twitter',
    'X-WECHAT': 'WeChat',
    'X-WHATSAPP': 'WhatsApp',
    'X-YAHOO': 'Yahoo',
  }),
);

const isProfile = (name: string): boolean => name === 'X-SOCIALPROFILE' || name === 'SOCIALPROFILE';

const placeTypes = new Set(['home', 'work', 'pref', 'internet', 'personal', 'business', 'mobile']);

function serviceOf({ name, types, params }: Property): string {
  const stated = params.get('X-SERVICE-TYPE') ?? params.get('SERVICE-TYPE');
  if (stated !== undefined) return lineOf(stated);
  if (isProfile(name)) return lineOf([...types].find((type) => !placeTypes.has(type)) ?? '');
  return named.get(name) ?? '';
}

export function handleOf(property: Property, label: string | undefined): Handle | undefined {
  const { name, rank } = property;
  if (name !== 'URL' && name !== 'IMPP' && !isProfile(name) && !named.has(name)) return undefined;
  const value = visible(percentDecoded(unescaped(property.value)));
  if (name === 'URL') {
    const known = conversation(value);
    return known && { ...known, rank };
  }
  const service = serviceOf(property);
  // Apple writes the user beside an address of its own.
  const user = visible(unescaped(property.params.get('X-USER') ?? ''));
  const own = /^x-apple:/i.test(value) && user !== '' ? user : value;
  const handle = told(own, service || label || '');
  return handle.value === '' ? undefined : { ...handle, rank };
}
