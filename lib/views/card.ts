/** What the card and the popup show of one suggestion. */
import type { Kept } from '../ledger/records';
import type { Form, Nudge, Reason } from '../nudges/nudge';
import { maySuggest } from '../people/boundaries';
import { allowedChannels, type FirstWay } from '../people/channels';
import type { Opener, Person, SupportKind } from '../people/person';
import type { Today } from '../people/today';
import type { CardView, SuggestionView } from './views';

/** For someone who may be suggested (`maySuggest`). Times are epoch ms. */
export function suggestionView(
  person: Person,
  lastNoted: number | undefined,
  opener: Opener | undefined,
  reasons: Reason[],
  nowMs: number,
  first?: FirstWay,
): SuggestionView {
  return {
    personId: person.id,
    name: person.name,
    group: person.kind === 'group',
    ...(lastNoted === undefined ? {} : { lastNoted }),
    ...(opener && { opener }),
    channels: allowedChannels(person, nowMs, first),
    ...(first && { first }),
    reasons,
  };
}

export interface CardFacts {
  today: Today;
  siteName: string;
  /** Of the nudge's person, epoch ms; absent when none was noted. */
  lastNoted?: number;
  /** Someone else could be suggested. */
  more: boolean;
  /** Kinds of support for which there is someone. */
  support: SupportKind[];
  /** Passed over so often that "less often" is offered. */
  passedOver?: { personId: string; name: string } | undefined;
  /** Somebody is on the list, whether or not they may be suggested right now. */
  anyone: boolean;
  /** The settings of these names. */
  forms: Form[];
  turnsSaid: boolean;
  nobody: boolean;
  hideNames: boolean;
}

/** Null: there is no such nudge any more. Someone who may no longer be suggested is left out. */
export function cardView(
  nudge: Kept<Nudge> | undefined,
  person: Kept<Person> | undefined,
  facts: CardFacts,
): CardView | null {
  if (!nudge || nudge.deleted) return null;
  const { today, siteName, lastNoted, more, anyone, nobody, hideNames } = facts;
  const { forms, turnsSaid, support, passedOver } = facts;
  return {
    nudgeId: nudge.id,
    form: nudge.form,
    ...(forms.length > 1 && !turnsSaid && { turns: forms }),
    passive: nudge.passive,
    ...(nudge.per && { per: nudge.per }),
    ...(nudge.plan === undefined ? {} : { plan: nudge.plan }),
    site: { id: nudge.site, name: siteName },
    ...(maySuggest(person, today) && {
      // As of the decision: the places of the ways hold while the card is open.
      suggestion: suggestionView(
        person,
        lastNoted,
        nudge.opener,
        nudge.reasons,
        nudge.at,
        nudge.first,
      ),
    }),
    askForName: !anyone && !nobody,
    more,
    support,
    ...(passedOver && { passedOver }),
    hideNames,
    closed: nudge.outcome !== undefined,
  };
}
