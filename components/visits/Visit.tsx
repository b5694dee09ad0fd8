/** One visit: when, where, how it was counted, and "that was on purpose" with its way back (M8). */
import { i18n } from '#i18n';
import type { VisitView } from '../../lib/views/views';
import { timeOf, timeRange } from '../format';
import { evidenceOf } from './evidence';
import type { VisitActions } from './visit-props';

interface Props {
  visit: VisitView;
  /** Several sites are in the list, so each visit names its own. */
  named: boolean;
  actions: VisitActions;
}

export function Visit({ visit, named, actions }: Props) {
  const { name, start, end, began } = visit;
  const when = timeRange(start, end);
  const ways = waysOf(visit, actions);
  const since = began === undefined ? [] : [i18n.t('visits.began', [timeOf(began)])];
  return (
    <>
      <p class="visit-head">
        {named && <bdi class="visit-site">{name}</bdi>}
        <bdi class="visit-time figures">{when}</bdi>
      </p>
      <ul class="visit-lines small figures">
        {[...since, ...evidenceOf(visit)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {ways.length > 0 && (
        <div class={ways.length > 1 ? 'visit-ways both' : 'visit-ways'}>
          {/* By place, not by what they say: the button that was pressed keeps the focus. */}
          {ways.map(({ label, press }, place) => (
            <button
              type="button"
              class="button small"
              key={place}
              aria-label={i18n.t('visits.buttonFor', [label, name, when])}
              onClick={press}
            >
              {label}
            </button>
          ))}
        </div>
      )}
    </>
  );
}

function waysOf(visit: VisitView, actions: VisitActions): { label: string; press(): void }[] {
  const { passive, intended } = visit.ms;
  const onPurpose = {
    label: i18n.t(intended > 0 ? 'visits.allOnPurpose' : 'visits.onPurpose'),
    press: () => actions.onPurpose(visit),
  };
  const back = {
    label: i18n.t('visits.backToScrolling'),
    press: () => actions.backToScrolling(visit),
  };
  return [...(passive > 0 ? [onPurpose] : []), ...(intended > 0 ? [back] : [])];
}
