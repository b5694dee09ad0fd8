/** Names of what can be chosen in more than one place: ways to start, support, what changed for oneself. */
import { i18n } from '#i18n';
import type { LifeChangeKind } from '../lib/people/life-change';
import type { Intent, SupportKind } from '../lib/people/person';

const changes = {
  moved: 'change.moved',
  'new-job': 'change.newJob',
  'lost-someone': 'change.lostSomeone',
  baby: 'change.baby',
  illness: 'change.illness',
} as const satisfies Record<LifeChangeKind, string>;

export const changeName = (what: LifeChangeKind): string => i18n.t(changes[what]);

const supports = {
  listening: 'people.supportListening',
  advice: 'people.supportAdvice',
  hand: 'people.supportHand',
} as const satisfies Record<SupportKind, string>;

export const supportName = (kind: SupportKind): string => i18n.t(supports[kind]);

const starts = {
  'small-talk': 'start.smallTalk',
  'check-in': 'start.checkIn',
  'celebrate-theirs': 'start.celebrateTheirs',
  'share-mine': 'start.shareMine',
  thank: 'start.thank',
  'ask-advice': 'start.askAdvice',
  'ask-hand': 'start.askHand',
  'offer-hand': 'start.offerHand',
  'accept-offer': 'start.acceptOffer',
  'say-need': 'start.sayNeed',
  'say-no': 'start.sayNo',
  invite: 'start.invite',
  'hard-time': 'start.hardTime',
  reconnect: 'start.reconnect',
} as const satisfies Record<Intent, string>;

export const startName = (intent: Intent): string => i18n.t(starts[intent]);
