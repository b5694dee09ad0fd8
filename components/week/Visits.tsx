/** Some visits of the week under a heading, with what can be done about each. */
import { i18n } from '#i18n';
import type { VisitView } from '../../lib/views/views';
import { useTell } from '../tell';
import { VisitList } from '../visits/VisitList';
import type { VisitActions } from '../visits/visit-props';
import type { WeekActions } from './actions';

/** Visits shown before the rest unfolds. */
const atOnce = 12;

interface Props {
  heading: string;
  visits: VisitView[];
  actions: WeekActions;
}

export function Visits({ heading, visits, actions }: Props) {
  const tell = useTell();
  const visitActions: VisitActions = {
    onPurpose: ({ start, end, site }) =>
      tell(actions.correct({ start, end, site }), i18n.t('visits.onPurposeDone')),
    backToScrolling: ({ start, end, site }) =>
      tell(actions.uncorrect({ start, end, site }), i18n.t('visits.backDone')),
  };
  return (
    <section class="visits">
      <h3>
        <bdi>{heading}</bdi>
      </h3>
      {visits.length === 0 && <p class="soft">{i18n.t('week.noVisits')}</p>}
      <VisitList {...{ visits, atOnce }} actions={visitActions} />
    </section>
  );
}
