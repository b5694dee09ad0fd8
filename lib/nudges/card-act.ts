/** What a person can do on the card, or not do. */
import type { Intent, SupportKind } from '../people/person';

export type CardAct =
  | { do: 'seen' }
  | { do: 'keep' }
  | { do: 'done' }
  /** Epoch ms before which nothing comes. */
  | { do: 'later'; until: number }
  | { do: 'someone-else' }
  /** Another way to start with the same person. */
  | { do: 'start'; intent: Intent }
  /** Someone who gives this kind of support. */
  | { do: 'support'; kind: SupportKind }
  /** About someone who was passed over several times. */
  | { do: 'less-often' | 'leave'; personId: string }
  /** The place of the way among those the card shows. */
  | { do: 'open'; channel: number }
  | { do: 'in-touch' }
  | { do: 'not-here' }
  | { do: 'hide-names'; on: boolean }
  | { do: 'nobody' }
  /** The card said that the forms take turns. */
  | { do: 'turns-said' }
  | { do: 'add-name'; name: string; group: boolean }
  /** Thirty seconds without pointer or focus, then two minutes more: it is gone. */
  | { do: 'ignored' };
