/** Messengers and profiles by the names that address books have for them. */
import type { Handle } from './card';

/** As a scheme, a service type or a column calls them, without spaces, in lower case. */
const names = new Map<string, string>(
  Object.entries({
    tg: 'telegram',
    fb: 'messenger',
    'fb-messenger': 'messenger',
    facebookmessenger: 'messenger',
    facebook: 'messenger',
    'facetime-audio': 'facetime',
    sgnl: 'signal',
  }),
);
const ours = new Set(['whatsapp', 'signal', 'telegram', 'messenger', 'facetime']);

/** The channel type of a service, where it is one. */
export function typeOfService(service: string): string | undefined {
  const key = service.toLowerCase().replace(/\s+/g, '');
  const name = names.get(key) ?? key;
  return ours.has(name) ? name : undefined;
}

/** Schemes in front of a user name; the rest of the value is the name. What runs or embeds is none. */
const scheme = /^(?!javascript|vbscript|data|file|blob)([a-z][a-z\d+.-]{1,30}):(?!\/\/)/i;

/** Hosts whose links are a conversation, not a page about someone. */
const conversations: [host: RegExp, service: string][] = [
  [/^(wa\.me|api\.whatsapp\.com)$/, 'whatsapp'],
  [/^signal\.me$/, 'signal'],
  [/^(t|telegram)\.me$/, 'telegram'],
  [/^(m\.me|(www\.)?messenger\.com)$/, 'messenger'],
  [/^(meet\.google\.com|meet\.jit\.si|whereby\.com)$/, 'video'],
  [/(^|\.)(zoom\.us|webex\.com)$/, 'video'],
  [/^teams\.(microsoft|live)\.com$/, 'video'],
];

function linkOf(value: string): URL | undefined {
  return /^https?:\/\//i.test(value) && URL.canParse(value) ? new URL(value) : undefined;
}

/** A link to a conversation, as its service and what stands in it; else undefined. */
export function conversation(value: string): Pick<Handle, 'service' | 'value'> | undefined {
  const url = linkOf(value);
  const service = url && conversations.find(([host]) => host.test(url.hostname))?.[1];
  return service === undefined ? undefined : { service, value };
}

/** A value with its service told apart; `named` is what the card calls the service, if it does. */
export function told(value: string, named: string): Pick<Handle, 'service' | 'value'> {
  const known = conversation(value);
  if (known) return known;
  if (linkOf(value)) return { service: named, value };
  const [whole, before = ''] = scheme.exec(value) ?? [''];
  const rest = value.slice(whole.length);
  const unnamed = /^(x-apple|xmpp|im|pres|sip)$/i.test(before) && named !== '';
  return { service: unnamed || before === '' ? named : named || before, value: rest };
}
