/** What pressing a way to reach someone does, and what its button says. */
import { i18n } from '#i18n';
import { canPrefill, channelLink } from '../lib/exchange/links';
import { isLive } from '../lib/people/channels';
import type { Channel, ChannelType } from '../lib/people/person';

export type Way =
  /** Many desktops have no handler for these: number, copy and a code for the phone (N2a). */
  | { kind: 'phone'; number: string; href: string }
  | { kind: 'link'; href: string; newTab: boolean }
  /** Rings at once: a moment of listening comes before it. */
  | { kind: 'live'; href: string; newTab: boolean }
  /** Nothing of ours can open it; the words are copied. */
  | { kind: 'elsewhere'; href?: string };

/** FaceTime opens on one maker's computers only. */
const onPhones: ReadonlySet<ChannelType> = new Set(['call', 'text', 'facetime']);

export function wayOf(channel: Channel | undefined, words: string): Way {
  const href = channel && (channelLink(channel, words) ?? undefined);
  if (!channel || channel.type === 'elsewhere' || !href) return { kind: 'elsewhere', href };
  if (onPhones.has(channel.type)) return { kind: 'phone', number: channel.value, href };
  return { kind: isLive(channel) ? 'live' : 'link', href, newTab: href.startsWith('https:') };
}

/** In the person's own words, or what the way is called. */
export const wayName = ({ type, label }: Channel): string => label || i18n.t(`channel.${type}`);

/** What a followed link leaves to be pasted: the words, where the way can't carry them. */
export const unsentWords = (channel: Channel | undefined, words: string): string =>
  channel && canPrefill(channel.type) ? '' : words;

/** What a mail link carries, for where no program answers it: a browser does not say. */
export interface Mail {
  address: string;
  words: string;
}

export const mailOf = (channel: Channel | undefined, words: string): Mail | undefined =>
  channel?.type === 'email' ? { address: channel.value, words } : undefined;

/** Longer names would not fit a third of the card; they stand in full above the button. */
const longestName = 12;

/** "Message Ana", or "Message" where the name is long, hidden or empty. */
export function wayLabel(type: ChannelType | undefined, fullName: string): string {
  const named = fullName !== '' && fullName.length <= longestName;
  const name = isolated(fullName);
  switch (type) {
    case undefined:
    case 'elsewhere':
      return i18n.t('reach.doItNow');
    case 'call':
      return named ? i18n.t('reach.call', [name]) : i18n.t('reach.callBare');
    case 'email':
      return named ? i18n.t('reach.email', [name]) : i18n.t('reach.emailBare');
    case 'video':
    case 'facetime':
      return i18n.t('reach.video');
    default:
      return named ? i18n.t('reach.message', [name]) : i18n.t('reach.messageBare');
  }
}

/** A name in another direction must not turn the words around it. */
const isolated = (name: string) => (rightToLeft.test(name) ? `\u2068${name}\u2069` : name);
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

const speaking: ReadonlySet<ChannelType> = new Set(['whatsapp', 'signal', 'telegram', 'messenger']);

/** The place of the first way into which a voice note can be spoken, or -1. */
export const voiceNotePlace = (channels: readonly Channel[]): number =>
  channels.findIndex(({ type }) => speaking.has(type));

/** A message there can be answered with a mere reaction. */
export const takesReaction = (channel: Channel | undefined): boolean =>
  channel !== undefined && (channel.type === 'text' || speaking.has(channel.type));
