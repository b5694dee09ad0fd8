/** What an address book says of someone, whatever its format, before phone numbers are understood. */
import type { Channel, PersonDate } from '../people/person';
import type { Changed } from './changed-mark';

export interface Card {
  /** Where it begins in the file: the line from 1, or of a table the row. */
  line: number;
  /** Empty where the card has nothing to call them by. */
  name: string;
  group: boolean;
  phones: CardPhone[];
  emails: CardWay[];
  /** Other ways: messengers, profiles, links to meet. */
  handles: Handle[];
  dates: CardDate[];
  categories: string[];
  /** IANA, where the card says so. */
  zone?: string;
  /** Under "Something changed", or the card says that they have died. */
  changed?: Changed;
  /** Ways of it that are not to be suggested. */
  off?: Pick<Channel, 'type' | 'value'>[];
  /** How many ways and dates more it has than are read. */
  cut?: number;
  /** What Instead itself wrote into a card of its own; the ways above are those that others added. */
  own?: { channels: Placed[]; relation?: string; share?: string };
}

export interface CardWay {
  value: string;
  /** `home`, `work`, or in somebody's own words. */
  label?: string;
  /** 1 is preferred most, 100 least; `unranked` when nothing is said. */
  rank: number;
}
export const unranked = 101;

export interface CardPhone extends CardWay {
  /** A mobile phone, or nothing that says otherwise: can be written to as well. */
  texts: boolean;
  /** A fax or pager, which nobody talks to. */
  machine: boolean;
  extension?: string;
}

export interface Handle extends CardWay {
  /** `whatsapp`, `Skype`, as the card says; empty for a bare link. */
  service: string;
}

export interface Placed extends Channel {
  place: number;
}

export interface CardDate {
  kind: PersonDate['kind'];
  /** `anniversary`, or own words. */
  label?: string;
  text: string;
}

/** Why a card or a line is left out. */
export type WhySkipped = 'no-name';

export interface Skipped {
  line: number;
  /** A few words of it, so that it can be found. */
  words: string;
  why: WhySkipped;
}

export interface Reading {
  format: 'vcard' | 'csv';
  cards: Card[];
  skipped: Skipped[];
  /** How many cards more there are than are read at once. */
  beyond: number;
}

/** More than any address book that was written by hand, of one file or of several together. */
export const mostCards = 20_000;
/** Ways of each kind and dates of one card; beyond, a card is no person. */
export const mostOfAKind = 20;

type Listed = Pick<Card, 'phones' | 'emails' | 'handles' | 'dates'>;

/** Of each kind as many as a person has; `before`: how many more the card had. */
export function limited(all: Listed, before = 0): Listed & Pick<Card, 'cut'> {
  const lists = [all.phones, all.emails, all.handles, all.dates];
  const cut = lists.reduce((sum, { length }) => sum + Math.max(0, length - mostOfAKind), before);
  return {
    phones: all.phones.slice(0, mostOfAKind),
    emails: all.emails.slice(0, mostOfAKind),
    handles: all.handles.slice(0, mostOfAKind),
    dates: all.dates.slice(0, mostOfAKind),
    ...(cut > 0 ? { cut } : {}),
  };
}
