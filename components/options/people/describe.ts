/** A person's facts in a few words. Names stand alone, so nothing here bends them. */
import { i18n } from '#i18n';
import type { Boundary } from '../../../lib/people/person';
import type { PersonRow } from '../../../lib/views/views';
import { noonOf } from '../../days';
import { dayOf } from '../../format';
import { goalText } from '../../goal-text';

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

/** The second line of the list: goal and last contact, or what changed. */
export function personLine({ person, lastNoted, due }: PersonRow, now: number): string {
  const { boundary, goal, snoozedUntil } = person;
  if (boundary) return boundaryText(boundary, now);
  const parts = [
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
  return parts.filter(Boolean).join(' · ');
}
