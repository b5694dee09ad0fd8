/** What tells two people apart or makes them one: for the preview of an import and for its writing. */
import type { Channel } from '../people/person';

export type WaySign = 'phone' | 'email' | 'handle';

export interface Way {
  sign: WaySign;
  key: string;
}

const numbered = new Set<Channel['type']>(['call', 'text', 'whatsapp', 'signal', 'facetime']);

/** Undefined for a way in own words alone. `inFull` gives a number with its country, where it can. */
export function wayOf(
  { type, value }: Pick<Channel, 'type' | 'value'>,
  inFull: (value: string) => string = (number) => number,
): Way | undefined {
  if (value === '') return undefined;
  const plain = value.toLowerCase();
  // A link has its own place for @, and is no address for it.
  if (plain.startsWith('https:')) return { sign: 'handle', key: plain };
  if (plain.includes('@')) return { sign: 'email', key: `@${plain}` };
  if (numbered.has(type) || value.startsWith('+')) {
    return { sign: 'phone', key: `#${inFull(value)}` };
  }
  return { sign: 'handle', key: `${type} ${plain}` };
}
