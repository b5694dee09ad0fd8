/** A person or a group, the ways to reach them, and what was noted (P1, P2, P8). */
import type { Stamped } from '../ledger/records';

export const channelTypes = [
  'call',
  'text',
  'email',
  'whatsapp',
  'signal',
  'telegram',
  'messenger',
  'facetime',
  'video',
  'elsewhere',
] as const;
export type ChannelType = (typeof channelTypes)[number];

export interface Channel {
  type: ChannelType;
  /** A number, address, user name or https link, as the type wants; for `elsewhere` may be empty. */
  value: string;
  /** In own words: "work", "WeChat", "knock on the door". */
  label?: string;
  /** A boundary on this one way (P2): kept, never suggested. */
  notSuggested?: true;
}

export const goalUnits = ['day', 'week', 'month'] as const;
/** "Keep in touch about every N units". A month counts 30.4 days. */
export interface Goal {
  every: number;
  unit: (typeof goalUnits)[number];
}

export interface PersonDate {
  kind: 'birthday' | 'other';
  /** For `other`, in own words. */
  label?: string;
  month: number;
  day: number;
  year?: number;
}

/** Under "Something changed". A person with one is never suggested, anywhere. */
export type Boundary =
  | { type: 'never' }
  /** `YYYY-MM-DD`, the first day on which suggestions may return. */
  | { type: 'paused'; until: string }
  | { type: 'space' }
  | { type: 'died' };

export const relations = ['family', 'friend', 'colleague', 'neighbour', 'mentor'] as const;
export const supportKinds = ['listening', 'advice', 'hand'] as const;
export type SupportKind = (typeof supportKinds)[number];

export interface Person extends Stamped {
  createdAt: number;
  kind: 'person' | 'group';
  name: string;
  /** One of `relations`, or own words. */
  relation?: string;
  goal?: Goal;
  /** The first is the preferred one. */
  channels: Channel[];
  dates: PersonDate[];
  /** "What we share". */
  share?: string;
  /** A "next time" note. */
  nextTime?: string;
  /** IANA zone, asked and never guessed. Unknown: text before call. */
  zone?: string;
  /** Minutes of the person's local day between which a call is fine; default 09:00 to 20:00. */
  calls?: { from: number; to: number };
  remoteOnly?: true;
  support?: SupportKind[];
  /** A star means "suggest". */
  star: boolean;
  boundary?: Boundary;
  /** Epoch ms at which the boundary was last set or taken away: in a merge it goes by its own time. */
  boundaryAt?: number;
  /** Epoch ms: not suggested before. */
  snoozedUntil?: number;
}

/** As a form holds a person: without what is stamped when it is kept. */
export type EditedPerson = Omit<Person, 'updatedAt' | 'createdAt'> & {
  createdAt?: number;
  /** The boundary was decided in this edit; without it, the one that is kept stays. */
  changesBoundary?: true;
  /** As the person was when the edit began; what is left so stays as it is kept by now. */
  was?: Person;
};

/** What an edit of someone who was removed meanwhile is refused with: nothing brings them back so. */
export const wasRemoved = 'This person was removed meanwhile';

export const reachOutStates = ['opened', 'sent', 'talked'] as const;

export interface ReachOut extends Stamped {
  /** Absent once the person was erased. */
  personId?: string;
  state: (typeof reachOutStates)[number];
  /** When the contact was, which may lie before it was noted. */
  at: number;
  channel?: ChannelType | 'in-person';
  intent?: Intent;
  nudgeId?: string;
  /** The question of N4 was answered, so it is not asked again; `opened` then means "not this time". */
  answered?: true;
}

/** What a way to start is about (P4), light ones first. */
export const intents = [
  'small-talk',
  'check-in',
  'celebrate-theirs',
  'share-mine',
  'thank',
  'ask-advice',
  'ask-hand',
  'offer-hand',
  'accept-offer',
  'say-need',
  'say-no',
  'invite',
  'hard-time',
  'reconnect',
] as const;
export type Intent = (typeof intents)[number];

/** A way to start, as a message key; the text is the language's (P4). */
export interface Opener {
  intent: Intent;
  /** Which of the intent's openers, from 1. */
  number: number;
  /** What the person's notes fill in ("the allotment"), where the opener has a place for it. */
  fill?: string;
}
