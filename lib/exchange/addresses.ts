/** The e-mail addresses in what stands under "e-mail": one, several, or one among words and brackets. */
import { parseChannelInput } from './channel-input';
import { firstLine, percentDecoded } from './clean';

const isAddress = (text: string): boolean => parseChannelInput('email', text).ok;

/** Whatever has an @ in it, up to what no address holds. */
const among = /[^\s<>()[\]{}"',;:\\]+@[^\s<>()[\]{}"',;:\\]+/g;

/** All that there are; else the text as it stands, to be shown as none. None of nothing. */
export function addressesIn(text: string): string[] {
  const value = addressOf(text);
  if (value === '' || isAddress(value)) return value === '' ? [] : [value];
  const found = (value.match(among) ?? []).map((one) => one.replace(/\.+$/, '')).filter(isAddress);
  if (found.length > 0) return found;
  const together = value.replace(/\s+/g, '');
  return [isAddress(together) ? together : value];
}

/** `Ana <ana@example.org>` and `mailto:ana@example.org` are the address in them. */
function addressOf(text: string): string {
  const value = firstLine(text).replace(/^(['"])(.*)\1$/, '$2');
  const inBrackets = /<([^<>\s]+@[^<>\s]+)>$/.exec(value)?.[1] ?? value;
  return /^mailto:/i.test(inBrackets)
    ? percentDecoded((inBrackets.slice(7).split('?')[0] ?? '').trim())
    : inBrackets;
}
