/** A person's facts in a few words. Names stand alone, so nothing here bends them. */
import { i18n } from '#i18n';
import { hasBoundary } from '../../../lib/people/boundaries';
import { type Boundary, relations } from '../../../lib/people/person';
import type { PersonRow } from '../../../lib/views/views';
import { localDay, noonOf } from '../../days';
import { dayOf } from '../../format';
import { inDays } from '../../format-days';
import { goalText } from '../../goal-text';

type Relation = (typeof relations)[number];
export const isKnown = (relation: string): relation is Relation =>
  (relations as readonly string[]).includes(relation);

/** "Friend", or the person's own words. */
export const relationText = (relation: string): string =>
  isKnown(relation) ? i18n.t(`people.${relation}`) : relation;

export function boundaryText(boundary: Boundary, now: number): string {
  switch (boundary.type) {
    case 'never':
      return i18n.t('people.stateNever');
    case 'space':
      return i18n.t('people.stateSpace');
    case 'died':
      return i18n.t('people.stateDied');
    case 'paused':
      return i18n.t('people.statePaused', [
        boundary.until ? dayOf(noonOf(boundary.until), now) : '…',
      ]);
  }
}

/** From here on it has been longer than the goal says (product.md, "due"). */
const dueFrom = 1;

/** The second line of the list, bit by bit: goal and last contact, or what changed. */
export function personFacts({ person, lastNoted, due }: PersonRow, now: number): string[] {
  const { boundary, goal, snoozedUntil } = person;
  if (boundary && hasBoundary(person, localDay(now))) return [boundaryText(boundary, now)];
  const parts = [
    person.kind === 'group' && i18n.t('people.isGroup'),
    goal && goalText(goal),
    lastNoted === undefined
      ? i18n.t('people.notNoted')
      : i18n.t('common.lastNoted', [dayOf(lastNoted, now)]),
    due !== undefined && due >= dueFrom && i18n.t('people.aWhile'),
    snoozedUntil !== undefined &&
      snoozedUntil > now &&
      i18n.t('people.restsUntil', [dayOf(snoozedUntil, now)]),
    person.channels.length === 0 && i18n.t('people.noWay'),
  ];
  return parts.filter((part) => typeof part === 'string');
}

/** "Birthday tomorrow", for a date that is near. */
export function comingText({ coming }: PersonRow): string {
  if (!coming) return '';
  const { date } = coming;
  const what = date.kind === 'birthday' ? i18n.t('people.birthday') : date.label;
  return i18n.t('people.coming', [what || i18n.t('people.aDate'), inDays(coming.inDays)]);
}
